import type { CellPlace, Layout, Narratives, Report } from "@gouji/schema";
import type { Examined } from "./examine.ts";
import { type Shown, show } from "./figureText.ts";
import { type CellMarks, type Marks, marksOf, partMarks, unmarked } from "./marks.ts";
import { type Part, type Problem, problemsOf } from "./problems.ts";
import { type Highlight, highlight, type Role, type Selection } from "./selection.ts";
import { type Skeleton, type SkeletonRow, skeletons } from "./skeleton.ts";

/** A report in its official look. */
export interface Sheet {
  /** Names the form, its extensions and the variants taken. */
  readonly key: string;
  readonly title: string | null;
  readonly parts: readonly SheetPart[];
  readonly highlight: Highlight;
}

/** The sections of the form in their order, then what the report has besides. */
export type SheetPart = TablePart | ProsePart | ExtraPart;

export interface TablePart {
  readonly kind: "table";
  readonly id: string;
  readonly label: string;
  readonly grids: readonly SheetGrid[];
  /** Columns in which all its grids fit: a grid's column spans `width` divided by their number. */
  readonly width: number;
  /** Text that stands beside the table. */
  readonly text: string | null;
  readonly filled: number;
  readonly of: number;
  readonly marks: Marks;
}

export interface ProsePart {
  readonly kind: "prose";
  readonly id: string;
  readonly label: string;
  /** Null where the report does not have the section. */
  readonly text: string | null;
  readonly aspects: readonly string[];
  readonly note: string | null;
  readonly marks: Marks;
}

export interface ExtraPart {
  readonly kind: "extra";
  readonly id: string;
  readonly label: string;
  readonly grid: readonly (readonly string[])[] | null;
  readonly text: string | null;
}

export interface SheetGrid extends Omit<Skeleton, "rows"> {
  /** The id of the part that findings about it name: its section, or itself where an extension brings it. */
  readonly part: string;
  readonly rows: readonly SheetRow[];
}

export interface SheetRow extends Omit<SkeletonRow, "places"> {
  readonly cells: readonly SheetCell[];
}

export interface SheetCell extends Shown {
  readonly cell: string;
  readonly column: string;
  readonly unit: string;
  /** A total, of its row or of its column. */
  readonly total: boolean;
  readonly marks: CellMarks;
  /** Its part in the finding looked at; where none is, in any. */
  readonly suspect: Part | null;
  readonly selected: boolean;
  readonly role: Role | null;
  readonly otherEquation: boolean;
}

/** Lays a report out as its paper form, with what was found in it and what is looked at. */
export function sheet(
  examined: Examined,
  selection: Selection = {},
  problems: readonly Problem[] = problemsOf(examined),
): Sheet {
  const { report, layout, outcomes } = examined;
  const drawn = highlight(outcomes, problems, selection);
  const marks = marksOf(examined, problems);
  const opened = drawn.finding && problems.find(({ findings }) => findings.includes(drawn.finding as never));
  const cell = (place: CellPlace): SheetCell => {
    const mine = marks.get(place.cell) ?? unmarked;
    return {
      ...show(report.figures[place.cell]),
      cell: place.cell,
      column: place.column.path,
      unit: place.quantity.unit,
      total: place.row.line.kind === "total" || place.column.line.kind === "total",
      marks: mine,
      suspect: opened ? (opened.cells.get(place.cell) ?? null) : mine.part,
      selected: place.cell === drawn.cell,
      role: drawn.roles.get(place.cell) ?? null,
      otherEquation: drawn.others.has(place.cell),
    };
  };
  return {
    key: layout.key,
    title: report.title ?? null,
    parts: [...sections(examined, problems, cell), ...extras(report)],
    highlight: drawn,
  };
}

/** Every cell of a sheet, in the order of the form. */
export const cellsIn = (drawn: Pick<Sheet, "parts">): SheetCell[] =>
  drawn.parts.flatMap((part) =>
    part.kind === "table" ? part.grids.flatMap((grid) => grid.rows.flatMap((row) => row.cells)) : [],
  );

function sections(
  { report, layout, outcomes }: Examined,
  problems: readonly Problem[],
  cell: (place: CellPlace) => SheetCell,
): (TablePart | ProsePart)[] {
  return Object.entries(layout.form.sections).map(([id, section]) => {
    const places = cellsOfSection(layout, id);
    const marks = partMarks(id, new Set(places.map((place) => place.cell)), problems, outcomes);
    const text = report.narratives[id as keyof Narratives] ?? null;
    if (section.kind === "narrative") {
      return {
        kind: "prose",
        id,
        label: section.label,
        text,
        aspects: section.aspects ?? [],
        note: section.note ?? null,
        marks,
      };
    }
    const grids = skeletons(layout).filter((grid) => grid.section === id);
    return {
      kind: "table",
      id,
      label: section.label,
      grids: grids.map((grid) => fill(grid, cell)),
      width: grids.reduce((width, grid) => leastCommonMultiple(width, grid.columns.length), 1),
      text,
      filled: places.filter((place) => report.figures[place.cell]?.state === "number").length,
      of: places.length,
      marks,
    };
  });
}

const fill = (grid: Skeleton, cell: (place: CellPlace) => SheetCell): SheetGrid => ({
  ...grid,
  part: grid.rows.flatMap((row) => row.places)[0]?.part ?? grid.section,
  rows: grid.rows.map(({ places, ...row }) => ({ ...row, cells: places.map(cell) })),
});

const extras = (report: Report): ExtraPart[] =>
  report.extras.map((extra, at) => ({
    kind: "extra",
    id: `extra-${at + 1}`,
    label: extra.title,
    grid: extra.grid ?? null,
    text: extra.text ?? null,
  }));

function cellsOfSection(layout: Layout, section: string): CellPlace[] {
  const tables = new Set(layout.grids.filter((grid) => grid.section === section).map((grid) => grid.table));
  return layout.cells.filter((place) => tables.has(place.table));
}

const leastCommonMultiple = (a: number, b: number): number => (a * b) / greatestCommonDivisor(a, b);
const greatestCommonDivisor = (a: number, b: number): number => (b === 0 ? a : greatestCommonDivisor(b, a % b));
