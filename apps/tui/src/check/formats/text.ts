import { type Diagnosis, type Outcome, ruleById } from "@gouji/schema";
import { printable } from "../../text/printable.ts";
import { pad, plain, width } from "../../text/width.ts";
import { words } from "../../words/words.ts";
import { connected } from "../connected.ts";
import { type Judged, nameOf } from "../examine.ts";
import type { Format, Setting } from "../format.ts";

/** For people: a line a finding, what would mend it below, and whatever has one cause in one line. */
export const text = (setting: Setting): Format => ({
  *file({ file, reports }) {
    for (const judged of reports) yield `${[header(file, judged, setting), ...findings(judged, setting)].join("\n")}\n`;
  },
});

function header(file: string, { report, layout, notes }: Judged, { speak, lang, paint }: Setting): string {
  const say = words[lang];
  const several = notes.some(({ code }) => code === "severalReports") ? [`(${report.title ?? ""})`] : [];
  return [
    paint.bold(printable(file)),
    ...several.map(printable),
    `${printable(report.authority ?? say.noAuthority)} ${report.year ?? say.noYear}`,
    speak[lang].form(layout.form),
    say.cells(Object.keys(report.figures).length),
  ].join("  ");
}

/** One line of the list, before it is laid out. The heading is padded, the sentence is not: it may hold “ or ≠. */
interface Line {
  readonly mark: Mark;
  readonly word: string;
  readonly heading: string;
  readonly sentence: string;
  readonly id: string;
  readonly below?: string;
}

type Mark = "x" | "!" | "i" | "?" | "v" | "/";
const BY_SEVERITY = { error: "x", warning: "!", info: "i" } as const;

function* findings(judged: Judged, setting: Setting): Iterable<string> {
  const list = [...failures(judged, setting), ...blocked(judged, setting), ...rest(judged, setting)];
  const wide = Math.min(32, Math.max(0, ...list.map(({ heading }) => width(heading))));
  const wideWord = Math.max(0, ...list.map(({ word }) => width(word)));
  for (const { mark, word, heading, sentence, id, below } of list) {
    const painted = colour(mark, setting)(`${mark} ${pad(word, wideWord)}`);
    yield `  ${painted} ${pad(heading, wide)}  ${sentence}  ${setting.paint.cyan(id)}`;
    if (below) yield `    -> ${below}`;
  }
}

function colour(mark: Mark, { paint }: Setting): (text: string) => string {
  const painted = { x: paint.red, "!": paint.yellow, i: paint.cyan, "?": paint.yellow, v: paint.green };
  return mark === "/" ? (text) => text : painted[mark];
}

/** Failures that one repair mends stand together, the repair below the last of them. */
function failures(judged: Judged, setting: Setting): Line[] {
  const failed = judged.outcomes.filter(({ status }) => status === "fail");
  const groups = Map.groupBy(failed, (outcome) => diagnosisOf(outcome, judged) ?? unfilledTable(outcome) ?? outcome);
  return [...groups].flatMap(([cause, outcomes]) => {
    if (typeof cause === "string" && outcomes.length > 1) return [unfilled(outcomes, judged, setting)];
    const lines = outcomes.map((outcome) => lineOf(outcome, judged, setting));
    if (typeof cause === "string" || cause.type !== "diagnosis") return lines;
    const below = setting.speak[setting.lang].diagnosis(cause, judged.layout);
    return lines.map((line, i) => (i === lines.length - 1 ? { ...line, below } : line));
  });
}

const diagnosisOf = (outcome: Outcome, { diagnoses }: Judged): Diagnosis | undefined =>
  diagnoses.find(({ fails }) => fails.includes(nameOf(outcome)));

/** The rule, for cells that hold no figure: a table left empty is one finding, not a hundred. */
const unfilledTable = ({ rule }: Outcome): string | undefined =>
  ruleById(rule)?.family === "filled" ? rule : undefined;

function unfilled(outcomes: readonly Outcome[], judged: Judged, setting: Setting): Line {
  const first = outcomes[0] as Outcome;
  const cells = outcomes.flatMap(({ left }) => left.terms.map(({ cell }) => cell));
  return {
    ...lineOf(first, judged, setting),
    heading: headingOf(first, judged, setting),
    sentence: words[setting.lang].unfilled(some(cells, judged, setting), cells.length),
  };
}

/** What cannot be checked for want of the same cells, in one line. */
function blocked(judged: Judged, setting: Setting): Line[] {
  const waiting = judged.outcomes.filter(({ status }) => status === "blocked");
  return connected(waiting, ({ missing = [] }) => missing).map((outcomes) => {
    const first = outcomes[0] as Outcome;
    const line = { ...lineOf(first, judged, setting), mark: "?" as const, word: statusWord(first, setting) };
    if (outcomes.length === 1) return line;
    const say = words[setting.lang];
    const missing = [...new Set(outcomes.flatMap((outcome) => outcome.missing ?? []))];
    return {
      ...line,
      heading: say.blocked(outcomes.length),
      sentence: say.missing(some(missing, judged, setting), missing.length),
      id: [...new Set(outcomes.map(({ rule }) => rule))].join(" "),
    };
  });
}

function rest(judged: Judged, setting: Setting): Line[] {
  if (!setting.all) return [];
  return judged.outcomes
    .filter(({ status }) => status === "pass" || status === "notApplicable")
    .map((outcome) => ({
      ...lineOf(outcome, judged, setting),
      mark: outcome.status === "pass" ? "v" : "/",
      word: statusWord(outcome, setting),
    }));
}

const lineOf = (outcome: Outcome, judged: Judged, setting: Setting): Line => ({
  mark: BY_SEVERITY[outcome.severity],
  word: setting.speak[setting.lang].severity[outcome.severity],
  heading: headingOf(outcome, judged, setting),
  sentence: printable(setting.speak[setting.lang].outcome(outcome, judged.layout)),
  id: outcome.rule,
});

const headingOf = (outcome: Outcome, { layout }: Judged, { speak, lang }: Setting) =>
  plain(speak[lang].heading(outcome, layout));

const statusWord = ({ status }: Outcome, { speak, lang }: Setting) => speak[lang].status[status];

const some = (cells: readonly string[], { layout }: Judged, { speak, lang }: Setting) =>
  cells.slice(0, 3).map((cell) => speak[lang].label(cell, layout));
