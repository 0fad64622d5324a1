import { atTop, copyText, explain, library, problemsOf, sheet, summary, wholeLibrary } from "@gouji/view";
import { Exit } from "../exit.ts";
import { usage } from "../failure.ts";
import { fitLine, type Line } from "../screen/line.ts";
import { resolved } from "../screen/resolved.ts";
import { atFirst } from "../screen/state.ts";
import { columnsIn, headLine, rowLine } from "../screens/library/matrixLines.ts";
import { summaryLines } from "../screens/report/inspect.ts";
import { sheetLines } from "../screens/report/sheetLines.ts";
import type { Target } from "../source/open.ts";
import type { Call } from "../verb.ts";
import type { World } from "../world.ts";

const WIDE = 100;
const textOf = (line: Line) =>
  fitLine(line, WIDE)
    .map(({ text }) => text)
    .join("");

/** The first screens as text: the matrix, or one report with what is found in it. */
export async function printed({ source, start }: Target, call: Call, world: World): Promise<Exit> {
  const { lang } = call;
  const put = (line: Line) => world.out.write(`${textOf(line).trimEnd()}\n`);
  try {
    const held = await source.holdings(() => {});
    const wanted = { ...atFirst, ...start, at: resolved(start.at ?? atFirst.at, held) };
    const year = call.options.year === undefined ? wanted.at.year : Number(call.options.year);
    const shown = library(held, { ...wholeLibrary, ...start.query, year }, lang);
    if (wanted.at.authority === null || wanted.screen === "library") {
      const only = wanted.at.authority;
      const rows = only === null ? shown.rows : shown.rows.filter(({ authority }) => authority.id === only);
      const state = { ...wanted, at: { authority: null, year: atTop(shown).year } };
      const columns = columnsIn(WIDE, shown, state, lang);
      await put(headLine(columns, state, lang));
      for (const row of rows) await put(rowLine(row, columns, state, lang));
      return Exit.fine;
    }
    const { authority } = wanted.at;
    const opened = wanted.at.year === null ? null : await source.report(authority, wanted.at.year);
    if (!opened)
      throw usage(
        `没有这份报告：${authority} ${wanted.at.year ?? ""}`,
        `There is no such report: ${authority} ${wanted.at.year ?? ""}`,
      );
    const problems = problemsOf(opened.examined);
    await put([`${opened.authority.name} ${opened.year}`]);
    for (const line of summaryLines(summary(opened.examined, lang, problems), WIDE, lang)) await put(line);
    for (const { findings } of problems) {
      for (const finding of findings.slice(0, 1)) {
        await world.out.write(
          `- ${copyText(explain(finding, opened.examined, lang, { problems, years: opened.years }), lang)}\n`,
        );
      }
    }
    await put([]);
    const drawn = sheetLines(sheet(opened.examined, {}, problems), WIDE, { lang, focused: false, tried: {} });
    for (const line of drawn.lines) await put(line);
    return Exit.fine;
  } finally {
    await source.close();
  }
}
