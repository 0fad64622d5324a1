import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { judge } from "@gouji/api";
import { carryMismatch, county, dice, type Filed, type PlanterName, planters } from "@gouji/corpus";
import type { Authority, Filing, Store } from "@gouji/store";

/** Lies beside the tables of a library that was made up. */
export const MARK = "demo.json";

const SEED = "demo";
const REGION = "sl";
const BY = "demo";

/**
 * Fills an empty store with a made-up county: its offices over six years, some reports not filed, some with errors whose places
 * are written down in the mark, and the county's own reports. Answers how many reports there are.
 */
export async function seed(store: Store, folder: string): Promise<number> {
  const { government, authorities, filed, region } = county({ seed: SEED });
  await store.putRegions([{ id: REGION, parent: null, name: "示例县", level: "county", seq: 0 }], BY);
  await store.putAuthorities([government, ...authorities].map(onRoster), BY);
  const spoilt = spoil(filed);
  const count = await store.putMany(filings([...spoilt.filed, ...region]), BY);
  await writeFile(join(folder, MARK), `${JSON.stringify({ made: SEED, planted: spoilt.planted }, null, 2)}\n`);
  return count;
}

type Office = Filed["authority"];

const onRoster = ({ id, name, level, kind, from, to, follows }: Office, seq: number): Authority => ({
  region: REGION,
  id,
  name,
  aliases: [],
  initials: id.split("-")[1] ?? "",
  seq,
  level,
  kind,
  from: from ?? null,
  to: to ?? null,
  predecessors: follows === undefined ? [] : [{ region: REGION, id: follows }],
  // The county's own report sums its offices up, and is none of them.
  counted: kind !== "government",
  countedIn: {},
});

/** Of a hundred reports: this many with a slip or a gap, and this many that carry in what was not carried out. */
const SPOILT = 14;
const CARRIED = 3;

/** Slips of one hand are the usual ones. */
const USUAL: readonly PlanterName[] = [
  "digitReplaced",
  "digitsTransposed",
  "digitDropped",
  "neighbourSwap",
  "totalStale",
  "transfer",
  "rowShiftedRight",
  "digitReplaced",
  "digitsTransposed",
  "totalAtZero",
  "dashForNil",
  "tableUnfilled",
  "wrongForm",
];

function spoil(filed: readonly Filed[]) {
  const throws = dice(`${SEED}/spoilt`);
  const planted: { authority: string; year: number; kind: string; fails: readonly string[] }[] = [];
  const right = new Map(filed.map((one) => [pathOf(one), one.report]));
  const all = filed.map((one): Filed => {
    const { authority, year, report } = one;
    const last = right.get(pathOf({ authority, year: year - 1 }));
    const at = `${authority.id}/${year}`;
    const spoiled = throws.chance(SPOILT / 100)
      ? planters[throws.pick(USUAL)](report, at)
      : last && throws.chance(CARRIED / 100)
        ? carryMismatch(report, last, at)
        : undefined;
    if (!spoiled) return one;
    const { kind, fails } = spoiled.planted;
    planted.push({ authority: authority.id, year, kind, fails });
    return { ...one, report: spoiled.report };
  });
  return { filed: all, planted };
}

function* filings(all: readonly Filed[]): Generator<Filing> {
  const at = new Map(all.map((one) => [pathOf(one), one.report]));
  for (const { authority, year, report } of all) {
    const previous = at.get(pathOf({ authority, year: year - 1 }));
    yield {
      key: { region: REGION, year, authority: authority.id, scope: report.scope ?? "unstated" },
      report,
      verdict: judge(report, previous).verdict,
    };
  }
}

const pathOf = ({ authority, year }: Pick<Filed, "authority" | "year">) => `${authority.id} ${year}`;
