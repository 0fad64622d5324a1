import type { Layout, Report } from "@gouji/schema";
import type { Reading, Tools } from "../check/tools.ts";
import type { Lang } from "../lang.ts";
import { printable } from "../text/printable.ts";
import { pad, width } from "../text/width.ts";
import { words } from "../words/words.ts";

interface Said extends Pick<Tools, "speak" | "layoutFor"> {
  readonly lang: Lang;
}

/** A report on one or two screens: its tables row by row, as written, then what else it holds. */
export function listing(file: string, { report, notes }: Reading, said: Said): string {
  const { speak, lang, layoutFor } = said;
  const say = words[lang];
  const layout = layoutFor(report);
  const lines = [
    [
      printable(file),
      `${printable(report.authority ?? say.noAuthority)} ${report.year ?? say.noYear}`,
      speak[lang].form(layout.form),
      say.cells(Object.keys(report.figures).length),
    ].join("  "),
    ...layout.grids.flatMap((grid) => tableLines(grid, report, layout, said)),
    ...section(
      say.narratives,
      Object.entries(report.narratives).map(([part, text]) => `${part}: ${say.characters([...(text ?? "")].length)}`),
    ),
    ...section(
      say.extras,
      report.extras.map(({ title }) => printable(title) || "-"),
    ),
    ...section(
      say.notes,
      notes.map(({ message, cell }) => printable(`${cell ? `${cell}: ` : ""}${message[lang]}`)),
    ),
  ];
  return `${lines.join("\n")}\n`;
}

function tableLines(grid: Layout["grids"][number], report: Report, layout: Layout, { speak, lang }: Said): string[] {
  const rows = grid.rows
    .map((row) => ({
      row,
      cells: grid.columns.map((column) => `${grid.table}/${row.path}@${column.path}`),
    }))
    .filter(({ cells }) => cells.some((cell) => report.figures[cell]));
  if (rows.length === 0) return [];
  const names = rows.map(({ row }) => row.line.short ?? row.label.replace(/（.{12,}）/, ""));
  const wide = Math.min(32, Math.max(...names.map(width)));
  const columns = grid.columns.map((_, i) =>
    Math.max(1, ...rows.map(({ cells }) => width(shown(report, cells[i] as string)))),
  );
  const part = layout.cells.find((place) => place.table === grid.table)?.part ?? grid.section;
  return [
    "",
    `${speak[lang].part(part, layout)}${grid.block.label ? `  ${grid.block.label}` : ""}`,
    ...rows.map(({ cells }, i) => {
      const figures = cells.map((cell, j) => shown(report, cell).padStart(columns[j] as number));
      return `  ${pad(names[i] as string, wide)}  ${figures.join("  ")}`;
    }),
  ];
}

/** A number as it counts, anything else as it stands; a cell that the document does not have is a dot. */
function shown(report: Report, cell: string): string {
  const figure = report.figures[cell];
  if (!figure) return ".";
  return figure.state === "number" ? figure.value : `[${printable(figure.raw)}]`;
}

const section = (title: string, lines: readonly string[]) =>
  lines.length > 0 ? ["", title, ...lines.map((line) => `  ${line}`)] : [];
