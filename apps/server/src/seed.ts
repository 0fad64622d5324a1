import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { judge } from "@gouji/api";
import {
  type County,
  carryMismatch,
  county,
  countyGovernment,
  dice,
  type Filed,
  type PlanterName,
  planters,
} from "@gouji/corpus";
import type { Authority, Filing, Region, Store } from "@gouji/store";

/** Lies beside the tables of a library that was made up. */
export const MARK = "demo.json";

const SEED = "demo";
const BY = "demo";

/**
 * Fills an empty store with made-up counties: their offices over six years, some reports not filed, some with errors whose
 * places are written down in the mark, and each county's own reports. Answers how many reports there are. A new library begins
 * with one county; 33 are 2,046 offices, as a large prefecture has.
 */
export async function seed(store: Store, folder: string, counties = 1): Promise<number> {
  const planted: Planted[] = [];
  let count = 0;
  if (counties > 1) await store.putRegions([ABOVE], BY);
  for (let number = 1; number <= counties; number++) {
    const { government, authorities, filed, region } = another(number);
    const { id } = government;
    const name = government.name.replace(/人民政府$/, "");
    await store.putRegions(
      [{ id, parent: counties > 1 ? ABOVE.id : null, name, level: "county", seq: number - 1 }],
      BY,
    );
    await store.putAuthorities(
      [government, ...authorities].map((office, seq) => onRoster(office, id, seq)),
      BY,
    );
    const spoilt = spoil(filed, number === 1 ? SEED : `${SEED}/${number}`);
    planted.push(...spoilt.planted);
    count += await store.putMany(filings([...spoilt.filed, ...region], id), BY);
  }
  await writeFile(join(folder, MARK), `${JSON.stringify({ made: SEED, planted }, null, 2)}\n`);
  return count;
}

const ABOVE: Region = { id: "sls", parent: null, name: "示例市", level: "prefecture", seq: 0 };

/** The first county as it is made; the others have other figures, and their number in every id and name. */
function another(number: number): County {
  if (number === 1) return county({ seed: SEED });
  const { missing: _, ...made } = county({ seed: `${SEED}/${number}` });
  const renamed = JSON.stringify(made)
    .replaceAll(COUNTY, `${COUNTY.slice(0, -1)}${number}${COUNTY.slice(-1)}`)
    .replaceAll(/"(id|follows)":"sl\b/g, `"$1":"sl${number}`);
  return { ...(JSON.parse(renamed) as Omit<County, "missing">), missing: [] };
}

const COUNTY = countyGovernment.name.replace(/人民政府$/, "");

interface Planted {
  readonly authority: string;
  readonly year: number;
  readonly kind: string;
  readonly fails: readonly string[];
}

type Office = Filed["authority"];

const onRoster = ({ id, name, level, kind, from, to, follows }: Office, region: string, seq: number): Authority => ({
  region,
  id,
  name,
  aliases: [],
  initials: id.split("-")[1] ?? "",
  seq,
  level,
  kind,
  from: from ?? null,
  to: to ?? null,
  predecessors: follows === undefined ? [] : [{ region, id: follows }],
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

function spoil(filed: readonly Filed[], seed: string) {
  const throws = dice(`${seed}/spoilt`);
  const planted: Planted[] = [];
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

function* filings(all: readonly Filed[], region: string): Generator<Filing> {
  const at = new Map(all.map((one) => [pathOf(one), one.report]));
  for (const { authority, year, report } of all) {
    const previous = at.get(pathOf({ authority, year: year - 1 }));
    yield {
      key: { region, year, authority: authority.id, scope: report.scope ?? "unstated" },
      report,
      verdict: judge(report, previous),
    };
  }
}

const pathOf = ({ authority, year }: Pick<Filed, "authority" | "year">) => `${authority.id} ${year}`;
