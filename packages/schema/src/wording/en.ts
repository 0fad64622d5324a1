import type { FlatLine, Grid } from "../layout.ts";
import { judges } from "./en/judges.ts";
import { rules } from "./en/rules.ts";
import { gloss } from "./glossary.ts";
import type { Phrases } from "./phrases.ts";
import { plural } from "./plural.ts";
import { wordingOf } from "./speak.ts";

// An id without English shows as itself until the glossary has it; a test sees to it that none does.
const say = (table: string, path: string) => gloss(table, path) ?? path;

/** The paths around one: the groups, and the line that it is part of. */
const above = (path: string) => path.split(".").map((_, i, all) => all.slice(0, i + 1).join("."));

const around = (line: FlatLine, grid: Grid) => {
  const path = line.partOf ?? line.group;
  return path ? say(grid.table, path) : "";
};

const phrases: Phrases = {
  lang: "en",
  severity: { error: "mandatory", warning: "to verify", info: "notice" },
  status: { pass: "holds", fail: "does not hold", blocked: "cannot be checked", notApplicable: "not applicable" },
  basisKind: {
    printed: "printed in the form",
    label: "meaning of a label",
    derived: "derived",
    plausibility: "experience",
  },
  rules,
  judges,

  own: (line, grid) => say(grid.table, line.path),
  around,
  bare: () => false,
  qualify: (outer, name) => `${outer}: ${name}`,
  joinCell: (row, column) => `${row}, ${column}`,
  joinHeading: (name, place) => (place ? `${name}: ${place}` : name),
  list: (items) => items.join("; "),
  form: (id) => `${id} form`,
  part: (id) => say(id, id),
  ofYear: (name, year) => `${name} of ${year ?? "the year before"}`,
  report: (year) => (year === undefined ? "this report" : `${year ?? "the year before"}`),
  gridSteps: ({ table, section }) => [...new Set([say(section, section), say(table, table)])],
  lineSteps: (line, { table }) => {
    const steps = [
      ...new Set([...(line.group ? above(line.group) : []), ...(line.partOf ? [line.partOf] : []), line.path]),
    ];
    return steps.map((path) => say(table, path));
  },

  term: (name, value) => `${name} ${value}`,
  plus: " + ",
  minus: " - ",
  equals: (sum) => ` = ${sum}`,
  zeros: (count) => ` (the other ${plural(count, "is", "are")} 0)`,
  allZero: (count) => `all ${count} are 0`,
  outOf: (count) => ` (${count} terms)`,

  compare: {
    "=": { sign: "=", pass: (l, r) => `${l}; ${r}; both sides are equal`, fail: (l, r) => `${l}, not equal to ${r}` },
    "<=": { sign: "≤", pass: (l, r) => `${l}, no more than ${r}`, fail: (l, r) => `${l}, more than ${r}` },
    ">=": { sign: "≥", pass: (l, r) => `${l}, no fewer than ${r}`, fail: (l, r) => `${l}, fewer than ${r}` },
  },
  within: (of, name) => ({ column: `column ${name}`, row: `row ${name}`, group: name, cell: name })[of],
  sentence: (where, what, action) => `${where && `${where}: `}${what}${action && `; ${action}`}`,
  difference: (residual) => `; difference ${residual}`,
  missing: (names, count) =>
    `${count ? `${count} cells are missing, among them ` : "missing: "}${names}; cannot be checked`,
  ifZero: { pass: "; with 0 for the gaps it holds", fail: "; with 0 for the gaps it does not hold" },
  ifZeroDifference: (residual) => `; with 0 for the gaps the difference is ${residual}`,
  certain: "; no figure in the gaps could make it hold",
  rounded: "; within the precision of the amounts",
  missingReports: (names, count) =>
    `${count ? `${count} reports are missing, among them ` : "reports missing: "}${names}; cannot be checked`,
  uncovered: "the report does not say whether it covers its members: cannot be checked",
  noOtherReport: {
    years: "no comparable report of the year before: not applicable",
    members: "the report covers one office only: not applicable",
  },
  absent: (form, names) => `the ${form} has no ${names}: not applicable`,

  edit: (cell, from, to) => `${cell} ${from} → ${to}`,
  kinds: {
    swap: "two cells exchanged",
    shiftRow: "a row out of place",
    copiedRow: "a neighbouring row copied",
    transposedBlock: "two blocks exchanged",
    totalNotFilled: "a total never filled in",
    transfer: "counted under another kind of requester",
    splitDigits: "one number split over two cells",
  },
  withKind: (edits, kind) => `${edits} (${kind}?)`,
  unique: (repair, clears, alone) =>
    `${repair}; ${alone ? "located uniquely" : "the only smallest change"}; ${plural(clears, "relation then holds", "relations then hold")}`,
  choice: (count, shown) =>
    `not located uniquely, ${plural(count, "candidate")}: ${shown.join(" | ")}${count > shown.length ? ` (the first ${shown.length})` : ""}`,
  unexplained: "no change of a few cells was found that makes all hold; compare with the original cell by cell",
  unfinished: (said) => `${said}; the search was not exhaustive, there may be others`,
  problems: (problems, relations) =>
    `${plural(problems, "problem")} (${plural(relations, "relation does", "relations do")} not hold)`,

  blank: "blank",
  instrument: (_, number) => number,
  sources: {
    regulations: "Regulations on Open Government Information (State Council Decree No. 711)",
    legislation: "Legislation Law",
  },
  articles: (source, articles) => `${source}, Art. ${articles.join(", ")}`,
  quoting: (source, quote) => `${source}: “${quote}”`,
};

export const en = wordingOf(phrases);
