import type { Block, Document } from "./document.ts";
import { titlesOf } from "./identity.ts";
import { MOST_BYTES } from "./limits.ts";
import type { Note, Reading, ReadReport } from "./reading.ts";
import { reportOf } from "./report.ts";
import { segmented } from "./segment.ts";
import { sniff } from "./sniff.ts";
import { Refused, sources } from "./sources/source.ts";

/** Reads the report, or the reports, of one file. Never throws: what gives no report is refused with a code. */
export async function read(bytes: Uint8Array, _options: { readonly name?: string } = {}): Promise<Reading> {
  if (bytes.length > MOST_BYTES) return { refused: { code: "tooLarge", what: "bytes", limit: MOST_BYTES } };
  const kind = bytes.length === 0 ? "text" : sniff(bytes);
  const source = sources[kind];
  if (!source) return { refused: { code: "unsupported", kind } };
  try {
    const sourced = await (await source())(bytes);
    return "refused" in sourced ? sourced : readDocument(sourced.document, sourced.notes);
  } catch (error) {
    // A damaged file may trip a library anywhere; that it could not be read is all there is to say.
    return { refused: error instanceof Refused ? error.refusal : { code: "unreadable" } };
  }
}

/** The reports of a document, with what its source had to say of it. */
export function readDocument(document: Document, sourceNotes: readonly Note[] = []): Reading {
  const reports = severalIn(segmented(document.blocks));
  if (reports.length === 0) return { refused: { code: "notAReport" } };
  const notes: Note[] = [...sourceNotes];
  if (document.bookmarks > 0) notes.push({ code: "bookmarks", found: document.bookmarks });
  if (reports.length > 1) notes.push({ code: "severalReports", found: reports.length });
  return { reports: reports.map((one) => ({ ...one, notes: [...notes, ...one.notes] })) };
}

/** A file holds several reports where several titles differ, and figures follow each. */
function severalIn(blocks: readonly Block[]): ReadReport[] {
  const titles = titlesOf(blocks);
  const starts = titles.filter((title, at) => {
    const before = titles[at - 1];
    return before === undefined || before.year !== title.year || before.authority !== title.authority;
  });
  if (starts.length > 1) {
    const pieces = starts.map((title, at) => blocks.slice(at === 0 ? 0 : title.from, starts[at + 1]?.from));
    const reports = pieces.map(reportOf);
    if (reports.every((one) => one !== undefined && Object.keys(one.report.figures).length > 0)) {
      return reports.filter((one) => one !== undefined);
    }
  }
  const one = reportOf(blocks);
  return one ? [one] : [];
}
