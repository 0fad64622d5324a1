import { type Form, type Layout, layoutsOf } from "@gouji/schema";
import type { Aligned } from "./align.ts";
import type { Entry } from "./entries.ts";
import { fold } from "./labels/fold.ts";
import { rowsSaid } from "./labels/know.ts";
import { units } from "./labels/vocabulary.ts";
import type { Place } from "./reading.ts";

/**
 * Rows that have as many cells as columns and yet may hold figures of another row, since something beside them is missing.
 * They are known by their entries.
 */
export function doubtsOf(rows: readonly Aligned[], { entries, form, isTorn }: Context): ReadonlySet<number> {
  const placed = new Map(rows.map((one) => [one.index, one]));
  const found = new Set<number>();
  for (const one of rows) {
    if (isHalf(one, entries[one.index - 1], entries[one.index], placed)) found.add(one.index);
    if (isHalf(one, entries[one.index], entries[one.index + 1], placed)) found.add(one.index);
  }
  for (const one of [...runTogether(rows, entries, form), ...irregular(rows), ...overfull(rows, form)])
    found.add(one.index);
  for (const one of rows) if (isAhead(one.entry, entries[one.index + 1])) found.add(one.index);
  const last = placed.get(entries.length - 1);
  if (isTorn && last && isGoingOn(last, rows, form)) found.add(last.index);
  return found;
}

interface Context {
  readonly entries: readonly Entry[];
  readonly form: Form;
  /** The file ends in the midst of a number. */
  readonly isTorn: boolean;
}

/** A report that was cut off has nearly all rows up to its last one; an excerpt may end anywhere, in a figure of its own. */
function isGoingOn(last: Aligned, rows: readonly Aligned[], form: Form): boolean {
  const there = new Set(rows.map(keyOf));
  return layoutsOf(form)
    .map(orderOf)
    .some((order) => {
      const before = order.slice(
        0,
        order.findIndex(({ key }) => key === keyOf(last)),
      );
      return before.filter(({ key }) => there.has(key)).length >= before.length * NEARLY;
    });
}

const keyOf = ({ row }: Aligned) => `${row.table}/${row.path}`;

/**
 * A page may cut a row through its label and its figure: 2.政 | 345 and 府网站 | 1. Each half looks like a row, but their
 * words are one label only together.
 */
function isHalf(
  one: Aligned,
  above: Entry | undefined,
  below: Entry | undefined,
  placed: ReadonlyMap<number, Aligned>,
): boolean {
  if (!above || !below || above.closed !== below.closed || !hasDigits(above) || !hasDigits(below)) return false;
  const other = placed.get(above === one.entry ? one.index + 1 : one.index - 1);
  if (other && isWhole(other) && isWhole(one)) return false;
  const [head, rest] = [wordsOf(above), wordsOf(below)];
  if (head.length === 0 || rest.length === 0 || rest.length > 1 + FILL) return false;
  const together = rowsSaid(`${head.at(-1)}${rest.at(-1)}`);
  return together?.how === "exact" && together.rows.length === 1;
}

/** The label without its unit, which may stand on either side of the break. */
const wordsOf = ({ labels }: Entry) =>
  labels.map(({ text }) => text).filter((text) => text !== "" && !units.has(fold(text)));

/** Cells beside a label that are covered by merged ones. */
const FILL = 1;

const hasDigits = ({ values }: Entry) => values.some(({ text }) => /\d/.test(text));

const isWhole = ({ label }: Aligned) => rowsSaid(label)?.how === "exact";

/**
 * Where only labels part the rows, a row that lost its figures and the one below that lost its label are one row to look at.
 * What tells is that the next row of the form is nowhere in a report that has nearly all of them.
 */
function runTogether(rows: readonly Aligned[], entries: readonly Entry[], form: Form): Aligned[] {
  const open = rows.filter(({ entry }) => !entry.closed && !isOnOneLine(entry));
  if (open.length === 0) return [];
  const said = entries.flatMap(({ labels }) => labels.flatMap(({ text }) => rowsSaid(text)?.rows ?? []));
  const there = new Set([...rows.map(({ row }) => row), ...said].map(({ table, path }) => `${table}/${path}`));
  const orders = layoutsOf(form).map(orderOf);
  const whole = orders.filter((order) => order.filter(({ key }) => there.has(key)).length >= order.length * NEARLY);
  return open.filter((one) => {
    const next = whole.flatMap((order) => {
      const at = order.findIndex(({ key }) => key === keyOf(one));
      const [own, after] = order.slice(at, at + 2);
      return at >= 0 && own && after && own.width === after.width ? [after.key] : [];
    });
    return next.length > 0 && next.every((key) => !there.has(key));
  });
}

/** Its words and its figures: the line itself holds them together; on a page the words may stand around it. */
function isOnOneLine({ labels, values }: Entry): boolean {
  if (values.length > 1 && values.every(({ place }) => place.page !== undefined && place.table !== undefined))
    return true;
  const [first] = labels.slice(-1);
  const lineOf = ({ page, line, table, row }: Place) => `${page} ${line} ${table} ${row}`;
  return first !== undefined && values.every(({ place }) => lineOf(place) === lineOf(first.place));
}

/** Of the rows of a form; an excerpt has fewer, and says nothing by what it lacks. */
const NEARLY = 0.8;

/**
 * The rows of a text have their figures on one line, or each on its own. One that alone has six on a line and the seventh on
 * the next has lost a figure, and taken the number of a page, or another half of another row.
 */
function irregular(rows: readonly Aligned[]): Aligned[] {
  const tables = new Map<string, Map<string, Aligned[]>>();
  for (const one of rows) {
    if (one.entry.closed || one.entry.values.length < WIDE) continue;
    const patterns = tables.get(one.row.table) ?? new Map<string, Aligned[]>();
    tables.set(one.row.table, patterns);
    const pattern = patternOf(one.entry);
    patterns.set(pattern, [...(patterns.get(pattern) ?? []), one]);
  }
  return [...tables.values()].flatMap((patterns) => {
    const most = Math.max(...[...patterns.values()].map(({ length }) => length));
    return [...patterns.values()].flatMap((some) => (some.length * RARELY < most ? some : []));
  });
}

/** Fewer figures come from a table of another kind. */
const WIDE = 3;
/** As against the rows that are written in the way of most. */
const RARELY = 4;

/**
 * Many rows of a text have more figures than the form has columns: there is a column more, as of serial numbers, and a row of
 * the right length lacks a figure.
 */
function overfull(rows: readonly Aligned[], form: Form): Aligned[] {
  const widths = new Map(layoutsOf(form).flatMap((layout) => orderOf(layout).map(({ key, width }) => [key, width])));
  const open = rows.filter((one) => !one.entry.closed && (widths.get(keyOf(one)) ?? 0) >= WIDE);
  const over = (one: Aligned) =>
    one.entry.values.filter(({ text }) => text !== "").length > (widths.get(keyOf(one)) ?? 0);
  const full = new Set(
    open.map(({ row }) => row.table).filter((table) => isFull(open.filter(({ row }) => row.table === table))),
  );
  return open.filter((one) => full.has(one.row.table) && !over(one));

  function isFull(some: readonly Aligned[]): boolean {
    return some.filter(over).length * RARELY > some.length;
  }
}

/** Its last figure begins the line of the next label, as the number of that row in a column of numbers does. */
function isAhead({ closed, labels, values }: Entry, next: Entry | undefined): boolean {
  const [line, own, other] = [values.at(-1), labels.at(-1), next?.labels[0]].map((cell) => cell?.place.line);
  return !closed && values.length >= WIDE && line !== undefined && line === other && line !== own;
}

/** How many figures stand on each line. */
function patternOf({ values }: Entry): string {
  const lines = new Map<number, number>();
  for (const { place } of values) lines.set(place.line ?? 0, (lines.get(place.line ?? 0) ?? 0) + 1);
  const counts = [...lines.values()];
  return counts.length === 1 ? "line" : counts.every((count) => count === 1) ? "lines" : counts.join(" ");
}

/** The rows with a label of a form, from its first to its last. */
const orderOf = ({ grids }: Layout) =>
  grids.flatMap(({ table, rows, columns }) =>
    rows.flatMap(({ path, label }) => (label === "" ? [] : [{ key: `${table}/${path}`, width: columns.length }])),
  );
