import { county, dice, type Authority as Office } from "@gouji/corpus";
import { check, type Report, ruleset } from "@gouji/schema";
import type { Authority, Filing, Region } from "@gouji/store";

export const YEARS = [2019, 2020, 2021, 2022, 2023, 2024];

/** Regions with their offices and what these filed. */
export interface Library {
  readonly regions: readonly Region[];
  readonly authorities: readonly Authority[];
  /** The same ones, as often as they are asked for. */
  readonly filings: () => Generator<Filing>;
  readonly reports: number;
}

/** Made-up counties, of which all are made: offices come and go, some reports are missing, some have an error planted. */
export interface Made {
  readonly offices: readonly Office[];
  readonly filed: readonly { readonly office: number; readonly filing: Omit<Filing, "key">; readonly year: number }[];
}

const COUNTIES = 6;

/** Some thousand different reports, each judged once: it is keeping that is measured, and checking has a part of its own. */
export function made(): Made[] {
  return Array.from({ length: COUNTIES }, (_, i) => {
    const { authorities, filed } = county({ seed: `bench/${i}`, years: YEARS, flaws: 15 });
    const at = new Map(authorities.map(({ id }, office) => [id, office]));
    return {
      offices: authorities,
      filed: filed.map(({ authority, year, report }) => ({
        office: at.get(authority.id) as number,
        year,
        filing: { report, verdict: { ruleset, outcomes: check(report) } },
      })),
    };
  });
}

/** Counties below one root, one after the other, until there are so many reports. */
export function counties(pool: readonly Made[], reports: number): Library {
  const wanted: { id: string; made: Made; take: number }[] = [];
  for (let left = reports; left > 0; ) {
    const one = pool[wanted.length % pool.length] as Made;
    const take = Math.min(left, one.filed.length);
    wanted.push({ id: `c${wanted.length}`, made: one, take });
    left -= take;
  }
  return {
    regions: [
      { id: ROOT, parent: null, name: "示例省", level: "province", seq: 0 },
      ...wanted.map(({ id }, seq): Region => ({ id, parent: ROOT, name: `示例县${id}`, level: "county", seq })),
    ],
    authorities: wanted.flatMap(({ id, made }) => made.offices.map((office, seq) => onRoster(office, id, seq))),
    *filings() {
      for (const { id, made, take } of wanted) {
        for (const { office, year, filing } of made.filed.slice(0, take)) {
          yield { key: { region: id, year, authority: idOf(office), scope: "agency" }, ...filing };
        }
      }
    },
    reports,
  };
}

export const ROOT = "root";

/** One region in which many authorities report, each as some office of the counties does. */
export function wide(pool: readonly Made[], authorities: number): Library {
  const chance = dice("bench/wide");
  const histories = pool.flatMap(({ offices, filed }) => {
    const byOffice = Map.groupBy(filed, ({ office }) => office);
    return offices.flatMap((office, i) => (office.from || office.to ? [] : [{ office, filed: byOffice.get(i) ?? [] }]));
  });
  const there = Array.from({ length: authorities }, () => histories[chance.below(histories.length)] as History);
  type History = (typeof histories)[number];
  return {
    regions: [{ id: WIDE, parent: null, name: "示例市", level: "prefecture", seq: 1 }],
    authorities: there.map(({ office }, seq) => onRoster(office, WIDE, seq)),
    *filings() {
      for (const year of YEARS) {
        for (const [i, { filed }] of there.entries()) {
          for (const one of filed.filter((one) => one.year === year)) {
            yield { key: { region: WIDE, year, authority: idOf(i), scope: "agency" }, ...one.filing };
          }
        }
      }
    },
    reports: there.reduce((sum, { filed }) => sum + filed.length, 0),
  };
}

export const WIDE = "wide";

const idOf = (office: number) => `a${office}`;

const onRoster = ({ name, level, kind, from, to }: Office, region: string, seq: number): Authority => ({
  region,
  id: idOf(seq),
  name,
  aliases: [],
  initials: "",
  seq,
  level,
  kind,
  from: from ?? null,
  to: to ?? null,
  predecessors: [],
  counted: true,
  countedIn: {},
});

export const numberIn = ({ figures }: Report, cell: string): string | null => {
  const figure = figures[cell];
  return figure?.state === "number" ? figure.value : null;
};
