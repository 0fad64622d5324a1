import { read, speakNote, speakRefusal } from "@gouji/reader";
import { check, layoutFor, repair, ruleset, speak } from "@gouji/schema";
import { inBoth } from "../lang.ts";
import type { Tools } from "./tools.ts";

/** The packages, as the command uses them. */
export const tools: Tools = {
  async read(bytes, name) {
    const reading = await read(bytes, { name });
    if ("refused" in reading) {
      const { refused } = reading;
      return { refused: { ...refused, message: inBoth((lang) => speakRefusal(refused, lang)) } };
    }
    const reports = reading.reports.map(({ report, notes }) => ({
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
};
