import type { Lang } from "@gouji/schema";
import { type Place, ruleList } from "@gouji/view";
import type { Context } from "../context.ts";
import { Failure } from "../failure.ts";
import { rulesInShort } from "../rules.ts";
import { heads, type Table } from "./table.ts";

type Asked = Extract<Place, { page: "rules" }>;

/** The rules that are listed, with how often each is broken; or one of them, year by year. */
export async function rulesTable({ store }: Context, asked: Asked, lang: Lang): Promise<Table> {
  const found = await store.statistics();
  const rules = rulesInShort(found);
  const { rule: id } = asked;
  if (id === null) {
    const listed = new Set(ruleList(lang, asked).flatMap(({ rules }) => rules.map((one) => one.id)));
    return {
      page: "rules",
      columns: heads(lang, ["rule", "name", "severity", "claims", "formula", "basis", "fails", "reports", "blocked"]),
      rows: rules
        .filter((one) => listed.has(one.id))
        .map((one) => [
          ...[
            one.id,
            one.name[lang],
            one.severityWord[lang],
            one.claims[lang],
            one.formula[lang],
            one.basis.text[lang],
          ],
          ...[one.fails.findings, one.fails.reports, one.blocked.findings],
        ]),
    };
  }
  if (!rules.some((one) => one.id === id)) throw new Failure("unknownRule", { rule: id });
  return {
    page: "rules",
    columns: heads(lang, ["rule", "year", "status", "severity", "fails", "reports"]),
    rows: found
      .filter(({ rule }) => rule === id)
      .map(({ rule, year, status, severity, findings, reports }) => [rule, year, status, severity, findings, reports]),
  };
}
