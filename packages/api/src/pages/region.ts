import type { Lang } from "@gouji/schema";
import { type Place, regionCellOf, regionOf } from "@gouji/view";
import { summed, summedCell } from "../aggregate/summed.ts";
import type { Context } from "../context.ts";
import { Failure } from "../failure.ts";
import { RegionId } from "../given/shapes.ts";
import { heads, type Row, type Table } from "./table.ts";

type Asked = Extract<Place, { page: "region" }>;

/** A region cell by cell, or one of its cells member by member. */
export async function regionTable(ctx: Context, { region, year, cell }: Asked, lang: Lang): Promise<Table> {
  const ask = { region, year, scopes: ["agency"] as const };
  const found = RegionId.safeParse(region).success ? await summed(ctx, ask) : null;
  if (!found) throw new Failure("notFound", { authority: region, year });
  if (cell !== null) {
    const down = await summedCell(ctx, { ...ask, cell });
    const { terms, missing } = regionCellOf(found, down, lang);
    const before = new Map(down.terms.map((one) => [one.authority, one.before]));
    return {
      page: "region",
      columns: heads(lang, ["id", "authority", "included", "value", "before", "doubtful"]),
      rows: [
        ...terms.map(
          ({ authority, name, value, doubtful }): Row => [
            ...[authority, name, true, value],
            ...[before.get(authority) ?? null, doubtful],
          ],
        ),
        ...missing.map(({ authority, name }): Row => [authority, name, false, null, null, null]),
      ],
    };
  }
  const numbers = new Map(found.cells.map((one) => [one.cell, one.numbers]));
  return {
    page: "region",
    columns: heads(lang, ["cell", "label", "sum", "own", "difference", "verdict", "members", "gaps", "missing"]),
    rows: regionOf(found, lang).rows.map((row) => [
      ...[row.cell, row.label, row.sum, row.own, row.difference, row.verdict],
      ...[numbers.get(row.cell) ?? 0, row.gaps, found.absent.length],
    ]),
  };
}
