import { plural } from "@gouji/schema";
import type { Words } from "./words.ts";

export const en: Words = {
  product: "Reports",
  tooSmall: "The window is too small (60×15 is needed)",
  reading: (done, all) => `Reading and checking ${done} / ${all}`,
  waiting: "Opening the library",
  opening: "Opening the report",
  summing: "Adding up the reports",
  fetching: "Fetching the reports of other years",
  empty: "There is no report yet. You can:",
  emptyHints: [
    "gouji open FOLDER        look at the reports in a folder",
    "gouji import FILE...     keep reports in the library",
    "gouji open --server URL  look at the library of a server",
  ],
  refused: (count) => `${plural(count, "file")} could not be read (:refused lists them)`,
  rereading: "Reading again",
  reread: (count, changed) =>
    changed === 0
      ? `${plural(count, "report")} read and checked again: no result has changed`
      : `${plural(count, "report")} read and checked again, ${changed} changed: `,
  none: "none",
  rowOf: (at, of) => `row ${at}/${of}`,

  preview: "Preview",
  sections: "Sections",
  standings: "All authorities",

  trialHint: "type a figure; Enter keeps it, Esc restores",
  zeroTerms: (count) => `${plural(count, "other term is", "other terms are")} 0`,

  compareHint: "Select authorities with Space in the list, then press 4",

  helpHint: "type to filter, up and down to scroll, Esc to close",
  noMatch: "Nothing found",
  copyAs: "Copy as",
  formats: { text: "text", md: "Markdown", json: "JSON" },
  copied: (how) => `Copied (${how})`,
  nothingToCopy: "There is nothing to copy here",
  notHere: "This key does nothing here",
  noServer: "No server is connected; this is the address at the default port of this machine:",
  at: (address) => `Address: ${address}`,
  browsing: (address) => `Opening ${address}`,
  sorted: (by) => `Sorted by ${by}`,
  filtered: (by) => `Filtered: ${by}`,
  unfiltered: "Filter cleared",
  mouse: (on) => (on ? "Mouse on" : "Mouse off"),
  unknownCommand: (name) => `There is no command "${name}"; Tab completes, ? helps`,
  quitTwice: "Ctrl+C again to quit",
  emptyLog: "Nothing yet. Type : and a command, such as :check FILE",
  imports: "There is no import queue yet. :import FILE keeps reports; see the log (8)",
  failed: (why) => `It failed: ${why}`,
  running: (line) => `Running ${line}`,
  copyHow: { osc52: "OSC 52", tmux: "tmux buffer", file: "~/.cache/gouji/clip.txt" },
  more: "more",
};
