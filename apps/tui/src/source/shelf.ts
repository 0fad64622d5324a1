import type { Report } from "@gouji/schema";
import {
  type Authority,
  digest,
  type Entry,
  type Examined,
  examine,
  type Filing,
  type Listed,
  type Roster,
  summedTerms,
  summedUp,
} from "@gouji/view";
import type { Held, Opened, Source } from "./source.ts";

/** Reports at hand, judged in process. */
export interface Shelf {
  readonly name: string;
  readonly authorities: readonly Authority[];
  readonly filed: readonly Placed[];
  readonly refused?: Held["refused"];
  /** Years in which an authority owes no report. */
  readonly notDue?: readonly { readonly authority: string; readonly year: number }[];
  /** The authority whose report sums up the others. */
  readonly whole?: string;
}

export interface Placed {
  readonly authority: string;
  readonly year: number;
  readonly report: Report;
  readonly file: string | null;
}

/** A source over reports at hand; `load` is asked when the first screen wants them. */
export function shelved(name: string, load: (told: (done: number, all: number) => void) => Promise<Shelf>): Source {
  let loading: Promise<Shelf> | undefined;
  const known = new Map<Placed, Examined>();
  const shelf = (told: (done: number, all: number) => void = () => {}) => {
    loading ??= load(told);
    return loading;
  };

  async function at(authority: string, year: number): Promise<Placed | undefined> {
    return (await shelf()).filed.find((one) => one.authority === authority && one.year === year);
  }

  async function examined(one: Placed): Promise<Examined> {
    const before = known.get(one);
    if (before) return before;
    const previous = await at(one.authority, one.year - 1);
    const made = examine(one.report, previous ? { previous: previous.report } : {});
    known.set(one, made);
    return made;
  }

  async function entries(wanted: (one: Placed) => boolean): Promise<Entry[]> {
    const { filed, authorities } = await shelf();
    const names = new Map(authorities.map(({ id, name }) => [id, name]));
    const all: Entry[] = [];
    for (const one of filed.filter(wanted)) {
      const { authority, year } = one;
      all.push({ authority, name: names.get(authority) ?? authority, year, examined: await examined(one) });
      await breathe();
    }
    return all;
  }

  async function rosterOf(year: number): Promise<Roster | null> {
    const { authorities, filed, notDue = [], whole } = await shelf();
    if (whole === undefined) return null;
    const absent = new Set(notDue.filter((one) => one.year === year).map(({ authority }) => authority));
    const members = authorities.filter(({ id }) => id !== whole && !absent.has(id));
    const all = await entries((one) => one.year === year);
    const reports = new Map(all.map(({ authority, examined }) => [authority, examined]));
    return {
      name: authorities.find(({ id }) => id === whole)?.name ?? name,
      year,
      own: reports.get(whole)?.report ?? null,
      members: members.map(({ id, name }) => ({
        authority: id,
        name,
        counted: true,
        report: reports.get(id)?.report ?? null,
      })),
      examined: new Map([...reports].flatMap(([id, one]) => (one ? [[id, one]] : []))),
      past: new Map(
        members.map(({ id }) => [id, filed.filter((one) => one.authority === id).map(({ report }) => report)]),
      ),
    };
  }

  return {
    name,
    url: null,
    region: null,
    async holdings(told) {
      const { authorities, filed, refused = [], notDue = [] } = await shelf(told);
      const filings: Filing<Listed>[] = notDue.map((one) => ({ ...one, state: "notDue" }));
      for (const one of filed) {
        const { authority, year } = one;
        filings.push({ authority, year, state: "filed", digest: digest(await examined(one)) });
        told(filings.length - notDue.length, filed.length);
        await breathe();
      }
      return { authorities, years: [...new Set(filed.map(({ year }) => year))].sort(), filings, refused };
    },
    async report(authority, year): Promise<Opened | null> {
      const one = await at(authority, year);
      const { authorities, filed } = await shelf();
      const office = authorities.find(({ id }) => id === authority);
      if (!one || !office) return null;
      return {
        authority: office,
        year,
        state: "filed",
        rev: null,
        file: one.file,
        examined: await examined(one),
        years: filed.filter((other) => other.authority === authority).map(({ report }) => report),
      };
    },
    years: (authorities) => entries(({ authority }) => authorities.includes(authority)),
    year: (year) => entries((one) => one.year === year),
    async summed(year) {
      const roster = await rosterOf(year);
      return roster && summedUp(roster);
    },
    async terms(year, cell) {
      return summedTerms((await rosterOf(year)) as Roster, cell);
    },
    async close() {},
  };
}

let since = 0;

/** Lets a key press through, so that a long row of reports does not hold up the screen. */
async function breathe(): Promise<void> {
  const now = performance.now();
  if (now - since < 8) return;
  await new Promise((done) => setImmediate(done));
  since = performance.now();
}
