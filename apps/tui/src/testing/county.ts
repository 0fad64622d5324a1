import { county } from "@gouji/corpus";
import { shelved } from "../source/shelf.ts";
import type { Source } from "../source/source.ts";

/** The made-up county, in process. */
export function countySource(years: readonly number[] = [2021, 2022, 2023, 2024], offices = 62): Source {
  return shelved("示例县", async () => {
    const { government, authorities, filed, region } = county({ seed: "tui", years, flaws: 14 });
    const few = authorities.slice(0, offices);
    const named = [government, ...few].map(({ id, name, kind }, order) => ({ id, name, kind, order }));
    return {
      name: "示例县",
      whole: government.id,
      authorities: named,
      filed: [...region, ...filed]
        .filter(({ authority }) => named.some(({ id }) => id === authority.id))
        .map(({ authority, year, report }) => ({ authority: authority.id, year, report, file: null })),
      notDue: few.flatMap(({ id, from = 0, to = 9999 }) =>
        years.filter((year) => year < from || year > to).map((year) => ({ authority: id, year })),
      ),
    };
  });
}
