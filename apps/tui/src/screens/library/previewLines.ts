import { explain } from "@gouji/view";
import { type Line, span, wrap } from "../../screen/line.ts";
import type { Scene } from "../../screen/scene.ts";
import type { State } from "../../screen/state.ts";
import { words } from "../../screen/words/index.ts";
import { markOf, summaryLines } from "../report/inspect.ts";
import { prepared } from "../report/prepared.ts";

/** What is known of the authority and year one is at. */
export function previewLines({ at }: State, { opened, shown, lang }: Scene, wide: number): Line[] {
  const place = shown?.rows
    .find(({ authority }) => authority.id === at.authority)
    ?.places.find(({ year }) => year === at.year);
  if (!place) return [];
  if (!opened || opened.authority.id !== at.authority || opened.year !== at.year) {
    if (place.digest === null) {
      const filing = words[lang].filing[place.state];
      return [[span(` ${filing}`, "strong")], [span(` ${words[lang].library.without[place.state] ?? ""}`, "muted")]];
    }
    return place.digest.findings.map(
      (found): Line => [" ", markOf({ status: "fail", severity: found.severity }), ` ${found[lang]}`],
    );
  }
  const { examined, years } = opened;
  const { problems, summary } = prepared(examined);
  if (problems.length === 0) return summaryLines(summary(lang), wide, lang, 4);
  return problems.flatMap((problem) => {
    const told = problem.findings.map((one) => explain(one, examined, lang, { problems, years }));
    const verdict = told.find((one) => one.verdict)?.verdict;
    return [
      ...told.flatMap((one, at): Line[] => [
        [" ", markOf(one), " ", span(one.heading, "strong")],
        ...(at < 2 ? wrap(one.sentence, wide - 5).map((line): Line => [`    ${line}`]) : []),
      ]),
      ...(verdict
        ? wrap(verdict.said, wide - 8).map(
            (line, at): Line => [
              at === 0 ? span(`   ${words[lang].report.suspects} `, "strong") : "      ",
              span(line, "accent"),
            ],
          )
        : []),
    ];
  });
}
