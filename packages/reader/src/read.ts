import type { Block, Document } from "./document.ts";
import { identify } from "./identity.ts";
import { MOST_BYTES } from "./limits.ts";
import type { Kind, Note, Reading, ReadReport, Refusal } from "./reading.ts";
import { segmented } from "./segment.ts";
import { severalIn } from "./several.ts";
import { sniff } from "./sniff.ts";
import { loaded, NotLoaded, type Packed, Refused, type Sourced, sources } from "./sources/source.ts";

/**
 * Reads the report, or the reports, of one file; of an archive those of all its members. What gives no report is refused with
 * a code. Throws only where the program itself cannot be loaded.
 */
export async function read(bytes: Uint8Array, _options: { readonly name?: string } = {}): Promise<Reading> {
  const sourced = await open(bytes);
  if ("refused" in sourced) return sourced;
  return "members" in sourced ? readMembers(sourced.members) : readDocument(sourced.document, sourced.notes);
}

/** A file within an archive; unpacked when it is asked for. */
export interface Member {
  readonly name: string;
  bytes(): Promise<Uint8Array | { readonly refused: Refusal }>;
}

/** The files within an archive, to be read one by one; undefined where the file is no archive. Never throws. */
export async function members(bytes: Uint8Array): Promise<readonly Member[] | undefined> {
  const sourced = sniff(bytes) === "zip" ? await open(bytes) : undefined;
  if (!sourced || !("members" in sourced)) return undefined;
  return sourced.members.map((member) => ({ name: member.name, bytes: () => guarded(() => member.bytes()) }));
}

async function open(bytes: Uint8Array): Promise<Sourced> {
  if (bytes.length > MOST_BYTES) return { refused: { code: "tooLarge", what: "bytes", limit: MOST_BYTES } };
  const kind = bytes.length === 0 ? "text" : sniff(bytes);
  const source = sources[kind];
  if (!source) return { refused: { code: "unsupported", kind } };
  // What cannot be loaded is no fault of the file, so it is not guarded.
  const read = await loaded(source());
  const sourced = await guarded(() => read(bytes));
  const isTorn = "document" in sourced && OPEN_ENDED.includes(kind) && endsInDigit(bytes);
  return isTorn ? { ...sourced, document: { ...sourced.document, torn: true } } : sourced;
}

/** Other kinds say by themselves that they were cut off, or hold sums of what they ought to be. */
const OPEN_ENDED: readonly Kind[] = ["text", "html"];

/** In any encoding: of UTF-16 one of the last two bytes is nothing. */
const endsInDigit = (bytes: Uint8Array) => /[0-9]\0?$/.test(String.fromCharCode(...bytes.subarray(-2)));

/** A damaged file may trip a library anywhere; that it could not be read is all there is to say. */
async function guarded<Done>(task: () => Done | Promise<Done>): Promise<Done | { refused: Refusal }> {
  try {
    return await task();
  } catch (error) {
    if (error instanceof NotLoaded) throw error;
    return { refused: error instanceof Refused ? error.refusal : { code: "unreadable" } };
  }
}

/** Archives within archives are not opened: only their makers know why they are there. */
async function readMembers(packed: readonly Packed[]): Promise<Reading> {
  const reports: ReadReport[] = [];
  const others: Note[] = [];
  let refused: Refusal = { code: packed.length === 0 ? "empty" : "notAReport" };
  for (const member of packed) {
    const sourced = await guarded(() => open(member.bytes()));
    const reading = "document" in sourced ? readDocument(sourced.document, sourced.notes) : sourced;
    if ("reports" in reading) reports.push(...reading.reports);
    else {
      const why: Refusal = "refused" in reading ? reading.refused : { code: "unsupported", kind: "zip" };
      if (packed.length === 1) refused = why;
      others.push({ code: "memberNotRead", name: member.name, refused: why });
    }
  }
  if (reports.length === 0) return { refused };
  if (reports.length > 1) others.unshift({ code: "severalReports", found: reports.length });
  return { reports: reports.map((one) => ({ ...one, notes: [...others, ...one.notes] })) };
}

/** The reports of a document, with what its source had to say of it. */
export function readDocument(document: Document, sourceNotes: readonly Note[] = []): Reading {
  const blocks = segmented(document.blocks);
  const last = blocks.at(-1);
  const found = severalIn(document.torn && last ? [...blocks.slice(0, -1), { ...last, torn: true }] : blocks);
  const reports = found.length === 1 ? found.map((one) => namedBy(one, document.margins)) : found;
  if (reports.length === 0) return { refused: { code: "notAReport" } };
  const notes: Note[] = [...sourceNotes];
  if (document.bookmarks > 0) notes.push({ code: "bookmarks", found: document.bookmarks });
  if (reports.length > 1) notes.push({ code: "severalReports", found: reports.length });
  return { reports: reports.map((one) => ({ ...one, notes: [...notes, ...one.notes] })) };
}

/** Where the text does not say who reports, the margins of its pages may. */
function namedBy(one: ReadReport, margins: readonly Block[] = []): ReadReport {
  if (one.report.authority !== null || margins.length === 0) return one;
  const { authority, year } = identify(margins);
  if (authority === null || (year !== null && one.report.year !== null && year !== one.report.year)) return one;
  const told = { authority: authority.slice(0, 200), year: one.report.year ?? year };
  const notes = one.notes.filter(
    ({ code }) => code !== "authorityUnknown" && (code !== "yearUnknown" || told.year === null),
  );
  return { ...one, notes, report: { ...one.report, ...told } };
}
