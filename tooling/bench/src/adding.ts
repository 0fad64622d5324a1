import { duckdb } from "./kept/duckdb.ts";
import type { Library } from "./kept/library.ts";
import { type Added, agree } from "./kept/sums.ts";
import { reach, short, table } from "./table.ts";

/** Every cell of all reports added up, against DuckDB with the same figures. */
export async function adding(mine: readonly Added[], library: Library, full: boolean): Promise<void> {
  const theirs = await duckdb(library, [1, 2]);
  agree([...mine, ...theirs]);
  const base = theirs[0] as Added;
  const figures = [...base.sums.values()].reduce((sum, [, numbers]) => sum + numbers, 0);
  console.log(
    `\nadding: ${library.reports} reports, ${base.sums.size} cells, ${figures} figures; the same sums of as many numbers in every cell`,
  );
  console.log(
    table([
      ["", "ms: first", "work for it", "after opening", "times DuckDB", "again", "times DuckDB"],
      ...[...mine, ...theirs].map(({ name, first, work, cold, warm }) => [
        name,
        short(first),
        work === undefined ? "" : short(work),
        short(cold),
        short(base.cold / cold),
        short(warm),
        short(base.warm / warm),
      ]),
    ]),
  );
  if (!full) return;
  for (const { name, first, warm } of mine) {
    console.log(reach(`${name}, cold`, first, "≤", 1000, "ms"));
    console.log(reach(`${name}, warm`, warm, "≤", 100, "ms"));
  }
}
