import { writeLink } from "@gouji/view";
import { createMemo } from "solid-js";
import type { HeldLibrary } from "../../data/library.ts";
import type { HeldReport } from "../../data/source.ts";

/** Where the reports beside this one are: of other years, and of the offices before and after it in the official order. */
export function neighboursOf(held: HeldReport, library: () => HeldLibrary | undefined) {
  // A library has as many filings as authorities and years together, and each of them is asked about.
  const read = createMemo(
    () =>
      new Set(
        library()?.filings.flatMap(({ authority, year, digest }) => (digest ? [`${authority}/${year}`] : [])) ?? [],
      ),
  );
  const filed = (authority: string, year: number) => read().has(`${authority}/${year}`);
  const link = (authority: string, year: number, cell: string | null = null, scope: string | null = null) =>
    writeLink({ page: "report", authority, year, revision: null, scope, cell, finding: null });
  return {
    years: (): readonly number[] =>
      (library()?.years ?? [held.year]).filter((year) => year === held.year || filed(held.authority, year)),
    ofYear: (year: number, cell: string | null = null) => link(held.authority, year, cell),
    inScope: (scope: string) => link(held.authority, held.year, null, scope),
    authority(by: 1 | -1): string | null {
      const order = (library()?.authorities ?? []).filter(({ id }) => id === held.authority || filed(id, held.year));
      const next = order[order.findIndex(({ id }) => id === held.authority) + by];
      return next ? link(next.id, held.year) : null;
    },
  };
}

export type Neighbours = ReturnType<typeof neighboursOf>;
