import type { CellPlace } from "@gouji/schema";
import type { Examined } from "./examine.ts";
import { wordsOf } from "./line.ts";

/** Questions that wait for the same figures. */
export interface BlockedGroup {
  readonly cells: readonly string[];
  /** Fingerprints. */
  readonly findings: readonly string[];
  readonly at: BlockedPlace;
  /** How many would hold if every blank were 0, and how many would not: an offer, never a default. */
  readonly ifZero: { readonly pass: number; readonly fail: number };
}

/** What the missing cells have in common. */
export type BlockedPlace =
  | { readonly of: "part"; readonly part: string }
  | { readonly of: "column" | "row"; readonly line: string }
  | { readonly of: "cells" };

/** Blocked questions, those together that share a missing cell; the largest group first. */
export function blockedGroups({ outcomes, layout }: Pick<Examined, "outcomes" | "layout">): BlockedGroup[] {
  const blocked = outcomes.filter(({ status, missing = [] }) => status === "blocked" && missing.length > 0);
  const leader = new Map<string, string>();
  const lead = (cell: string): string => {
    const above = leader.get(cell) ?? cell;
    return above === cell ? cell : lead(above);
  };
  for (const { missing = [] } of blocked) {
    for (const cell of missing) leader.set(lead(cell), lead(missing[0] as string));
  }
  const groups = Map.groupBy(blocked, ({ missing = [] }) => lead(missing[0] as string));
  return [...groups.values()]
    .map((findings): BlockedGroup => {
      const held = new Set(findings.flatMap(({ missing = [] }) => missing));
      const places = layout.cells.filter(({ cell }) => held.has(cell));
      return {
        cells: places.map(({ cell }) => cell),
        findings: findings.map(({ fingerprint }) => fingerprint),
        at: placeOf(places, layout.cells),
        ifZero: {
          pass: findings.filter(({ ifZero }) => ifZero === "pass").length,
          fail: findings.filter(({ ifZero }) => ifZero === "fail").length,
        },
      };
    })
    .sort((a, b) => b.findings.length - a.findings.length);
}

function placeOf(places: readonly CellPlace[], all: readonly CellPlace[]): BlockedPlace {
  const [first] = places;
  if (!first || places.length === 1) return { of: "cells" };
  const alike = (key: (place: CellPlace) => string) => places.every((place) => key(place) === key(first));
  if (alike(({ part }) => part) && places.length === all.filter(({ part }) => part === first.part).length) {
    return { of: "part", part: first.part };
  }
  if (alike(({ table, column }) => `${table}@${column.path}`))
    return { of: "column", line: wordsOf(first.column).short };
  if (alike(({ table, row }) => `${table}/${row.path}`)) return { of: "row", line: wordsOf(first.row).short };
  return { of: "cells" };
}
