import { createHash } from "node:crypto";
import type { ReadReport } from "@gouji/reader";
import { layoutFor, type Report } from "@gouji/schema";
import { Authority, type Counts, type Key, type Original } from "@gouji/store";
import type { Context } from "../context.ts";
import { defined } from "../defined.ts";
import { opened, type Refused } from "../document.ts";
import { Failure, failureFrom } from "../failure.ts";
import { plain } from "../roster.ts";
import { type Both, sayNote } from "../said.ts";
import { current, judge, judgeKept, yearAfter, yearBefore } from "./judge.ts";
import { typeOf } from "./type.ts";

/** What came of one report of a file; `file` is the name it was handed in by. */
export type PutItem = FiledItem | ErrorItem;

export interface FiledItem extends Key {
  readonly v: 1;
  readonly type: "filed";
  readonly file: string;
  readonly rev: number;
  readonly revision: string;
  /** Of the authority. */
  readonly name: string;
  readonly layout: string;
  readonly cells: number;
  readonly counts: Counts | null;
  /** What the reader had to remark. */
  readonly notes: ReturnType<typeof sayNote>[];
  /** The very same document is there already; nothing was kept anew. */
  readonly unchanged: boolean;
}

export interface ErrorItem {
  readonly v: 1;
  readonly type: "error";
  readonly file: string;
  readonly code: Failure["code"] | Refused["code"];
  readonly message: Both;
  readonly about: Readonly<Record<string, unknown>>;
}

/** What the caller knows better than the document, and how the report is to be kept. */
export interface Wishes {
  readonly region?: string | undefined;
  readonly authority?: string | undefined;
  readonly year?: number | undefined;
  readonly scope?: Key["scope"] | undefined;
  readonly onto?: number | undefined;
  readonly state?: string | undefined;
  readonly note?: string | undefined;
  /** Put whoever the report names on the roster, if he is not there yet. Without a region it is done nowhere. */
  readonly enrol?: boolean | undefined;
  /** Keep it although the same document is there. */
  readonly again?: boolean | undefined;
}

/** Reads a document, and keeps each report in it. What cannot be kept is answered with a code, never thrown. */
export async function putDocument(ctx: Context, file: string, bytes: Uint8Array, wishes: Wishes): Promise<PutItem[]> {
  try {
    const { reading } = await opened(file, bytes, ctx);
    if ("refused" in reading) {
      const { code, message } = reading.refused;
      return [{ v: 1, type: "error", file, code, message, about: {} }];
    }
    const { sha256 } = await ctx.store.putOriginal(bytes);
    const original = { sha256, name: file, type: typeOf(file) };
    const items: PutItem[] = [];
    for (const read of reading.reports) items.push(await put(ctx, file, read, original, wishes));
    return items;
  } catch (error) {
    return [errorItem(file, error)];
  }
}

export const putReport = (ctx: Context, file: string, report: Report, wishes: Wishes): Promise<PutItem> =>
  put(ctx, file, { report }, undefined, wishes);

async function put(
  ctx: Context,
  file: string,
  { report: read, ...reading }: Pick<ReadReport, "report"> & Partial<ReadReport>,
  original: Original | undefined,
  wishes: Wishes,
): Promise<PutItem> {
  try {
    const { store, by } = ctx;
    if (wishes.enrol) await enrol(ctx, read.authority, wishes);
    const { key, authority, report } = await place(ctx, read, wishes);
    const told = {
      v: 1 as const,
      type: "filed" as const,
      file,
      ...key,
      name: authority.name,
      layout: layoutFor(report).key,
      cells: Object.keys(report.figures).length,
      notes: (reading.notes ?? []).map(sayNote),
    };
    const same = wishes.again ? undefined : await already(ctx, key, original);
    if (same) return { ...told, ...same, unchanged: true };
    const previous = await current(store, yearBefore(key));
    const { onto, state, note } = wishes;
    const filing = {
      key,
      report,
      verdict: judge(report, previous?.report),
      ...defined({ original, onto, state, note }),
      ...(original && { reading }),
    };
    const { rev, revision } = await store.put(filing, by);
    // Last year's may have come in the same moment: then neither saw the other before both were kept.
    if ((await current(store, yearBefore(key)))?.revision !== previous?.revision) await judgeKept(store, key, by);
    await judgeKept(store, yearAfter(key), by);
    const counts = (await store.one(key, rev))?.counts ?? null;
    return { ...told, rev, revision, counts, unchanged: false };
  } catch (error) {
    return errorItem(file, error);
  }
}

/** Whose it is, for which year, and whom it covers. */
async function place({ store }: Context, report: Report, wishes: Wishes) {
  const year = wishes.year ?? report.year;
  if (year === null) throw new Failure("yearUnknown");
  const roster = await store.authorities(wishes.region === undefined ? {} : { region: wishes.region });
  const authority = find(roster, report.authority, wishes);
  const scope = wishes.scope ?? report.scope ?? usual(authority);
  const key: Key = { region: authority.region, authority: authority.id, year, scope };
  return { key, authority, report: { ...report, year: report.year ?? year, ...level(report, authority) } };
}

/** A name that is new to a region becomes an authority of it, in the order of arrival. */
async function enrol({ store, by }: Context, name: string | null, { region, authority }: Wishes): Promise<void> {
  if (authority !== undefined || name === null) return;
  const home = region ?? (await homeOf(store, by));
  if (home === undefined) return;
  const roster = await store.authorities({ region: home });
  if (roster.some((one) => [one.name, ...one.aliases].some((each) => plain(each) === plain(name)))) return;
  const id = `x${createHash("sha256").update(plain(name)).digest("hex").slice(0, 10)}`;
  await store.putAuthorities([Authority.parse({ region: home, id, name, seq: roster.length })], by);
}

/** Where there is one region it is meant, and an empty library begins with one; of several one has to be named. */
async function homeOf(store: Context["store"], by: string): Promise<string | undefined> {
  const [first, ...others] = await store.regions();
  if (first) return others.length === 0 ? first.id : undefined;
  await store.putRegions([FIRST], by);
  return FIRST.id;
}

const FIRST = { id: "own", parent: null, name: "本单位", level: "county", seq: 0 } as const;

/** By the id that was given, else by name. */
function find(roster: readonly Authority[], name: string | null, { authority, region }: Wishes): Authority {
  const wanted = name === null ? undefined : plain(name);
  const found = roster.filter((one) =>
    authority === undefined ? [one.name, ...one.aliases].some((each) => plain(each) === wanted) : one.id === authority,
  );
  const [one] = found;
  if (!one && authority !== undefined) throw new Failure("unknownAuthority", defined({ authority, region }));
  if (!one) throw new Failure("authorityUnknown", { name });
  if (found.length > 1)
    throw new Failure("ambiguous", { authority: one.id, regions: found.map((each) => each.region) });
  return one;
}

/**
 * Most documents do not say whom they cover. The roster does: who stands on it as an office reports for itself. A government
 * may report for itself or for all below it, so there nothing is taken for granted.
 */
const usual = ({ kind }: Authority): Key["scope"] => (kind === null || kind === "government" ? "unstated" : "agency");

const level = (report: Report, authority: Authority) =>
  report.level === undefined && authority.level !== null ? { level: authority.level } : {};

/** The current revision of the key, if it was made from this very document. */
async function already({ store }: Context, key: Key, original: Original | undefined) {
  if (!original) return undefined;
  const kept = await current(store, key);
  if (kept?.original?.sha256 !== original.sha256) return undefined;
  const { rev, revision, counts } = kept;
  return { rev, revision, counts };
}

function errorItem(file: string, error: unknown): ErrorItem {
  const failure = failureFrom(error);
  if (failure.code === "internal") throw failure;
  const { code, says, about } = failure;
  return { v: 1, type: "error", file, code, message: says, about };
}
