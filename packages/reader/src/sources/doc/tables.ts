import type { Bytes } from "../bytes.ts";
import type { Draft } from "../draft.ts";

/** A paragraph, and what it ends. */
export interface Paragraph {
  readonly text: string;
  /** How many tables it stands in, one within the other. */
  readonly depth: number;
  readonly ends: "paragraph" | "cell" | "row";
  /** The cells of the row that it ends, as the file sets them. */
  readonly cells: Bytes | readonly CellSet[] | undefined;
  /** Outermost 1. */
  readonly level: number | undefined;
}

type Item = { readonly kind: "paragraph"; readonly text: string; readonly level: number | undefined } | Row;

interface Row {
  readonly kind: "row";
  readonly cells: readonly (readonly Item[])[];
  readonly set: readonly CellSet[] | undefined;
}

/** Where a cell of a row begins and ends, in twentieths of a point, and how it is merged. */
export interface CellSet {
  readonly left: number;
  readonly right: number;
  readonly isBeside: boolean;
  readonly isBelow: boolean;
}

/** Cells come before the mark of their row, and the rows of a table in a cell before the mark of that cell. */
export function treeOf(paragraphs: readonly Paragraph[]): Item[] {
  const body: Item[] = [];
  const open: { items: Item[]; cells: Item[][] }[] = [];
  const room = (depth: number) => {
    while (open.length < depth) open.push({ items: [], cells: [] });
    return open[depth - 1] as { items: Item[]; cells: Item[][] };
  };
  const close = (depth: number) => {
    // Rows without their mark: what was in them stands on its own.
    while (open.length > depth) {
      const { items, cells } = open.pop() as { items: Item[]; cells: Item[][] };
      (open.at(-1)?.items ?? body).push(...cells.flat(), ...items);
    }
  };
  for (const { text, depth, ends, cells, level } of paragraphs) {
    close(depth);
    const item: Item = { kind: "paragraph", text, level };
    if (depth === 0) {
      body.push(item);
      continue;
    }
    const own = room(depth);
    if (ends === "row") {
      const row: Row = { kind: "row", cells: own.cells, set: cells && setsOf(cells, own.cells.length) };
      open.pop();
      (open.at(-1)?.items ?? body).push(row);
    } else {
      own.items.push(item);
      if (ends === "cell") {
        own.cells.push(own.items);
        own.items = [];
      }
    }
  }
  close(0);
  return body;
}

const setsOf = (cells: Bytes | readonly CellSet[], due: number) =>
  "all" in cells ? setOf(cells, due) : cells.length === due ? cells : undefined;

/** The cells of a row as its mark sets them; undefined where it sets others than there are. */
function setOf(set: Bytes, due: number): readonly CellSet[] | undefined {
  if (set.all.length < 1 || set.u8(0) !== due || set.all.length < 1 + (due + 1) * 2) return undefined;
  const behind = 1 + (due + 1) * 2;
  return Array.from({ length: due }, (_, at) => {
    const flags = behind + at * SET;
    const mark = flags + 2 <= set.all.length ? set.u16(flags) : 0;
    return {
      left: set.i16(1 + at * 2),
      right: set.i16(3 + at * 2),
      isBeside: (mark & BESIDE) !== 0,
      isBelow: (mark & BELOW) !== 0 && (mark & FIRST_BELOW) === 0,
    };
  });
}

const SET = 20;
const BESIDE = 0x0002;
const BELOW = 0x0020;
const FIRST_BELOW = 0x0040;

/** Lays the tree out; rows that follow one another are a table. */
export function layInto(draft: Draft, items: readonly Item[]): void {
  for (let at = 0; at < items.length; ) {
    const item = items[at] as Item;
    if (item.kind === "paragraph") {
      draft.openParagraph(item.level);
      draft.say(item.text);
      draft.closeParagraph();
      at++;
      continue;
    }
    const rows: Row[] = [];
    for (let one = items[at]; one?.kind === "row"; one = items[++at]) rows.push(one);
    layTable(draft, rows);
  }
}

function layTable(draft: Draft, rows: readonly Row[]): void {
  const stops = stopsOf(rows);
  const stop = (x: number) => stops.findLastIndex((one) => one <= x);
  draft.openTable();
  for (const { cells, set } of rows) {
    draft.openRow();
    let behind = 0;
    cells.forEach((_, at) => {
      const one = set?.[at];
      if (one?.isBeside) return;
      // A cell takes the room of those that are merged into it from beside.
      let last = at;
      while (set?.[last + 1]?.isBeside) last++;
      const left = one ? stop(one.left) : behind;
      const right = Math.max(left + 1, stop(set?.[last]?.right ?? Number.NEGATIVE_INFINITY));
      const covered = one?.isBelow === true;
      draft.openCell({ across: right - left, down: 1, covered, skip: Math.max(0, left - behind) });
      layInto(draft, cells.slice(at, last + 1).flat());
      draft.closeCell();
      behind = right;
    });
  }
  draft.closeTable();
}

/** Where the cells of a table begin and end; rows need not agree to the last twentieth of a point. */
function stopsOf(rows: readonly Row[]): number[] {
  const all = rows.flatMap(({ set }) => set?.flatMap(({ left, right }) => [left, right]) ?? []);
  const stops: number[] = [];
  for (const x of all.sort((a, b) => a - b)) {
    if (stops.length === 0 || x - (stops.at(-1) as number) > NEAR) stops.push(x);
  }
  return stops;
}

/** Two points. */
const NEAR = 40;
