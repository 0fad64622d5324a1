// Browser and terminal, on the same report, at the same place: they say what the view says, each of it.
import type { Lang, Report } from "@gouji/schema";
import { langs } from "@gouji/tui/lang.ts";
import { copyText, type Explained, examine, explain, problemsOf, type Summary, summary } from "@gouji/view";
import { say } from "@gouji/web/words/index.ts";
import { expect, test } from "vitest";
import { beside, conformance, drawn, type Given } from "./reports.ts";
import { unsaid } from "./same.ts";
import { terminal } from "./terminal.ts";
import { web } from "./web.ts";

const given: readonly Given[] = [...drawn(conformance()), ...beside()];

/** Languages take turns, so that the suite stays short: what is compared is told by the same code in each. */
const inTurn = (lang: Lang) => given.filter((_, at) => at % 2 === langs.indexOf(lang));

/** Both front ends on one report. */
function open({ report, previous }: Given, lang: Lang) {
  const examined = examine(report, previous ? { previous } : {});
  const years: Report[] = previous ? [previous] : [];
  return {
    examined,
    years,
    problems: problemsOf(examined),
    page: web(report, previous ?? null, lang),
    screen: terminal(examined, years, lang),
  };
}

test.each(langs)(
  "the report as a whole and every finding, in %s",
  (lang) => {
    const wrong: string[] = [];
    let findings = 0;
    for (const [at, one] of inTurn(lang).entries()) {
      const { examined, years, problems, page, screen } = open(one, lang);
      const whole = summary(examined, lang);
      note(one.id, "page", unsaid(page.inspector(), wholeOnPage(whole)));
      note(one.id, "screen", unsaid(screen.findings(), wholeOnScreen(whole)));
      const found = examined.outcomes.filter(({ status }) => status === "fail" || status === "blocked");
      // What holds is looked at too: the first of every rule.
      const holds = [
        ...new Map(examined.outcomes.filter(({ status }) => status === "pass").map((it) => [it.rule, it])).values(),
      ];
      for (const outcome of [...found.slice(0, 3), ...(at % 12 === 0 ? holds : [])]) {
        findings++;
        const told = explain(outcome, examined, lang, { problems, years });
        page.openFinding(outcome.fingerprint);
        screen.openFinding(outcome.fingerprint);
        const which = `${one.id} ${outcome.rule}[${outcome.instance}]`;
        note(which, "page", unsaid(page.inspector(), onPage(told)));
        note(which, "screen", unsaid(screen.inspector(), onScreenSaid(told)));
        expect(page.equation(), which).toEqual(rowsOf(told));
        if (screen.copied() !== copyText(told, lang)) wrong.push(`${which}: copied ${screen.copied()}`);
      }
      page.unmount();
    }
    console.log(`  page = screen = view, ${lang}: ${inTurn(lang).length} reports, ${findings} findings`);
    expect(wrong).toEqual([]);

    function note(which: string, where: string, missing: string[]) {
      for (const text of missing) wrong.push(`${which} ${where}: ${text}`);
    }
  },
  300_000,
);

/** What both say of a report as a whole. */
const wholeOnBoth = ({ headline, problems, blocked }: Summary) => [
  headline,
  ...problems.flatMap(({ findings }) => findings.map(({ heading }) => heading)),
  ...blocked.flatMap(({ said, ifZeroSaid }) => [said, ifZeroSaid]),
];

const proved = ({ equationsSaid, proof }: Summary) => [
  equationsSaid,
  ...proof.flatMap(({ name, claims, said }) => [name, claims, said]),
];

const wholeOnPage = (told: Summary) => [
  ...wholeOnBoth(told),
  ...told.problems.map(({ said }) => said),
  ...proved(told),
];

/** With a problem the screen has no room for the proof, and says it only where there is nothing else to say. */
const wholeOnScreen = (told: Summary) => [
  ...wholeOnBoth(told),
  ...told.problems.filter(({ findings }) => findings.length > 1).map(({ headline }) => headline),
  ...(told.problems.length === 0 ? proved(told) : []),
];

const repairsOf = ({ verdict }: Explained) => verdict?.repairs.slice(0, 3) ?? [];

/** What both say of a finding: one list, so that neither can leave a part of it out. */
const onBoth = (told: Explained): (string | null)[] => [
  told.heading,
  told.raw?.trim() ?? null,
  ...told.missing.map(({ label }) => label),
  ...told.missingSaid,
  ...told.absent,
  told.verdict?.word ?? null,
  ...repairsOf(told).flatMap(({ said, clearsSaid, breaksSaid, evidence }) => [
    said,
    clearsSaid,
    breaksSaid,
    ...evidence.map((one) => one.said),
  ]),
  ...told.fellows.map(({ heading }) => heading),
  ...(told.basis ? [told.basis.kind, told.basis.said, ...told.basis.causes] : []),
];

/** What the page says of a finding besides. */
const onPage = (told: Explained): (string | null)[] => [
  ...onBoth(told),
  told.status === "fail" ? told.severityWord : told.statusWord,
  told.sentence,
  told.problem?.said ?? null,
  ...(told.verdict ? [told.support?.said ?? null, ...told.elsewhere.map(({ said }) => said)] : []),
  ...(told.basis ? [told.basis.quote, told.basis.formula] : []),
];

/** What the screen says besides: a pane is narrower than a page, so what the equation says is not said again in a sentence. */
function onScreenSaid(told: Explained): (string | null)[] {
  const terms = told.equation ? [...told.equation.left.terms, ...told.equation.right.terms] : [];
  // Terms of nought are counted where there are many.
  const short = terms.filter(({ value, suspect }) => value !== "0" || suspect !== null);
  return [
    ...onBoth(told),
    told.severityWord,
    told.equation ? null : told.sentence,
    (told.problem?.findings ?? 0) > 1 ? (told.problem?.said ?? null) : null,
    ...short.map(({ authority, year, label, text, suspect }) =>
      [authority, year, label, suspect === "sole" ? `[${text}]` : suspect === "candidate" ? `(${text})` : text]
        .filter((part) => part !== null)
        .join(" "),
    ),
    told.equation?.left.sum ?? null,
    told.equation?.right.sum ?? null,
    told.equation?.difference ?? null,
    told.support?.said ?? null,
    ...told.elsewhere.map(({ said }) => said),
  ];
}

/** The equation as the page draws it, row by row. */
function rowsOf({ equation }: Explained) {
  if (!equation) return [];
  const words = say().report;
  const side = ({ terms, constant, sum }: typeof equation.left) => [
    ...terms.map(({ sign, label, text, suspect, year, authority }, at) => ({
      sign: sign === "-" ? "−" : at === 0 ? "" : "+",
      label: [label, year === null ? "" : words.previousYear(year), authority ?? ""].join(" ").trim(),
      value: [suspect === "sole" || suspect === "candidate" ? words.suspect[suspect] : "", text].join(" ").trim(),
    })),
    ...(constant === 0 ? [] : [{ sign: constant < 0 ? "−" : "+", label: "", value: String(Math.abs(constant)) }]),
    ...(terms.length > 1 || constant !== 0 ? [{ sign: "=", label: words.sum, value: sum ?? "?" }] : []),
  ];
  const off = equation.residual !== null && equation.residual !== "0" && equation.sign === "=";
  return [
    ...side(equation.left),
    { sign: off ? "≠" : equation.sign, label: words.difference, value: equation.difference?.replace("-", "−") ?? "?" },
    ...side(equation.right),
  ];
}
