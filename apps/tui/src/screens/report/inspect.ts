import { compare as order } from "@gouji/schema";
import type { Explained, ExplainedCell, Mention, SideShown, Summary, TermShown, Trial } from "@gouji/view";
import { plainSigns } from "@gouji/view";
import type { Lang } from "../../lang.ts";
import { fitTo, type Line, type Span, span, spotted, wrap } from "../../screen/line.ts";
import type { Role } from "../../screen/roles.ts";
import { words } from "../../screen/words/index.ts";
import { width } from "../../text/width.ts";

export const severityRole = (severity: Mention["severity"]): Role => severity;

/** The sign of a finding: x ! i where it fails, v where it holds, ? where it cannot be told. */
export function markOf({ status, severity }: Pick<Mention, "status" | "severity">): Span {
  if (status === "fail") return span(plainSigns[severity], severityRole(severity));
  if (status === "blocked") return span("?", "warning");
  return status === "pass" ? span("v", "ok") : span("/", "muted");
}

/** A finding, laid out for a pane. */
export function findingLines(one: Explained, wide: number, lang: Lang): Line[] {
  const say = words[lang];
  const lines: Line[] = [
    [markOf(one), " ", span(one.severityWord, severityRole(one.severity)), " ", span(one.heading, "title")],
  ];
  if (one.problem && one.problem.findings > 1) lines.push([span(`  ${one.problem.said}`, "muted")]);
  if (one.equation) lines.push(...equationLines(one.equation, wide, lang));
  else lines.push(...wrap(one.sentence, wide - 2).map((line): Line => [`  ${line}`]));
  if (one.raw !== null && one.raw.trim() !== "") lines.push([span(`  ${say.report.raw} `, "muted"), one.raw.trim()]);
  if (one.missing.length > 0) {
    lines.push(...named(say.report.missing, one.missing.map(({ label }) => label).join(say.comma), wide));
    for (const said of one.missingSaid)
      lines.push(...wrap(said, wide - 2).map((line): Line => [span(`  ${line}`, "muted")]));
  }
  if (one.absent.length > 0) lines.push(...named(say.report.absentMembers, one.absent.join(say.comma), wide));
  if (one.verdict) {
    lines.push([span(`  ${say.report.suspects} `, "strong"), span(one.verdict.word, "strong")]);
    one.verdict.repairs.forEach((repair, at) => {
      lines.push(
        ...wrap(`${at + 1} ${repair.said}`, wide - 4, 2).map(
          (line): Line => [span(`    ${line}`, at === 0 ? "accent" : undefined)],
        ),
      );
      lines.push(
        ...wrap(`${repair.clearsSaid}${say.semicolon}${repair.breaksSaid}`, wide - 6).map(
          (line): Line => [`      ${line}`],
        ),
      );
      for (const { said } of repair.evidence)
        lines.push(...wrap(said, wide - 6).map((line): Line => [span(`      ${line}`, "ok")]));
    });
  }
  if (one.support) lines.push(...wrap(one.support.said, wide - 4).map((line): Line => [`    ${line}`]));
  if (one.elsewhere.length > 0) {
    lines.push([span(`  ${say.report.elsewhere}`, "strong")]);
    for (const { said, breaks } of one.elsewhere)
      lines.push(...wrap(said, wide - 4, 2).map((line): Line => [span(`    ${line}`, breaks > 0 ? undefined : "ok")]));
  }
  if (one.fellows.length > 0) {
    lines.push([span(`  ${say.report.fellows}`, "strong")]);
    for (const fellow of one.fellows) lines.push(["    ", markOf(fellow), ` ${fellow.heading}`]);
  }
  // The equation above counts them; here they have their names.
  const noughts = one.equation ? [one.equation.left, one.equation.right].flatMap(hiddenTerms) : [];
  if (noughts.length > 0)
    lines.push(
      ...wrap(`${say.zeroTerms(noughts.length)}${say.colon}${noughts.map(labelOf).join(say.comma)}`, wide - 2, 2).map(
        (line): Line => [span(`  ${line}`, "muted")],
      ),
    );
  if (one.basis) {
    lines.push([span(`  ${say.report.basis}`, "strong"), span(`  ${one.basis.kind}`, "muted")]);
    lines.push(...wrap(one.basis.said, wide - 4).map((line): Line => [`    ${line}`]));
    if (one.basis.causes.length > 0) {
      lines.push([span(`  ${say.report.causes}`, "strong")]);
      for (const cause of one.basis.causes)
        lines.push(...wrap(`- ${cause}`, wide - 4, 2).map((line): Line => [`    ${line}`]));
    }
  }
  return lines;
}

function named(title: string, text: string, wide: number): Line[] {
  const indent = width(title) + 3;
  return wrap(`  ${title} ${text}`, wide, indent).map((line): Line => [line]);
}

/** Both sides with their sums, and what lies between: in one line a side where it fits, else a line a term. */
export function equationLines(equation: NonNullable<Explained["equation"]>, wide: number, lang: Lang): Line[] {
  const say = words[lang];
  const sides = [equation.left, equation.right];
  const flat = sides.map((side) => flatSide(side, lang));
  const sums = 9;
  const off: Line =
    equation.difference === null ? [] : [`  ${say.report.difference} `, span(equation.difference, "error")];
  if (flat.every((line) => lineWidth(line) + 4 + sums <= wide)) {
    const room = Math.max(...flat.map(lineWidth));
    return flat.map((line, at) => [
      "    ",
      ...line,
      " ".repeat(room - lineWidth(line)),
      span(` = ${fitTo(sides[at]?.sum ?? "?", 5, "right")}`, "strong"),
      ...(at === 1 ? off : []),
    ]);
  }
  const value =
    Math.max(5, ...sides.flatMap(({ terms, sum }) => [...terms.map(({ text }) => width(text)), width(sum ?? "")])) + 2;
  const lines = sides.flatMap((side, at): Line[] => [
    ...shownTerms(side).map(
      (term): Line => termLine(term, at === 0 ? term.sign : term.sign === "+" ? "-" : "+", wide, value),
    ),
    ...(side.terms.length > shownTerms(side).length
      ? [[span(`    ${say.zeroTerms(side.terms.length - shownTerms(side).length)}`, "muted")]]
      : []),
    [
      "  = ",
      ...(side.terms.length > 1 || side.constant !== 0 ? [] : []),
      " ".repeat(Math.max(0, wide - 4 - value - 1)),
      span(fitTo(side.sum ?? "?", value, "right"), "strong"),
    ],
  ]);
  if (equation.difference !== null)
    lines.push([
      span(fitTo(`  ${say.report.difference}`, wide - value - 1)),
      span(fitTo(equation.difference, value, "right"), "error"),
    ]);
  return lines;
}

function termLine(term: TermShown, sign: string, wide: number, value: number): Line {
  const shown =
    term.suspect === "sole"
      ? `[${fitTo(term.text, value - 2, "right")}]`
      : term.suspect === "candidate"
        ? `(${fitTo(term.text, value - 2, "right")})`
        : `${fitTo(term.text, value - 1, "right")} `;
  return [
    span(`  ${sign} `, sign === "+" ? "plus" : "minus"),
    fitTo(labelOf(term), wide - 4 - value - 1),
    " ",
    span(shown, term.suspect === "sole" || term.suspect === "candidate" ? "error" : undefined),
  ];
}

const labelOf = ({ label, year, authority }: TermShown) =>
  (authority ? `${authority} ` : "") + (year === null ? "" : `${year} `) + label;

/** Where many terms are nought, they are counted instead; a suspect is always named. */
function shownTerms({ terms }: SideShown): readonly TermShown[] {
  if (terms.length <= 7) return terms;
  const telling = terms.filter(({ value, suspect }) => value === null || order(value, "0") !== 0 || suspect !== null);
  return telling.length > 0 ? telling : terms.slice(0, 1);
}

function hiddenTerms(side: SideShown): readonly TermShown[] {
  const shown = new Set(shownTerms(side));
  return side.terms.filter((term) => !shown.has(term));
}

function flatSide(side: SideShown, lang: Lang): Line {
  const shown = shownTerms(side);
  const rest = side.terms.length - shown.length;
  return [
    ...shown.flatMap((term, at): (Span | string)[] => [
      at === 0 ? (term.sign === "-" ? "- " : "") : ` ${term.sign} `,
      `${labelOf(term)} `,
      term.suspect === "sole"
        ? span(`[${term.text}]`, "error")
        : term.suspect === "candidate"
          ? span(`(${term.text})`, "error")
          : span(term.text, "strong"),
    ]),
    ...(side.constant !== 0 ? [` + ${side.constant}`] : []),
    ...(rest > 0 ? [span(` (${words[lang].zeroTerms(rest)})`, "muted")] : []),
  ];
}

const lineWidth = (line: Line) =>
  line.reduce((sum, piece) => sum + width(typeof piece === "string" ? piece : piece.text), 0);

/** A cell, laid out for a pane. */
export function cellLines(one: ExplainedCell, wide: number, lang: Lang): Line[] {
  const say = words[lang];
  const unit = one.unit === "" ? "" : ` ${one.unit}`;
  const value: Line =
    one.value !== null
      ? [span(one.value, "strong"), span(unit, "muted")]
      : [span(one.note || words[lang].figure[one.state], "warning")];
  const lines: Line[] = [
    [span(one.path, "title")],
    [
      "  ",
      ...value,
      ...(one.raw !== null && one.raw.trim() !== one.text
        ? [span(`  ${say.report.raw} ${one.raw.trim()}`, "muted")]
        : []),
      ...(one.computed !== null && one.computed !== one.value
        ? [span(`  ${say.report.computed} ${one.computed}`, "error")]
        : []),
    ],
  ];
  if (one.history.length > 1) {
    const past = one.history
      .map(({ year, text, state }) => `${String(year).slice(2)}:${state === "number" ? text : "-"}`)
      .join(" ");
    lines.push([span(`  ${say.names.history} `, "muted"), past]);
  }
  for (const found of [...one.findings, ...one.blocked]) lines.push(["  ", markOf(found), ` ${found.heading}`]);
  if (one.relations.length > 0)
    lines.push([span(`  ${say.report.relations}`, "strong"), span(`  ${one.equationsSaid}`, "muted")]);
  for (const { sentence, ...relation } of one.relations) {
    lines.push(["  ", markOf(relation), " ", span(relation.heading, "strong")]);
    lines.push(...wrap(sentence, wide - 6).map((line): Line => [`      ${line}`]));
  }
  return lines;
}

/** What a trial would do. */
export function trialLines(
  tried: Trial,
  wide: number,
  lang: Lang,
  headingOf: (one: Trial["changes"][number]) => string,
): Line[] {
  const say = words[lang];
  const list = (title: string, all: readonly Trial["changes"][number][], role: Role): Line[] =>
    all.length === 0
      ? []
      : wrap(`${title} ${all.length}: ${all.map(headingOf).join(words[lang].comma)}`, wide - 4, 2).map(
          (line): Line => [span(`    ${line}`, role)],
        );
  return [
    ...list(say.report.trial.clears, tried.clears, "ok"),
    ...list(say.report.trial.breaks, tried.breaks, "error"),
  ];
}

/** With less room than this what a rule claims is left out whole. */
const CLAIMS = 24;

/** Nothing is chosen: what the report comes to. */
export function summaryLines(one: Summary, wide: number, lang: Lang, proofs = 100): Line[] {
  const say = words[lang];
  const lines: Line[] = [
    [span(one.headline, one.state === "clean" ? "ok" : "title")],
    [span(`  ${one.equationsSaid}`, "muted")],
  ];
  for (const group of one.blocked)
    lines.push(
      ...wrap(`? ${group.said}`, wide - 2, 2).map((line): Line => [span(`  ${line}`, "warning")]),
      ...wrap(group.ifZeroSaid, wide - 4)
        .filter(Boolean)
        .map((line): Line => [span(`    ${line}`, "muted")]),
    );
  lines.push([span(`  ${say.report.proof}`, "strong")]);
  const names = Math.max(18, ...one.proof.map(({ name }) => width(name)));
  const counts = Math.max(0, ...one.proof.map(({ said }) => width(said)));
  for (const proof of one.proof.slice(0, proofs)) {
    const whole = proof.pass === proof.of;
    lines.push([
      "  ",
      span(whole ? "v" : "x", whole ? "ok" : "error"),
      ` ${fitTo(proof.name, names)} ${fitTo(proof.said, counts, "right")}  `,
      span(wide - names - counts > CLAIMS ? proof.claims : "", "muted"),
    ]);
  }
  if (one.proof.length > proofs) lines.push([span(`  .. +${one.proof.length - proofs}`, "muted")]);
  return lines;
}

/** The problems of a report, one below the other, and in which line each finding stands. */
export function problemLines(one: Summary, open: string | null, focused: boolean): { lines: Line[]; at: number } {
  let at = 0;
  const lines: Line[] = [];
  for (const problem of one.problems) {
    problem.findings.forEach((finding, i) => {
      const here = finding.fingerprint === open;
      if (here) at = lines.length;
      lines.push(
        spotted(`finding ${finding.fingerprint}`, [
          here ? span("> ", "accent") : "  ",
          ...(i === 0 ? [span(plainSigns[problem.severity], problem.severity), " "] : ["  "]),
          span(finding.heading, here ? (focused ? "chosen" : "chosenElsewhere") : undefined),
          ...(i === 0 && problem.findings.length > 1 ? [span(`  ${problem.headline}`, "muted")] : []),
        ]),
      );
    });
  }
  return { lines, at };
}
