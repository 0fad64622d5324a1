import type { Layout, Outcome } from "@gouji/schema";
import { blockedSaid, problemSaid, problemsOf, words as viewWords } from "@gouji/view";
import { printable } from "../../text/printable.ts";
import { pad, plain, width } from "../../text/width.ts";
import { words } from "../../words/words.ts";
import type { Judged } from "../examine.ts";
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

/** Problem by problem, what would mend it below the last of its findings; one rule on many cells is one line. */
function failures({ outcomes, diagnoses, layout }: Judged, setting: Setting): Line[] {
  return problemsOf({ outcomes, diagnoses }).flatMap((problem) => {
    const said = printable(problemSaid(problem, layout, setting.lang));
    const lines = problem.findings.map((outcome) => lineOf(outcome, layout, setting));
    if (problem.diagnoses.length > 0)
      return lines.map((line, at) => (at === lines.length - 1 ? { ...line, below: said } : line));
    return lines.slice(0, 1).map((line) => ({ ...line, sentence: said }));
  });
}

/** What cannot be checked for want of the same cells, in one line. */
function blocked({ outcomes, layout }: Judged, setting: Setting): Line[] {
  return blockedSaid({ outcomes, layout }, setting.lang).flatMap(({ findings, said, ifZeroSaid }) => {
    const held = outcomes.filter(({ fingerprint }) => findings.includes(fingerprint));
    const [first] = held;
    if (!first) return [];
    const alone = findings.length === 1;
    return {
      ...lineOf(first, layout, setting),
      mark: "?" as const,
      word: statusWord(first, setting),
      heading: alone ? headingOf(first, layout, setting) : viewWords[setting.lang].report.relationsOf(findings.length),
      sentence: printable([said, ...(ifZeroSaid ? [ifZeroSaid] : [])].join(viewWords[setting.lang].semicolon)),
      id: [...new Set(held.map(({ rule }) => rule))].join(" "),
    };
  });
}

function rest(judged: Judged, setting: Setting): Line[] {
  if (!setting.all) return [];
  return judged.outcomes
    .filter(({ status }) => status === "pass" || status === "notApplicable")
    .map((outcome) => ({
      ...lineOf(outcome, judged.layout, setting),
      mark: outcome.status === "pass" ? "v" : "/",
      word: statusWord(outcome, setting),
    }));
}

const lineOf = (outcome: Outcome, layout: Layout, setting: Setting): Line => ({
  mark: BY_SEVERITY[outcome.severity],
  word: setting.speak[setting.lang].severity[outcome.severity],
  heading: headingOf(outcome, layout, setting),
  sentence: printable(setting.speak[setting.lang].outcome(outcome, layout)),
  id: outcome.rule,
});

const headingOf = (outcome: Outcome, layout: Layout, { speak, lang }: Setting) =>
  plain(speak[lang].heading(outcome, layout));

const statusWord = ({ status }: Outcome, { speak, lang }: Setting) => speak[lang].status[status];
