import { type CellPlace, type FlatLine, formOf, type Grid, layoutFor, type Report } from "@gouji/schema";

/** A report as a document: what stands on the paper from top to bottom, for whatever writes it to a file. */
export interface Paper {
  readonly title?: string;
  readonly sections: readonly PaperSection[];
  /** Who signed, and when, as printed. */
  readonly signature: readonly string[];
}

export interface PaperSection {
  readonly heading: string;
  readonly paragraphs: readonly string[];
  readonly tables: readonly (readonly PaperRow[])[];
}

export type PaperRow = readonly PaperCell[];

/** A cell and how far it reaches; cells that another one covers are left out. */
export interface PaperCell {
  readonly text: string;
  readonly across: number;
  readonly down: number;
}

/** What a statistics table prints instead of a unit and a figure. */
const NO_UNIT = "——";

export function paper(report: Report): Paper {
  const layout = layoutFor(report);
  const text = (place: CellPlace) => report.figures[place.cell]?.raw ?? "";
  const sections = Object.entries(formOf(report).sections).map(([id, section]): PaperSection => {
    const told = report.narratives[id as keyof Report["narratives"]];
    return {
      heading: section.label,
      paragraphs: told === undefined ? [] : told.split("\n"),
      tables: layout.grids
        .filter((grid) => grid.section === id)
        .filter((grid) => layout.cells.some((place) => place.table === grid.table && report.figures[place.cell]))
        .map((grid) => {
          const at = new Map(layout.cells.filter((one) => one.table === grid.table).map((one) => [spot(one), one]));
          const figure = (row: FlatLine, column: FlatLine) => {
            const place = at.get(`${row.path}@${column.path}`);
            return place ? text(place) : "";
          };
          return grid.rows.some((row) => row.line.unit !== undefined) ? listed(grid, figure) : crossed(grid, figure);
        }),
    };
  });
  const extras = report.extras.map(
    (extra): PaperSection => ({
      heading: extra.title,
      paragraphs: extra.text === undefined ? [] : [extra.text],
      tables: extra.grid ? [extra.grid.map((row) => row.map((one) => cell(one)))] : [],
    }),
  );
  return {
    ...(report.title !== undefined && { title: report.title }),
    sections: [...sections, ...extras],
    signature: [
      ...(report.authority === null ? [] : [report.authority]),
      ...(report.signedOff ? [dated(report.signedOff)] : []),
    ],
  };
}

type FigureAt = (row: FlatLine, column: FlatLine) => string;

/** Indicator, unit and figure, with headings as rows of their own. */
function listed(grid: Grid, figure: FigureAt): PaperRow[] {
  const [column] = grid.columns as [FlatLine];
  const rows: PaperRow[] = [[cell(grid.block.corner ?? ""), cell("单位"), cell(column.label)]];
  let above: readonly string[] = [];
  for (const row of grid.rows) {
    for (const [depth, head] of row.heads.entries()) {
      if (above[depth] !== head) rows.push([cell(head), cell(NO_UNIT), cell("")]);
    }
    rows.push([cell(row.label), cell(row.line.unit ?? ""), cell(figure(row, column))]);
    above = row.heads;
  }
  return rows;
}

/** Heads above and labels to the left, each as far as it reaches. */
function crossed(grid: Grid, figure: FigureAt): PaperRow[] {
  const isNamed = grid.rows.some((row) => row.label !== "");
  const left = isNamed ? 1 + Math.max(...grid.rows.map((row) => row.heads.length)) : 0;
  const top = 1 + Math.max(...grid.columns.map((column) => column.heads.length));
  const heads = Array.from({ length: top }, (_, level) => [
    ...(level === 0 && isNamed ? [cell(grid.block.corner ?? "", left, top)] : []),
    ...brackets(grid.columns, level, (text, count, isLabel) => cell(text, count, isLabel ? top - level : 1)),
  ]);
  const body = grid.rows.map((row, at) => [
    ...(isNamed
      ? row.heads.flatMap((head, level) => {
          const run = runOf(grid.rows, at, level);
          return run.first ? [cell(head, 1, run.length)] : [];
        })
      : []),
    ...(isNamed ? [cell(row.label, left - row.heads.length, 1)] : []),
    ...grid.columns.map((column) => cell(figure(row, column))),
  ]);
  const label = grid.block.label === undefined ? [] : [[cell(grid.block.label, left + grid.columns.length, 1)]];
  return [...label, ...heads, ...body];
}

/** The heads of one level: a bracket over its lines, or the label of a line that ends there. */
function brackets(
  lines: readonly FlatLine[],
  level: number,
  put: (text: string, count: number, isLabel: boolean) => PaperCell,
): PaperCell[] {
  return lines.flatMap((line, at) => {
    if (line.heads.length === level) return [put(named(line), 1, true)];
    if (line.heads.length < level) return [];
    const run = runOf(lines, at, level);
    return run.first ? [put(line.heads[level] as string, run.length, false)] : [];
  });
}

/** How many lines from here on stand under the same head of a level, and whether this is the first of them. */
function runOf(lines: readonly FlatLine[], at: number, level: number): { first: boolean; length: number } {
  const under = (index: number) => lines[index]?.heads.slice(0, level + 1).join("\n");
  let end = at;
  while (end < lines.length && (lines[end] as FlatLine).heads.length > level && under(end) === under(at)) end++;
  return { first: at === 0 || under(at - 1) !== under(at), length: end - at };
}

/** Money columns print their unit. */
const named = ({ label, line: { unit } }: FlatLine) => (unit && /元$/.test(unit) ? `${label}（单位：${unit}）` : label);

const cell = (text: string, across = 1, down = 1): PaperCell => ({ text, across, down });

const spot = (place: CellPlace) => `${place.row.path}@${place.column.path}`;

const dated = (iso: string) => {
  const [year, month, day] = iso.split("-").map(Number);
  return `${year}年${month}月${day}日`;
};
