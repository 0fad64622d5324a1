import type { Lang, Severity } from "@gouji/schema";
import { formById, officialLayout } from "@gouji/schema";
import { ruleOf } from "./catalogue.ts";
import type { Found, Listed } from "./digest.ts";
import { type Authority, findable, type Holdings } from "./library.ts";
import { rank, worst } from "./severity.ts";
import { words } from "./words.ts";

/** What a whole library gets wrong, rule by rule. */
export interface RuleFindings {
  readonly rule: string;
  readonly name: string;
  readonly claims: string;
  readonly severity: Severity;
  readonly authorities: number;
  readonly findings: number;
  /** Authorities that break it, year by year. */
  readonly trend: readonly { readonly year: number; readonly authorities: number }[];
  readonly rows: readonly FindingRow[];
}

export interface FindingRow extends Pick<Found, "fingerprint" | "severity" | "instance" | "problem"> {
  readonly authority: Authority;
  readonly year: number;
  readonly heading: string;
}

export interface FindingsQuery {
  /** Null for all years. */
  readonly year: number | null;
  readonly rule: string | null;
  readonly text: string;
}

/** The findings of a library by rule: the gravest first, then the commonest. None is left out, however many there are. */
export function findingsByRule(
  { authorities, years, filings }: Holdings<Listed>,
  query: FindingsQuery,
  lang: Lang,
): RuleFindings[] {
  const at = (region = "", id: string) => `${region}\n${id}`;
  const wanted = new Map(
    authorities.filter((one) => findable(one, query.text)).map((one) => [at(one.region, one.id), one]),
  );
  const all = filings.flatMap(({ region, authority, year, digest }) => {
    const office = wanted.get(at(region, authority));
    if (!office || !digest) return [];
    return digest.findings
      .filter(({ rule }) => query.rule === null || rule === query.rule)
      .map((found) => ({ rule: found.rule, row: rowOf(office, year, found, lang) }));
  });
  return [...Map.groupBy(all, ({ rule }) => rule)]
    .flatMap(([rule, found]): RuleFindings[] => {
      const everywhere = found.map(({ row }) => row);
      const rows = everywhere.filter(({ year }) => query.year === null || year === query.year);
      if (rows.length === 0) return [];
      return [
        {
          rule,
          ...nameOf(rule, lang),
          severity: worst(rows) as Severity,
          authorities: offices(rows),
          findings: rows.length,
          trend: [...years]
            .sort((a, b) => a - b)
            .map((year) => ({ year, authorities: offices(everywhere.filter((row) => row.year === year)) })),
          rows: rows.sort((a, b) => a.authority.order - b.authority.order || a.year - b.year),
        },
      ];
    })
    .sort((a, b) => rank(a.severity) - rank(b.severity) || b.authorities - a.authorities || (a.rule < b.rule ? -1 : 1));
}

const rowOf = (authority: Authority, year: number, found: Found, lang: Lang): FindingRow => ({
  authority,
  year,
  heading: found[lang],
  fingerprint: found.fingerprint,
  severity: found.severity,
  instance: found.instance,
  problem: found.problem,
});

const offices = (rows: readonly FindingRow[]) => new Set(rows.map(({ authority }) => authority.id)).size;

const nameOf = (id: string, lang: Lang) =>
  ruleOf(id) ? words[lang].rule(id, officialLayout(formById("2021") as never)) : { name: id, claims: "" };
