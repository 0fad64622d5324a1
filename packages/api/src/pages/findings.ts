import { type Lang, speak } from "@gouji/schema";
import type { Finding, Glance, Key } from "@gouji/store";
import { findable, type Place, ruleOf, words } from "@gouji/view";
import type { Context } from "../context.ts";
import { layoutOf } from "../layouts.ts";
import { inView } from "../roster.ts";
import { heads, type Row, type Table } from "./table.ts";

type Asked = Extract<Place, { page: "findings" }>;

/** Every finding that the page lists, however many: they are read page by page as they are written. */
export async function findingsTable(
  { store }: Context,
  { year, rule, text, severities, states }: Asked,
  lang: Lang,
): Promise<Table> {
  const area = year === null ? {} : { years: [year] };
  const { authorities, reports } = await store.overview(area);
  const office = new Map(authorities.map((one) => [`${one.region}/${one.id}`, one]));
  const glances = new Map(reports.map((one) => [pathOf(one), one]));
  const wanted = new Set(
    authorities.filter((one) => findable(inView(one), text)).map((one) => `${one.region}/${one.id}`),
  );
  async function* rows(): AsyncGenerator<Row> {
    for (let after: string | undefined; ; ) {
      const page = await store.findings({
        ...area,
        statuses: ["fail"],
        ...(severities.length > 0 && { severities }),
        ...(rule !== null && { rules: [rule] }),
        limit: 1_000,
        after,
      });
      for (const found of page.items) {
        const glance = glances.get(pathOf(found));
        const path = `${found.region}/${found.authority}`;
        if (!glance || !wanted.has(path)) continue;
        if (states.length > 0 && !states.some((one) => one === glance.state)) continue;
        yield rowOf(found, glance, office.get(path)?.name ?? found.authority, lang);
      }
      if (page.next === null) return;
      after = page.next;
    }
  }
  return {
    page: "findings",
    columns: heads(lang, [
      "region",
      "id",
      "authority",
      "year",
      "scope",
      "rule",
      "name",
      "severity",
      "instance",
      "heading",
      "message",
      "left",
      "right",
      "residual",
      "fingerprint",
    ]),
    rows: rows(),
  };
}

function rowOf(
  { region, authority, year, scope, outcome }: Finding,
  { layout: key }: Glance,
  name: string,
  lang: Lang,
): Row {
  const layout = layoutOf(key);
  const { rule, instance, severity, fingerprint } = outcome;
  const sides =
    outcome.kind === "relation" ? [outcome.left.sum, outcome.right.sum, outcome.residual] : [null, null, null];
  return [
    ...[region, authority, name, year, scope, rule],
    ruleOf(rule) ? words[lang].rule(rule, layout).name : rule,
    speak[lang].severity[severity],
    instance,
    speak[lang].heading(outcome, layout),
    speak[lang].outcome(outcome, layout),
    ...sides,
    fingerprint,
  ];
}

const pathOf = ({ region, year, authority, scope }: Key) => `${region}/${year}/${authority}/${scope}`;
