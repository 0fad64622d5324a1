import type { Entry } from "./entries.ts";
import { fold, ordinalOf } from "./labels/fold.ts";
import { likeness, rowsSaid, type Said, saysGroup } from "./labels/know.ts";
import { isColumnWord, type KnownRow, knownRows, units } from "./labels/vocabulary.ts";
import { cuts, inColumns } from "./width.ts";

/** An entry that is a row of some form, and what told so. */
export interface Aligned {
  readonly entry: Entry;
  readonly index: number;
  readonly row: KnownRow;
  readonly by: "label" | "spelling" | "order";
  /** The words taken for its label. */
  readonly label: string;
  /** The unit printed beside the row, where a table has a column of units. */
  readonly unit?: string;
  /** The text has figures before their labels, so these are the figures of another row. */
  readonly backwards?: true;
}

/**
 * Finds the row of each entry. Labels come first; where they fail, a row takes its place between two rows that are known,
 * and only if it is the one place left. Nothing is moved to fill a gap.
 */
export function align(entries: readonly Entry[]): Aligned[] {
  const named = entries.map(nameOf);
  const placed = new Map<number, Aligned>();
  const place = (index: number, row: KnownRow, by: Aligned["by"]) => {
    const entry = entries[index] as Entry;
    const { said, unit } = named[index] as Named;
    const label = said?.text ?? entry.labels.at(-1)?.text ?? "";
    placed.set(index, { entry, index, row, by, label, ...(unit !== undefined && { unit }) });
  };
  const torn: number[] = [];
  entries.forEach((entry, index) => {
    const { said } = named[index] as Named;
    if (entry.values.length === 0 || !said || !isCertain(said)) return;
    if (isTorn(entry, said.rows[0] as KnownRow)) torn.push(index);
    else place(index, said.rows[0] as KnownRow, "label");
  });
  let before = -1;
  while (before !== placed.size) {
    before = placed.size;
    for (const gap of gapsOf(entries, placed)) nameWithin(gap, named, place);
  }
  for (const gap of gapsOf(entries, placed)) countWithin(gap, named, place);
  const found = new Set([...placed.values()].map((one) => one.row));
  for (const index of torn) {
    const row = (named[index] as Named).said?.rows[0];
    if (row && !found.has(row)) place(index, row, "label");
  }
  alike(entries, named, placed, place);
  const backwards = isBackwards(entries, named, placed);
  return [...placed.values()]
    .map((one) => (backwards && !one.entry.closed ? { ...one, backwards: true as const } : one))
    .sort((a, b) => a.index - b.index);
}

/**
 * Whether figures stand before their labels, as in texts that were taken from drawn pages: then figures without a label come
 * before the first label of a table, and its last label has none.
 */
function isBackwards(
  entries: readonly Entry[],
  named: readonly Named[],
  placed: ReadonlyMap<number, Aligned>,
): boolean {
  const bare = new Set(
    entries.flatMap(({ closed, labels }) => {
      const own = units.has(fold(labels.at(-1)?.text ?? "")) ? 2 : 1;
      return closed ? [] : labels.slice(0, -own).flatMap((cell) => tablesSaid(cell.text));
    }),
  );
  return [...placed.values()].some(({ row, index, entry }) => {
    const before = entries[index - 1];
    if (entry.closed || row.at > 0 || !before || before.closed) return false;
    if (before.values.every((cell) => !/\d/.test(cell.text))) return false;
    const { said, text } = named[index - 1] as Named;
    const columns = widths[row.table];
    // Behind the last row of the table before, they look like too many figures of that one.
    const isBehind = columns !== undefined && columns > 1 && before.values.length > columns;
    if (said && isCertain(said)) return isBehind;
    const fits = before.values.length === (columns ?? entry.values.length);
    const isBare = bare.has(row.table) && (fits || saysGroup(text) || isColumnWord(fold(text)));
    return isBare || (fits && (columns ?? 0) > 1);
  });
}

function tablesSaid(text: string): readonly string[] {
  const said = rowsSaid(text);
  return said && said.rows.length === 1 && !said.vague && !saysGroup(text) ? [(said.rows[0] as KnownRow).table] : [];
}

/** Columns of the tables whose rows alone tell nothing of the form. */
export const widths: Readonly<Record<string, number>> = { requests: 7, channels: 1, statistics: 1, capacity: 1 };

interface Named {
  readonly said?: Said;
  readonly unit?: string;
  /** The words before the figures, for comparing. */
  readonly text: string;
}

type Place = (index: number, row: KnownRow, by: Aligned["by"]) => void;

/** The last words name the row; a label may have been broken over several cells or lines. */
function nameOf(entry: Entry): Named {
  const labels = entry.labels.map((cell) => cell.text);
  const last = labels.at(-1);
  const unit = last !== undefined && labels.length > 1 && units.has(fold(last)) ? fold(last) : undefined;
  if (unit !== undefined) labels.pop();
  let best: Said | undefined;
  for (let pieces = 1; pieces <= Math.min(labels.length, MOST_PIECES); pieces++) {
    const said = rowsSaid(labels.slice(-pieces).join(""));
    if (said && (!best || rank(said) > rank(best))) best = said;
  }
  return { text: labels.at(-1) ?? "", ...(best && { said: best }), ...(unit !== undefined && { unit }) };
}

const MOST_PIECES = 6;

const rank = (said: Said) =>
  (said.rows.length === 1 ? 8 : 0) + (said.vague ? 0 : 4) + { exact: 2, head: 1, prefix: 0 }[said.how];

/** One row, and words that mean nothing else. 总计 and 其他 are columns as well: with its ordinal such a word is certain. */
const isCertain = (said: Said) => said.rows.length === 1 && (said.vague ? said.ordinal === "same" : true);

/** A label apart from its figures, with a page number behind it. */
const isTorn = (entry: Entry, row: KnownRow) =>
  !entry.closed && entry.values.length === 1 && (widths[row.table] ?? 1) > entry.values.length;

/** What lies between two neighbouring rows of one table that are known: entries without a place, and rows without an entry. */
interface Gap {
  readonly entries: readonly Entry[];
  readonly indices: readonly number[];
  readonly rows: readonly KnownRow[];
  readonly columns: number;
}

function gapsOf(entries: readonly Entry[], placed: ReadonlyMap<number, Aligned>): Gap[] {
  const known = [...placed.values()].sort((a, b) => a.index - b.index);
  return known.flatMap((a, at) => {
    const b = known[at + 1];
    const columns = widths[a.row.table];
    if (!b || b.row.table !== a.row.table || b.row.at <= a.row.at || columns === undefined) return [];
    const indices: number[] = [];
    for (let index = a.index + 1; index < b.index; index++) {
      if ((entries[index] as Entry).values.length > 0) indices.push(index);
    }
    if (indices.length === 0) return [];
    const rows = knownRows.filter(
      (row) => row.table === a.row.table && row.at > a.row.at && row.at < b.row.at && !standsFor(row, known, at),
    );
    if (rows.length === 0) return [];
    return [{ entries: indices.map((index) => entries[index] as Entry), indices, rows: inOrder(rows), columns }];
  });
}

const inOrder = (rows: readonly KnownRow[]) => [...rows].sort((a, b) => a.at - b.at);

/** A row of which the other variant is already there, close by: （六） stands as one row or as three. */
const standsFor = (row: KnownRow, known: readonly Aligned[], at: number) =>
  known.slice(Math.max(0, at - NEAR), at + NEAR).some(({ row: other }) => areVariants(row, other));

/** Rows of a table. */
const NEAR = 25;

const areVariants = (a: KnownRow, b: KnownRow) =>
  a.table === "requests" && a.table === b.table && (a.path.startsWith(`${b.path}.`) || b.path.startsWith(`${a.path}.`));

/** Words that are lost, shortened or vague are enough where few rows are left: the best one, if it is clearly the best. */
function nameWithin(gap: Gap, named: readonly Named[], place: Place): void {
  let from = 0;
  gap.indices.forEach((index, at) => {
    const { said, text } = named[index] as Named;
    const entry = gap.entries[at] as Entry;
    if (text === "" || !inColumns(entry.values, gap.columns)) return;
    if (saysGroup(text) && !said?.rows.some((row) => gap.rows.includes(row))) return;
    const scores = gap.rows.map((row) => score(said, text, row));
    const best = scores.reduce((b, value, i) => (value > (scores[b] as number) ? i : b), 0);
    const rival = Math.max(0, ...scores.filter((_, i) => i !== best));
    const top = scores[best] as number;
    if (best < from || top < ENOUGH || top - rival < CLEARLY) return;
    // A row of the report's own may sound alike, but the label itself stands further down.
    const row = gap.rows[best] as KnownRow;
    const says = (other: number) => (named[other] as Named).said?.rows.includes(row) === true;
    if (!says(index) && gap.indices.some(says)) return;
    from = best + 1;
    place(index, gap.rows[best] as KnownRow, said?.rows.includes(gap.rows[best] as KnownRow) ? "label" : "spelling");
  });
}

const ENOUGH = 0.6;
const CLEARLY = 0.15;

function score(said: Said | undefined, text: string, row: KnownRow): number {
  const words = said?.rows.includes(row) ? 1 : likeness(text, row);
  const ordinal = ordinalOf(text);
  if (words === 0 || ordinal === undefined || row.ordinals.size === 0) return words;
  return words + (row.ordinals.has(ordinal) ? 0.4 : -0.4);
}

/** As many rows as places, all of the right width: each takes the next one. An unreadable label must at least not contradict. */
function countWithin(gap: Gap, named: readonly Named[], place: Place): void {
  const whole = gap.indices.filter((_, at) => inColumns((gap.entries[at] as Entry).values, gap.columns));
  // A page number between two rows is no row; anything wider might be.
  const rest = gap.indices.filter((index) => !whole.includes(index));
  if (rest.some((index) => (gap.entries[gap.indices.indexOf(index)] as Entry).values.length > 2)) return;
  for (const rows of variantsOf(gap.rows)) {
    if (rows.length !== whole.length) continue;
    const agrees = whole.every((index, at) => {
      const { text, said } = named[index] as Named;
      const row = rows[at] as KnownRow;
      if (text === "") return gap.columns > 1;
      return !saysGroup(text) && score(said, text, row) >= HARDLY;
    });
    if (!agrees) continue;
    whole.forEach((index, at) => {
      place(index, rows[at] as KnownRow, "order");
    });
    return;
  }
}

const HARDLY = 0.3;

/** The ways in which the rows of a gap can be present: of rows that stand for one another, either. */
function variantsOf(rows: readonly KnownRow[]): readonly (readonly KnownRow[])[] {
  const one = rows.filter((row) => rows.some((other) => other !== row && areVariants(row, other)));
  if (one.length === 0) return [rows];
  const short = one.reduce((a, b) => (a.path.length <= b.path.length ? a : b));
  return [rows.filter((row) => row !== short), rows.filter((row) => row === short || !areVariants(row, short))];
}

/** A label outside any gap, spelt nearly like one row and like no other, and not out of order. */
function alike(
  entries: readonly Entry[],
  named: readonly Named[],
  placed: ReadonlyMap<number, Aligned>,
  place: Place,
): void {
  let tried = 0;
  entries.forEach((entry, index) => {
    const { said, text } = named[index] as Named;
    if (placed.has(index) || said || entry.values.length === 0 || fold(text).length < 5 || saysGroup(text)) return;
    if (tried++ > MOST_TRIED) return;
    const scored = knownRows.map((row) => ({ row, value: likeness(text, row) })).sort((a, b) => b.value - a.value);
    const [best, rival] = scored;
    if (!best || best.value < ALIKE || best.value - (rival?.value ?? 0) < CLEARLY) return;
    const columns = widths[best.row.table];
    if (columns !== undefined && cuts(entry.values, columns).length === 0) return;
    const near = [...placed.values()].filter((one) => one.row.table === best.row.table);
    const inPlace = near.every((one) => one.index < index === one.row.at < best.row.at && one.row !== best.row);
    if (inPlace) place(index, best.row, "spelling");
  });
}

const ALIKE = 0.8;
/** Comparing with every row is slow; a report has few unknown labels. */
const MOST_TRIED = 500;
