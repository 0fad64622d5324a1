import { type Lang, layoutFor, longHead, longRows, toCsv } from "@gouji/schema";
import { readLink } from "@gouji/view";
import type { Context } from "../context.ts";
import { defined } from "../defined.ts";
import { Failure } from "../failure.ts";
import { Rev, Which } from "../given/shapes.ts";
import { one } from "../reports/one.ts";
import { compareTable } from "./compare.ts";
import { findingsTable } from "./findings.ts";
import { libraryTable } from "./library.ts";
import { regionTable } from "./region.ts";
import { rulesTable } from "./rules.ts";
import type { Table } from "./table.ts";

/** What a page shows, as text in pieces. */
export interface Page {
  json(): AsyncGenerator<string>;
  csv(): AsyncGenerator<string>;
}

/**
 * The data of a page, by the page's own address: the same filters, and all of it, however much. Null where the address is no
 * page with data; throws a Failure where what it names is not there.
 */
export async function page(ctx: Context, link: string, lang: Lang): Promise<Page | null> {
  // No text that is kept has it, and PostgreSQL takes it for a fault.
  if (/\0|%00/.test(link)) return null;
  const place = readLink(link.replace(/^\/library(?=$|\?)/, "/"));
  switch (place?.page) {
    case "library":
      return /^\/(?:library)?(?:\?|$)/.test(link) ? tabled(await libraryTable(ctx, place.query, lang)) : null;
    case "report":
      return reportPage(ctx, place, lang);
    case "findings":
      return tabled(await findingsTable(ctx, place, lang));
    case "compare":
      return tabled(await compareTable(ctx, place, lang));
    case "region":
      return tabled(await regionTable(ctx, place, lang));
    case "rules":
      return tabled(await rulesTable(ctx, place, lang));
    default:
      return null;
  }
}

type Report = Extract<NonNullable<ReturnType<typeof readLink>>, { page: "report" }>;

async function reportPage({ store }: Context, { authority, year, revision, scope }: Report, lang: Lang): Promise<Page> {
  const which = Which.safeParse({ authority, year, ...(scope !== null && { scope }) });
  const rev = Rev.optional().safeParse(revision === null ? undefined : Number(revision));
  if (!which.success || !rev.success) throw new Failure("notFound", defined({ authority, year, rev: revision }));
  const { previous: _, next: __, ...found } = await one(store, which.data, { rev: rev.data, all: false });
  const { report, region, scope: of } = found;
  return {
    async *json() {
      yield `${JSON.stringify({ v: 1, page: "report", ...found })}\n`;
    },
    async *csv() {
      yield toCsv([["region", "id", "scope", ...longHead]]);
      yield toCsv(longRows(report, layoutFor(report), lang).map((row) => [region, authority, of, ...row]));
    },
  };
}

const tabled = ({ page, columns, rows }: Table): Page => ({
  async *json() {
    yield `${JSON.stringify({ v: 1, page, columns }).slice(0, -1)},"rows":[`;
    let before = "\n";
    for await (const row of rows) {
      yield before + JSON.stringify(Object.fromEntries(columns.map(({ key }, at) => [key, row[at]])));
      before = ",\n";
    }
    yield "\n]}\n";
  },
  async *csv() {
    yield toCsv([columns.map(({ label }) => label)]);
    for await (const row of rows) yield toCsv([row.map((value) => (value === null ? "" : String(value)))]);
  },
});
