import { deepStrictEqual } from "node:assert/strict";
import { canonical } from "@gouji/schema";
import { median } from "../measure.ts";
import type { Place } from "./engines.ts";
import { ROOT } from "./library.ts";
import { coldAndWarm } from "./loading.ts";

/** What stands in a cell, added up, and in how many reports a number stands there. */
export type CellSums = ReadonlyMap<string, readonly [sum: string, numbers: number]>;

export interface Added {
  readonly name: string;
  readonly sums: CellSums;
  /** The very first time in this process. */
  readonly first: number;
  /** What this process worked for it, where it is not the engine's own. */
  readonly work?: number;
  /** The median of the first times after opening. */
  readonly cold: number;
  readonly warm: number;
}

/** Every cell of all reports below the root. */
export async function addedUp(place: Place): Promise<Added> {
  const { value, cold, warm, work } = await coldAndWarm(place, (store) =>
    store.aggregate({ region: ROOT, below: true, scopes: ["agency"] }),
  );
  const sums = new Map(value.cells.map(({ cell, sum, number }) => [cell, [canonical(sum), number] as const]));
  return { name: place.name, sums, first: cold[0] as number, work, cold: median(cold), warm: median(warm) };
}

/** Throws unless all have the same sums of as many numbers in every cell. */
export function agree([measure, ...others]: readonly Added[]): void {
  for (const { name, sums } of others) {
    deepStrictEqual(ordered(sums), ordered(measure?.sums ?? new Map()), `no comparison: ${name} adds up otherwise`);
  }
}

const ordered = (sums: CellSums) => [...sums].sort(([a], [b]) => (a < b ? -1 : 1));
