import { type CellPlace, type Figure, type Form, type Grid, layoutsOf, readFigure } from "@gouji/schema";
import type { Aligned } from "./align.ts";
import type { Cell } from "./document.ts";
import { doubtsOf } from "./doubts.ts";
import type { Entry } from "./entries.ts";
import { contradicts, type HeadRow, isOfOtherYears, moneyIn, unitAbove, unitOf } from "./heads.ts";
import { rowsSaid } from "./labels/know.ts";
import { isPartOfOfficial, type Line, lineOver } from "./line.ts";
import { isProved } from "./proof.ts";
import type { Confidence, Note, Place } from "./reading.ts";
import type { Unlabelled } from "./remedies.ts";
import type { Part } from "./sections.ts";
import { cellsOf, type Habits, habitsOf } from "./starts.ts";
import { underHeads } from "./under.ts";
import { cuts, inColumns } from "./width.ts";

export interface Figures {
  readonly figures: Record<string, Figure>;
  readonly places: Record<string, Place>;
  readonly confidence: Record<string, Confidence>;
  readonly notes: Note[];
  /** The rows whose figures were taken. */
  readonly taken: ReadonlySet<number>;
  /** Rows with labels of the form that could not be read; their figures are in the notes. */
  readonly unclear: ReadonlySet<number>;
}

/** One figure on its way, before it is known whether the cell stands twice. */
interface Found {
  readonly cell: string;
  readonly figure: Figure;
  readonly place: Place;
  readonly notes: readonly Note[];
  readonly confidence?: Confidence;
  /** It stands in the section of its table. */
  readonly home: boolean;
}

interface Context {
  readonly form: Form;
  readonly year: number | null;
  readonly entries: readonly Entry[];
  readonly heads: readonly HeadRow[];
  /** Whether an entry stands in the section that the form has a table in. */
  readonly isHome: (entry: Entry, section: string) => boolean;
  /** The part of the document that an entry stands in. */
  readonly partOf: (entry: Entry) => Part | undefined;
  /** The file ends in the midst of a number. */
  readonly isTorn: boolean;
}

/** Reads the figures of the rows into the cells of the form. What is not certain is left out, and noted. */
export function figuresOf(rows: readonly Aligned[], remedies: readonly Unlabelled[], context: Context): Figures {
  const found: Found[] = [];
  const notes: Note[] = [];
  const taken = new Set<number>();
  const unclear = new Set<number>();
  const widthOf = (one: Aligned) => gridOf(context.form, one.row.table, one.row.path)?.columns.length ?? 0;
  const lines = linesOf(
    rows.filter((one) => widthOf(one) > 1),
    context.entries,
  );
  const habits = habitsOf(rows, (one) => lengthOf(lines.get(one)) ?? (widthOf(one) || undefined));
  const whole = rows.filter((one) => one.row.path === "processed.otherwise");
  const pieces = rows.filter((one) => one.row.path.startsWith("processed.otherwise."));
  // 其他 alone beside （六） as one row is a row of the report's own.
  const isOwn = (one: Aligned) =>
    one.row.path === "processed.otherwise.other" &&
    whole.some((other) => Math.abs(other.index - one.index) < NEAR) &&
    pieces.every((other) => other.row === one.row || Math.abs(other.index - one.index) >= NEAR);
  const split = pieces.filter((one) => !isOwn(one));
  const doubts = doubtsOf(rows, context);
  const strays = straysOf(rows, context.entries);
  for (const one of rows) {
    const grid = gridOf(context.form, one.row.table, one.row.path);
    if (!grid) continue;
    // （六） as one row beside the three that it was split into: its figures belong to one that lost its label.
    const doubtful =
      one.row.path === "processed.otherwise" &&
      (split.some((other) => Math.abs(other.index - one.index) < NEAR) ||
        isNameless(context.entries[one.index + 1], grid.columns.length));
    if (isTold(one, context)) continue;
    const line = lines.get(one);
    const cells = isLoose(one, grid.columns.length)
      ? undefined
      : line === undefined
        ? placed(one, grid, habits, context)
        : inLine(one, grid, line, habits, context);
    // A page may break a row: its figures are then without a label, below a label without figures.
    const isBroken =
      cells?.every((cell) => !cell || cell.text === "") === true &&
      (isRest(context.entries[one.index + 1], one.entry) ||
        (strays.get(tableOf(one.entry)) ?? 0) >= grid.columns.length);
    if (
      doubtful ||
      (doubts.has(one.index) && !isProved(context.form, grid.places, cells ?? [])) ||
      isBroken ||
      isOwn(one) ||
      one.backwards ||
      !cells ||
      isOfOtherYears(one, context)
    ) {
      unclear.add(one.index);
      notes.push(unclearRow(one, grid.columns.length));
      continue;
    }
    taken.add(one.index);
    const read = readRow(one, cells, grid, context);
    // That it adds up keeps a row which something beside it makes doubtful; certain it is not.
    const bySum = { word: "medium", reason: "sum" } as const;
    found.push(...(doubts.has(one.index) ? read.map((each) => ({ ...each, confidence: bySum })) : read));
    if (one.by === "order") {
      notes.push({ code: "placedByOrder", label: one.row.label, place: placeOf(one.entry), raw: rawOf(one.entry) });
    } else if (one.by === "spelling") {
      notes.push({ code: "labelMended", label: one.label, taken: one.row.label, place: placeOf(one.entry) });
    }
  }
  for (const one of remedies) {
    const read = readUnlabelled(one, context);
    if (read.length === 0) continue;
    taken.add(one.index);
    if (!one.cells) notes.push({ code: "placedByPosition", place: placeOf(one.entry) });
    found.push(...read);
  }
  return { ...settle(found, notes), taken, unclear };
}

/**
 * The cells of a row by its columns. Heads of the same widths decide; else cells are counted, unless the heads name another
 * order; and where their number is wrong, each may still stand under one head.
 */
function placed(
  one: Aligned,
  grid: Grid,
  habits: Habits,
  { entries, heads }: Context,
): readonly (Cell | undefined)[] | undefined {
  const paths = grid.columns.map((column) => column.path);
  const under = underHeads(entries, one.index, grid.table, paths);
  if (under?.exact) return under.cells;
  const counted = cellsOf(one, paths.length, habits);
  if (!counted) return under?.cells;
  if (under && one.entry.values.length < paths.length + under.besides) return undefined;
  return contradicts(heads, one.index, one.entry, one.row.table) ? undefined : counted;
}

/** Rows that agree with the heads above them, to believe that a column is missing. */
const FEWEST = 3;

/** What the heads over each row say. Where most rows have more cells than heads, some of the heads are lost. */
function linesOf(rows: readonly Aligned[], entries: readonly Entry[]): Map<Aligned, Line | "unclear" | undefined> {
  const keyOf = ({ entry, row }: Aligned) => `${entry.closed ? entry.from : "lines"} ${row.table}`;
  /** How many rows of each table have each width. */
  const widths = new Map<string, Map<number, number>>();
  for (const one of rows) {
    const { values } = one.entry;
    const first = values.findIndex(({ text }) => text !== "");
    const last = values.findLastIndex(({ text }) => text !== "");
    const known = widths.get(keyOf(one)) ?? new Map<number, number>();
    known.set(last - first + 1, (known.get(last - first + 1) ?? 0) + 1);
    widths.set(keyOf(one), known);
  }
  return new Map(
    rows.map((one) => {
      const line = lineOver(entries, one.index, one.row.table);
      if (typeof line !== "object" || !isPartOfOfficial(line, one.row.table)) return [one, line];
      const known = [...(widths.get(keyOf(one)) ?? [])];
      const rowsWhere = (fits: (width: number) => boolean) =>
        known.reduce((sum, [width, count]) => sum + (fits(width) ? count : 0), 0);
      const all = rowsWhere(() => true);
      const wider = rowsWhere((width) => width > line.length);
      const fitting = rowsWhere((width) => width === line.length);
      // Rows as wide as the heads and wider ones, or too few of either: heads or figures may have been lost.
      const isTold = one.entry.values.every(({ columns }) => columns !== undefined);
      if (wider === 0 && (all >= FEWEST || isTold)) return [one, line];
      if (fitting === 0) return [one, undefined];
      return [one, wider * 5 <= all && all >= FEWEST ? line : "unclear"];
    }),
  );
}

/** Figures on a page whose columns nothing tells: as many as are due may still stand in others. */
const isLoose = ({ entry }: { readonly entry: Entry }, columns: number) =>
  columns > 1 &&
  !entry.closed &&
  entry.values.some(({ place }) => place.page !== undefined && place.table === undefined);

const lengthOf = (line: Line | "unclear" | undefined) => (typeof line === "object" ? line.length : undefined);

/** The cells of a row whose heads name other columns than the form, or in another order: by geometry, or counted along them. */
function inLine(
  one: Aligned,
  grid: Grid,
  line: Line | "unclear",
  habits: Habits,
  context: Context,
): readonly (Cell | undefined)[] | undefined {
  const paths = grid.columns.map((column) => column.path);
  const exact = underHeads(context.entries, one.index, grid.table, paths);
  if (exact?.exact || line === "unclear") return exact?.exact ? exact.cells : undefined;
  const counted = cellsOf(one, line.length, habits);
  const along = counted && paths.map((path) => (line.includes(path) ? counted[line.indexOf(path)] : undefined));
  const under = exact?.cells;
  if (exact || !along) return under;
  return along;
}

/** Rows of a table. */
const NEAR = 25;

/**
 * 行政许可 12件 under 总体情况 is told, not filled in: where prose is due, a label with one figure is a row only below a head
 * of its table.
 */
function isTold({ index, entry, row }: Aligned, { form, entries, heads, partOf }: Context): boolean {
  const part = partOf(entry);
  if (entry.values.length > 1 || !part?.section || form.sections[part.section]?.kind !== "narrative") return false;
  const isAbove = (head: HeadRow) =>
    head.index <= index &&
    partOf(entries[head.index] as Entry) === part &&
    head.words.some((columns) => columns.some((column) => column.table === row.table));
  return !heads.some(isAbove);
}

/** The figures of the widest row of each table that has figures and no words: whose they are, is not known. */
function straysOf(rows: readonly Aligned[], entries: readonly Entry[]): ReadonlyMap<number, number> {
  const placed = new Set(rows.map(({ index }) => index));
  const found = new Map<number, number>();
  entries.forEach((entry, index) => {
    if (!entry.closed || placed.has(index) || entry.labels.some(({ text }) => text !== "")) return;
    const figures = entry.values.filter(({ text }) => text !== "").length;
    found.set(tableOf(entry), Math.max(found.get(tableOf(entry)) ?? 0, figures));
  });
  return found;
}

const tableOf = ({ from }: Entry) => from;

/** A whole row of figures without any word to it. */
const isNameless = (entry: Entry | undefined, columns: number) =>
  entry?.labels.every((cell) => cell.text === "") === true && cuts(entry.values, columns).length > 0;

/** Figures, some of them perhaps not to be read, in the next row of the same table, without the words of a label. */
const isRest = (next: Entry | undefined, { closed, from }: Entry) =>
  closed &&
  next?.from === from &&
  next.labels.every(({ text }) => text === "" || (/^\d/.test(text) && !rowsSaid(text))) &&
  [...next.labels, ...next.values].some(({ text }) => /^\d/.test(text));

export const placeOf = (entry: Entry): Place => (entry.labels[0] ?? entry.values[0])?.place ?? {};
export const rawOf = (entry: Entry) =>
  [...entry.labels, ...entry.values]
    .map((cell) => cell.text)
    .join(" | ")
    .slice(0, 500);

const unclearRow = (one: Aligned, due: number): Note => ({
  code: "rowUnclear",
  label: one.row.label,
  found: one.entry.values.filter((cell) => !cell.covered).length,
  due,
  place: placeOf(one.entry),
  raw: rawOf(one.entry),
});

interface Placed extends Grid {
  /** The cells of the row that was asked for, by the columns of the grid. */
  readonly places: readonly (CellPlace | undefined)[];
}

/** The grid of the form that has a row, in whichever of its variants. */
function gridOf(form: Form, table: string, path: string): Placed | undefined {
  const known = grids.get(form) ?? new Map<string, Placed | undefined>();
  grids.set(form, known);
  const key = `${table}/${path}`;
  if (!known.has(key)) known.set(key, findGrid(form, table, path));
  return known.get(key);
}

/** Every report of a form asks for the same. */
const grids = new WeakMap<Form, Map<string, Placed | undefined>>();

function findGrid(form: Form, table: string, path: string): Placed | undefined {
  for (const layout of layoutsOf(form)) {
    const grid = layout.grids.find((one) => one.table === table);
    if (!grid?.rows.some((row) => row.path === path)) continue;
    return { ...grid, places: grid.columns.map((column) => layout.place.get(`${table}/${path}@${column.path}`)) };
  }
  return undefined;
}

function readRow(one: Aligned, cells: readonly (Cell | undefined)[], grid: Placed, context: Context): Found[] {
  const home = context.isHome(one.entry, grid.section);
  return grid.columns.flatMap((column, at) => {
    const place = grid.places[at];
    const cell = cells[at];
    if (!place || !cell) return [];
    const head =
      place.quantity.kind === "money"
        ? (one.unit ??
          moneyIn(one.label) ??
          unitOf(context.heads, one.index, grid.table, column.path) ??
          unitAbove(context.entries, one.index))
        : place.quantity.unit;
    const confidence: Confidence | undefined =
      one.by === "label"
        ? undefined
        : one.by === "spelling"
          ? { word: "high", reason: "spelling" }
          : { word: "medium", reason: "order" };
    return [{ ...readCell(place.cell, cell, place.quantity, head), home, ...(confidence && { confidence }) }];
  });
}

function readUnlabelled(one: Unlabelled, context: Context): Found[] {
  const isContradicted = !one.cells && !one.along && contradicts(context.heads, one.index, one.entry, "remedies");
  const cells = one.cells ?? inColumns(one.entry.values, one.columns.length);
  if (!cells || isContradicted || (!one.cells && isLoose(one, one.columns.length))) return [];
  const [row] = gridRows(context.form, "remedies");
  const grid = row && gridOf(context.form, "remedies", row);
  if (!grid) return [];
  const places = one.columns.map(({ path }) => grid.places[grid.columns.findIndex((column) => column.path === path)]);
  if (context.isTorn && one.index === context.entries.length - 1 && !isProved(context.form, places, cells)) return [];
  return one.columns.flatMap((_, at) => {
    const place = places[at];
    const cell = cells[at];
    if (!place || !cell) return [];
    return [
      {
        ...readCell(place.cell, cell, place.quantity, place.quantity.unit),
        home: context.isHome(one.entry, grid.section),
        ...(!one.cells && { confidence: { word: "high", reason: "position" } as const }),
      },
    ];
  });
}

const gridRows = (form: Form, table: string) =>
  layoutsOf(form)[0]
    ?.grids.find((grid) => grid.table === table)
    ?.rows.map((row) => row.path) ?? [];

function readCell(
  cell: string,
  { text, place }: Cell,
  quantity: Parameters<typeof readFigure>[1],
  head: string | null,
): Pick<Found, "cell" | "figure" | "place" | "notes"> {
  const { figure, trail } = readFigure(text, quantity, head);
  const notes: Note[] = trail
    .filter((step) => step.code !== "space")
    .map((step) => ({ ...step, cell, raw: text, place }));
  if (figure.state === "text") notes.push({ code: "unreadable", cell, raw: text, place });
  return { cell, figure, place, notes };
}

/** The same cell may stand twice. Equal figures are one; of unequal ones that in the section of its table counts, or none. */
function settle(found: readonly Found[], notes: Note[]): Omit<Figures, "taken" | "unclear"> {
  const figures: Record<string, Figure> = {};
  const places: Record<string, Place> = {};
  const confidence: Record<string, Confidence> = {};
  const byCell = new Map<string, Found[]>();
  for (const one of found) {
    const all = byCell.get(one.cell);
    if (all) all.push(one);
    else byCell.set(one.cell, [one]);
  }
  for (const [cell, all] of byCell) {
    const home = all.filter((one) => one.home);
    const kept = home.length > 0 ? home : all;
    const [first, ...others] = kept as [Found, ...Found[]];
    if (others.some((one) => contentOf(one.figure) !== contentOf(first.figure))) {
      notes.push({
        code: "conflict",
        cell,
        values: kept.slice(0, MOST_NAMED).map((one) => one.figure.raw),
        place: first.place,
      });
      continue;
    }
    figures[cell] = first.figure;
    places[cell] = first.place;
    if (first.confidence) confidence[cell] = first.confidence;
    notes.push(...first.notes);
  }
  return { figures, places, confidence, notes };
}

/** Contents that a note names. */
const MOST_NAMED = 5;

const contentOf = (figure: Figure) => (figure.state === "number" ? figure.value : `${figure.state} ${figure.raw}`);
