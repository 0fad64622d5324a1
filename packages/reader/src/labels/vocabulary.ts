import { allForms, type FlatLine, type Form, type Grid, type Lines, layoutsOf } from "@gouji/schema";
import { columnAliases, headsMet, rowAliases } from "../aliases.ts";
import { fold, ordinalOf } from "./fold.ts";
import { remembering } from "./remember.ts";

/** A row that some form has. Its address is the same in every form, so a row can be known before the form is. */
export interface KnownRow {
  readonly table: string;
  readonly path: string;
  /** The label as printed, and its place among the rows of the table, alternates included. */
  readonly label: string;
  readonly at: number;
  /** Every ordinal that a form prints before it. */
  readonly ordinals: ReadonlySet<string>;
  /** Everything its label may be read as, folded. */
  readonly spellings: ReadonlySet<string>;
}

export interface KnownColumn {
  readonly table: string;
  readonly path: string;
  /** Position from the left. */
  readonly at: number;
  /** The forms whose table has it. */
  readonly forms: ReadonlySet<string>;
  /** The words of its own, and those of the brackets above it, folded. */
  readonly own: ReadonlySet<string>;
  readonly heads: readonly string[];
}

interface Growing extends KnownRow {
  readonly ordinals: Set<string>;
  readonly spellings: Set<string>;
}

const rows = new Map<string, Growing>();
const columns = new Map<string, KnownColumn & { forms: Set<string>; own: Set<string> }>();
/** Words that a table prints and that are neither: brackets, clauses, corners. */
const others = new Set<string>();
/** Words that stand above rows: a row that carries one of them has no figures in the form. */
const groups = new Set<string>();

for (const form of allForms) {
  for (const layout of layoutsOf(form)) for (const grid of layout.grids) learn(form, grid);
  for (const section of Object.values(form.sections)) if (section.kind === "table") others.add(fold(section.label));
}
for (const word of headsMet) others.add(fold(word));
number();

/** Rows by folded spelling. */
const bySpelling = new Map<string, KnownRow[]>();
for (const row of rows.values()) {
  for (const spelling of row.spellings) bySpelling.set(spelling, [...(bySpelling.get(spelling) ?? []), row]);
}

export const knownRows: readonly KnownRow[] = [...rows.values()];
export const knownColumns: readonly KnownColumn[] = [...columns.values()];
export const rowsSpelt = (folded: string): readonly KnownRow[] => bySpelling.get(folded) ?? [];
export const rowAt = (table: string, path: string): KnownRow | undefined => rows.get(`${table}/${path}`);
export const isGroup = (folded: string) => groups.has(folded);

/** Words that stand in a column of units. */
export const units: ReadonlySet<string> = new Set(
  allForms.flatMap((form) => layoutsOf(form).flatMap((layout) => layout.cells.map((place) => place.quantity.unit))),
);

const columnSpellings = new Set([...columns.values()].flatMap((column) => [...column.own, ...column.heads]));
export const isColumnWord = (folded: string) => columnSpellings.has(folded);
export const isTableWord = (folded: string) =>
  columnSpellings.has(folded) || groups.has(folded) || others.has(folded) || bySpelling.has(folded);

/** A piece of what a table prints beside its rows and columns: of its corner, as a rule, which is long. */
export const isOfTableWord = (folded: string) => folded.length > 3 && corners.some((word) => word.includes(folded));

const corners = [...others].filter((word) => word.length > 15);

/** Longest first, so that glued words come apart the right way. */
const allWords = [...new Set([...columnSpellings, ...groups, ...others, ...bySpelling.keys()])]
  .filter((word) => word.length > 1)
  .sort((a, b) => b.length - a.length);

/** Takes a text apart into words that tables print; undefined where anything else is left over. */
export const tableWords = remembering((folded): readonly string[] | undefined => {
  const found: string[] = [];
  for (let at = 0; at < folded.length; ) {
    const word = allWords.find((one) => folded.startsWith(one, at));
    if (!word || found.length > 40) return undefined;
    found.push(word);
    at += word.length;
  }
  return found.length > 0 ? found : undefined;
});

/** Everything that tables print, to look for pieces of it. */
const allText = allWords.join("|");

/** Whether a text is put together of pieces of what tables print, as labels are that a page break or a narrow column tore. */
export function isTorn(folded: string): boolean {
  let pieces = 0;
  for (let at = 0; at < folded.length; pieces++) {
    let to = at;
    while (to < folded.length && allText.includes(folded.slice(at, to + 1))) to++;
    if (to === at) return false;
    at = to;
  }
  return pieces === 1 || (pieces > 0 && folded.length >= pieces * SHORTEST_PIECE);
}

/** On average: of single characters any sentence can be put together. */
const SHORTEST_PIECE = 2;

function learn(form: Form, grid: Grid): void {
  for (const line of grid.rows) learnRow(grid, line);
  grid.columns.forEach((line, at) => {
    const key = `${grid.table}@${line.path}`;
    const known = columns.get(key) ?? {
      table: grid.table,
      path: line.path,
      at,
      forms: new Set<string>(),
      own: new Set<string>(),
      heads: line.heads.map(fold),
    };
    known.forms.add(form.id);
    for (const label of [line.label, ...(columnAliases[key] ?? [])]) known.own.add(fold(label));
    columns.set(key, known);
  });
  if (grid.block.label) others.add(fold(grid.block.label));
  if (grid.block.corner) others.add(fold(grid.block.corner));
  for (const label of headings(grid.block.columns)) others.add(fold(label));
}

function learnRow(grid: Grid, line: FlatLine): void {
  const key = `${grid.table}/${line.path}`;
  const known: Growing = rows.get(key) ?? {
    table: grid.table,
    path: line.path,
    label: line.label,
    at: 0,
    ordinals: new Set(),
    spellings: new Set(),
  };
  rows.set(key, known);
  for (const head of line.heads) groups.add(fold(head));
  const ordinal = ordinalOf(line.label);
  if (ordinal) known.ordinals.add(ordinal);
  for (const label of [line.label, ...(rowAliases[key] ?? [])]) {
    if (label === "") continue;
    // A row may carry the words of its brackets before its own.
    const heads = line.heads.map(fold);
    for (let from = heads.length; from >= 0; from--) known.spellings.add(heads.slice(from).join("") + fold(label));
  }
}

/** Gives every row its place among the rows of its table: alternates stand one behind the other. */
function number(): void {
  const orders = new Map<string, string[]>();
  for (const form of allForms) {
    for (const layout of layoutsOf(form)) {
      for (const grid of layout.grids) {
        const order = orders.get(grid.table) ?? [];
        orders.set(grid.table, order);
        let last = -1;
        for (const { path } of grid.rows) {
          const at = order.indexOf(path);
          if (at >= 0) last = Math.max(last, at);
          else order.splice(++last, 0, path);
        }
      }
    }
  }
  for (const [table, order] of orders) {
    order.forEach((path, at) => {
      const row = rows.get(`${table}/${path}`);
      if (row) rows.set(`${table}/${path}`, { ...row, at });
    });
  }
}

function headings(lines: Lines): string[] {
  return lines.flatMap((line) =>
    line.kind === "heading" || line.kind === "group" ? [line.label, ...headings(line.lines)] : [],
  );
}
