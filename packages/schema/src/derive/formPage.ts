import type { Form, Section } from "../form.ts";
import type { FlatLine, Grid, Layout } from "../layout.ts";
import { gloss } from "../wording/glossary.ts";
import { cells, list, table } from "./markdown.ts";

/** The page of a form: what the paper prints, in its order, with the address of every row and column. */
export function formPage(layout: Layout): string {
  const { form } = layout;
  const sections = Object.entries(form.sections).map(([id, section]) => sectionPage(id, section, layout));
  return [...head(layout), ...sections.flat()].join("\n\n").concat("\n");
}

function head(layout: Layout): string[] {
  const { title, instrument, years, extensions } = layout.form;
  const extended = extensions.map((one) => `${one.label} (${one.region}, ${period(one.years)}): ${cells(one.tables)}`);
  return [
    `# ${title}`,
    list([
      `Form ${cells([layout.form.id])}, for the report years ${period(years)}: ${layout.cells.length} cells.`,
      `${instrument.issuer}: 《${instrument.title}》 ${instrument.number}${instrument.date ? `, ${instrument.date}` : ""}`,
      ...extended.map((one) => `With the extension ${one}`),
    ]),
    "A cell is addressed as `table/row@column`. Σ marks a total, ± a figure that may be negative.",
  ];
}

const period = ({ from, to }: Form["years"]) =>
  to === undefined ? `from ${from}` : from === to ? `${from}` : `${from} to ${to}`;

function sectionPage(id: string, section: Section, layout: Layout): string[] {
  const head = `## ${section.label}`;
  if (section.kind === "table") return [head, ...layout.grids.filter((grid) => grid.section === id).flatMap(gridPage)];
  const { aspects = [] } = section;
  return [
    head,
    `Text, kept as ${cells([id])}.`,
    ...(aspects.length > 0 ? [`To be told: ${aspects.join("、")}`] : []),
    ...(section.note === undefined ? [] : [`> ${section.note}`]),
  ];

  function gridPage(grid: Grid): string[] {
    const { block, table: name } = grid;
    const notes = [...grid.rows, ...grid.columns].flatMap((line) => notesOf(line));
    return [
      `### ${block.label === undefined ? "" : `${block.label} · `}${cells([name])}`,
      gridTable(grid),
      ...(block.freeRows ? ["Reports add rows of their own here; they are kept and never summed."] : []),
      ...block.balances.map((one) => `> ${one.says} — ${cells([`${name}/${one.id}`])}`),
      ...(notes.length > 0 ? [list(notes)] : []),
    ];
  }
}

/** The grid as printed: groups stand above their rows, and above their columns' names. */
function gridTable(grid: Grid): string {
  const columns = grid.columns.map((column) => [...column.heads, column.label].join("<br>"));
  const rows: string[][] = [["", ...grid.columns.map((column) => cells([column.path])), ""]];
  let open: readonly string[] = [];
  for (const row of grid.rows) {
    row.heads.forEach((label, depth) => {
      if (open[depth] !== label) rows.push([indent(depth) + bold(label), ...grid.columns.map(() => ""), ""]);
    });
    open = row.heads;
    const inner = row.heads.length + (row.partOf === undefined ? 0 : 1);
    rows.push([
      indent(inner) + row.label,
      ...grid.columns.map((column) => markOf(row, column, grid)),
      `${cells([row.path])} ${gloss(grid.table, row.path) ?? ""}`,
    ]);
  }
  return table([grid.block.corner ?? "", ...columns, ""], rows);
}

const indent = (depth: number) => "　".repeat(depth);
const bold = (label: string) => `**${label}**`;

function markOf(row: FlatLine, column: FlatLine, { block }: Grid): string {
  const unit = row.line.unit ?? column.line.unit ?? block.unit ?? "";
  const isTotal = [row, column].some(({ line }) => line.kind === "total" || line.parts !== undefined);
  const isSigned = row.line.signed === true || column.line.signed === true;
  return `${isTotal ? "Σ " : ""}${isSigned ? "± " : ""}${unit}`;
}

function notesOf({ path, label, line }: FlatLine): string[] {
  const articles = line.articles ? [`Art. ${line.articles.join(", ")}`] : [];
  const said = [...(line.note === undefined ? [] : [line.note]), ...articles];
  return said.length === 0 ? [] : [`${label} ${cells([path])}: ${said.join("; ")}`];
}
