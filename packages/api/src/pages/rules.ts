import type { Lang } from "@gouji/schema";
import type { Context } from "../context.ts";
import { Failure } from "../failure.ts";
import { rulesInShort } from "../rules.ts";
import { heads, type Table } from "./table.ts";

/** Every rule with how often it is broken; or one of them, year by year. */
export async function rulesTable({ store }: Context, id: string | null, lang: Lang): Promise<Table> {
  const found = await store.statistics();
  const rules = rulesInShort(found);
  if (id === null) {
    return {
      page: "rules",
      columns: heads(lang, ["rule", "name", "severity", "claims", "formula", "basis", "fails", "reports", "blocked"]),
      rows: rules.map((one) => [
        ...[one.id, one.name[lang], one.severityWord[lang], one.claims[lang], one.formula[lang], one.basis.text[lang]],
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
