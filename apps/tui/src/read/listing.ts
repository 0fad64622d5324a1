import type { FlatLine, Layout, Report } from "@gouji/schema";
import { words as viewWords } from "@gouji/view";
import type { Reading, Tools } from "../check/tools.ts";
import type { Lang } from "../lang.ts";
import { printable } from "../text/printable.ts";
import { pad, plain, width } from "../text/width.ts";
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
      viewWords[lang].report.notes,
      notes.map(({ message, cell }) => printable(`${cell ? `${cell}: ` : ""}${message[lang]}`)),
    ),
  ];
  return `${lines.join("\n")}\n`;
}

type Grid = Layout["grids"][number];

function tableLines(grid: Grid, report: Report, layout: Layout, said: Said): string[] {
  const cells = grid.rows.map((row) => grid.columns.map((column) => `${grid.table}/${row.path}@${column.path}`));
  if (!cells.flat().some((cell) => report.figures[cell])) return [];
  const part = layout.cells.find((place) => place.table === grid.table)?.part ?? grid.section;
  const title = [said.speak[said.lang].part(part, layout), grid.block.label ?? ""].join("  ").trimEnd();
  // One row of many columns is read downwards.
  const lying = cells.length === 1 && grid.columns.length > 4;
  return ["", title, ...(lying ? downwards(cells.flat(), report, layout, said) : across(grid, cells, report))];
}

function downwards(cells: readonly string[], report: Report, layout: Layout, { speak, lang }: Said): string[] {
  const names = cells.map((cell) => plain(speak[lang].label(cell, layout)));
  const wide = Math.max(...names.map(width));
  return cells.map((cell, i) => `  ${pad(names[i] as string, wide)}  ${shown(report, cell)}`);
}

function across(grid: Grid, cells: readonly (readonly string[])[], report: Report): string[] {
  const rows = [
    ["", ...grid.columns.map(nameOf)],
    ...cells.map((row, i) => [nameOf(grid.rows[i] as FlatLine), ...row.map((cell) => shown(report, cell))]),
  ];
  const wide = [0, ...grid.columns.keys()].map((_, i) => Math.max(...rows.map((row) => width(row[i] as string))));
  return rows.map((row) => {
    const [name, ...figures] = row.map((text, i) =>
      i === 0 ? pad(text, wide[i] as number) : lead(text, wide[i] as number),
    );
    return `  ${[name, ...figures].join("  ")}`;
  });
}

const ORDINAL = /^(?:（[一二三四五六七八九十]+）|\d+\.)/;

/** What the form calls a row or column, without its number. */
const nameOf = ({ line, label }: FlatLine) => plain(line.short ?? label.replace(ORDINAL, ""));

const lead = (text: string, to: number) => " ".repeat(Math.max(0, to - width(text))) + text;

/** A number as it counts, anything else as it stands; a cell that the document does not have is a dot. */
function shown(report: Report, cell: string): string {
  const figure = report.figures[cell];
  if (!figure) return ".";
  return figure.state === "number" ? figure.value : `[${printable(figure.raw)}]`;
}

const section = (title: string, lines: readonly string[]) =>
  lines.length > 0 ? ["", title, ...lines.map((line) => `  ${line}`)] : [];
