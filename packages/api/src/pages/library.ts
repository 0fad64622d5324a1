import { formFor, type Lang, type Layout, officialLayout, speak } from "@gouji/schema";
import {
  isFiled,
  keyFigures,
  type LibraryPlace,
  type LibraryQuery,
  library,
  type Placed,
  severities,
  words,
} from "@gouji/view";
import type { Context } from "../context.ts";
import { layouts } from "../layouts.ts";
import { overview } from "../library/overview.ts";
import { heads, type Row, type Table } from "./table.ts";

/** Authorities × years as the matrix shows them under a query, a row each. */
export async function libraryTable(ctx: Context, query: LibraryQuery, lang: Lang): Promise<Table> {
  const { authorities, years, filings } = await overview(ctx, { digests: true });
  const shown = library({ authorities, years, filings }, query, lang);
  const form = formFor(shown.year ?? 0);
  const layout = (form ? officialLayout(form) : [...layouts.values()][0]) as Layout;
  const figures = Object.entries(keyFigures).map(([key, cell]) => ({ key, label: speak[lang].label(cell, layout) }));
  function* rows(): Generator<Row> {
    for (const { authority, places } of shown.rows) {
      const { region, id, name, kind = null } = authority as Placed;
      for (const place of places) yield [region, id, name, kind, ...standing(place, query, lang)];
    }
  }
  return {
    page: "library",
    columns: [
      ...heads(lang, ["region", "id", "authority", "kind", "year", "state", "errors", "warnings", "infos", "blocked"]),
      ...figures,
      { key: query.indicator, label: words[lang].indicators[query.indicator].name },
      ...heads(lang, ["numerator", "denominator"]),
    ],
    rows: rows(),
  };
}

const NOTHING: Row = Array.from({ length: 10 }, () => null);

function standing({ year, state, digest }: LibraryPlace, { indicator }: LibraryQuery, lang: Lang): Row {
  const said = words[lang].filing[state];
  if (!digest || !isFiled(state)) return [year, said, ...NOTHING];
  const measured = digest.measures[indicator];
  return [
    year,
    said,
    ...severities.map((one) => digest.counts.find(({ severity }) => severity === one)?.problems ?? 0),
    digest.blocked,
    digest.figures.received,
    digest.figures.processed,
    digest.figures.carried,
    // Of few cases a screen shows 1/3, which a spreadsheet takes for a day: the two numbers have columns of their own.
    ...(measured?.state === "value"
      ? [measured.small ? null : measured.text, measured.ratio.numerator, measured.ratio.denominator]
      : [null, null, null]),
  ];
}
