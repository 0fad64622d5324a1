import type { Label, SheetGrid } from "@gouji/view";
import { fitTo, type Line, type Span, span } from "../../screen/line.ts";
import { width } from "../../text/width.ts";
import type { Run } from "./columns.ts";

/** The head over some columns: brackets where they say more than the columns do, then the columns. */
export function headLines(grid: SheetGrid, { from, to, label, widths }: Run): Line[] {
  const levels = grid.head.map(() => [] as { at: number; label: Label }[]);
  const filled = grid.head.map(() => new Set<number>());
  grid.head.forEach((head, level) => {
    let at = 0;
    for (const one of head) {
      if (one.kind === "corner" || one.kind === "unit") continue;
      while (filled[level]?.has(at)) at++;
      levels[level]?.push({ at, label: one });
      for (let below = level; below < level + one.rowSpan; below++) {
        for (let column = at; column < at + one.colSpan; column++) filled[below]?.add(column);
      }
      at += one.colSpan;
    }
  });
  // Of applicants the columns alone tell enough; where several brackets have the same columns, they have to be named.
  const names = grid.columns.map(({ short }) => short);
  const brackets = new Set(names).size < names.length ? levels.slice(0, -1) : [];
  return [
    ...brackets.map((level) => {
      const line: Span[] = [span(" ".repeat(label))];
      for (const { at, label: one } of level) {
        const [start, end] = [Math.max(at, from), Math.min(at + one.colSpan, to)];
        if (start >= end) continue;
        const room = widths.slice(start - from, end - from).reduce((sum, one) => sum + one, 0);
        line.push(one.kind === "bracket" ? span(fitTo(` ${one.short}`, room), "muted") : span(" ".repeat(room)));
      }
      return line;
    }),
    [
      span(" ".repeat(label)),
      ...grid.columns.slice(from, to).map(({ short }, i) => span(head(short, widths[i] as number), "muted")),
    ],
  ];
}

/** The head of a column, cut to whole characters without points where room is scarce. */
function head(short: string, each: number): string {
  const room = each - 1;
  let said = short;
  while (width(said) > room) said = said.slice(0, -1);
  return fitTo(`${said}${each > 5 ? " " : ""}`, each, "right");
}
