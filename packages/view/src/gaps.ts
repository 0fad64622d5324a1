import type { CellPlace } from "@gouji/schema";
import type { Examined } from "./examine.ts";
import { printed, wordsOf } from "./line.ts";

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
  /** `line` is its short name as the form has it; a group stands for the row without a name in table four. */
  | { readonly of: "column" | "row" | "group"; readonly table: string; readonly path: string; readonly line: string }
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
  const { table, row, column } = first;
  if (alike((place) => `${place.table}@${place.column.path}`)) {
    return { of: "column", table, path: column.path, line: wordsOf(column).short };
  }
  if (!alike((place) => `${place.table}/${place.row.path}`)) return { of: "cells" };
  if (row.label !== "") return { of: "row", table, path: row.path, line: wordsOf(row).short };
  if (alike((place) => place.column.group) && column.group !== "") {
    return { of: "group", table, path: column.group, line: printed(column.heads.at(-1) ?? "").short };
  }
  return { of: "cells" };
}
