import { type Reading, read, speakNote, speakRefusal } from "@gouji/reader";
import { check, layoutFor, repair, ruleset, speak } from "@gouji/schema";
import { inBoth } from "../lang.ts";
import type { Tools } from "./tools.ts";

/** The packages, as the command uses them; `reading` where documents are to be read elsewhere. */
export const toolsWith = (reading: (bytes: Uint8Array) => Promise<Reading>): Tools => ({
  async read(bytes) {
    const found = await reading(bytes);
    if ("refused" in found) {
      const { refused } = found;
      return { refused: { ...refused, message: inBoth((lang) => speakRefusal(refused, lang)) } };
    }
    const reports = found.reports.map(({ report, notes }) => ({
      report,
      notes: notes.map((note) => ({ ...note, message: inBoth((lang) => speakNote(note, lang)) })),
    }));
    return { reports };
  },
  check,
  repair,
  layoutFor,
  speak,
  ruleset,
});

export const tools: Tools = toolsWith(read);
