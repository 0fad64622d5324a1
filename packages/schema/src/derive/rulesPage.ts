import { layoutFor } from "../resolve.ts";
import type { Rule } from "../rule.ts";
import { everyRule } from "../rules/index.ts";
import { type Lang, speak } from "../wording/index.ts";
import { formsOf } from "./catalogue.ts";
import { run } from "./example.ts";
import { cells, list, table } from "./markdown.ts";

/** The catalogue of the rules in both languages, with examples that ran while the page was written. */
export const rulesPage = (): string =>
  [
    "# 规则 · Rules",
    "Every rule answers each of its instances with pass, fail, blocked or notApplicable. The examples below were run when this page was written: cells that an example does not set are 0.",
    overview(),
    ...everyRule.flatMap(rulePage),
  ]
    .join("\n\n")
    .concat("\n");

const langs: readonly Lang[] = ["zh", "en"];

const WORDS = {
  zh: { name: "中文", causes: "常见原因：", action: "处理：", and: "；" },
  en: { name: "English", causes: "Usual causes: ", action: "Then: ", and: "; " },
} as const satisfies Record<Lang, object>;

function overview(): string {
  const rows = everyRule.map((rule) => [
    cells([rule.id]),
    speak.zh.rule(rule).name,
    speak.en.rule(rule).name,
    speak.zh.severity[rule.severity],
    counts(rule),
  ]);
  return table(["id", "名称", "name", "severity", "instances by form"], rows);
}

function rulePage(rule: Rule): string[] {
  const { zh, en } = { zh: speak.zh.rule(rule), en: speak.en.rule(rule) };
  return [
    `## ${zh.name} · ${en.name}`,
    `${cells([rule.id])}, revision ${rule.rev}. ${counts(rule)}`,
    ...langs.map((lang) => {
      const said = lang === "zh" ? zh : en;
      const lines = list([
        said.claims,
        ...(said.formula ? [said.formula] : []),
        `${said.severity} · ${said.basisKind} · ${said.basis}`,
        `${WORDS[lang].causes}${said.causes.join(WORDS[lang].and)}`,
        ...(said.action ? [`${WORDS[lang].action}${said.action}`] : []),
      ]);
      return `**${WORDS[lang].name}**\n\n${lines}`;
    }),
    ...(rule.cases.length > 0 ? [examples(rule)] : []),
  ];
}

function counts(rule: Rule): string {
  const asked = Object.entries(formsOf(rule)).map(([form, instances]) => `${form}: ${instances.length}`);
  return asked.length > 0 ? asked.join(" · ") : "beside other reports";
}

function examples(rule: Rule): string {
  const rows = rule.cases.flatMap((example) => {
    const { report, outcomes } = run(rule, example);
    const layout = layoutFor(report);
    return outcomes.map((outcome) => [
      outcome.status,
      speak.zh.outcome(outcome, layout),
      speak.en.outcome(outcome, layout),
    ]);
  });
  return table(["", "例", "example"], rows);
}
