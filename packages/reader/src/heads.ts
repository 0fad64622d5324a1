import type { Aligned } from "./align.ts";
import type { Entry } from "./entries.ts";
import { fold, foldHead, unify } from "./labels/fold.ts";
import { columnsSaid } from "./labels/know.ts";
import { remembering } from "./labels/remember.ts";
import { type KnownColumn, tableWords } from "./labels/vocabulary.ts";

/** One row of head cells, as far as it names columns of some table. */
export interface HeadRow {
  readonly index: number;
  readonly block: number;
  /** Behind the first cell, which heads the labels; undefined where a cell names no column. */
  readonly cells: readonly (readonly KnownColumn[] | undefined)[];
  /** The same word by word, where several stand in one cell. */
  readonly words: readonly (readonly KnownColumn[])[];
  readonly texts: readonly string[];
}

/** The rows of heads of a document: words without figures, some of which name columns. */
export function headRowsOf(entries: readonly Entry[]): HeadRow[] {
  // A row that holds several entries is looked at once: a line of thousands would be gone through as often.
  const known = new Map<Cells, Named>();
  return entries.flatMap((entry, index) => {
    if (entry.labels.length === 0) return [];
    const row = entry.closed && entry.row ? entry.row.cells : entry.labels;
    const named = known.get(row) ?? namedIn(row);
    known.set(row, named);
    return named.cells.some((cell) => cell !== undefined) ? [{ index, block: entry.from, ...named }] : [];
  });
}

type Cells = readonly { readonly text: string }[];
type Named = Pick<HeadRow, "cells" | "words" | "texts">;

function namedIn(row: Cells): Named {
  const texts = row.map((cell) => cell.text);
  const words = texts.map((text) => {
    const columns = columnsSaid(text);
    return columns.length > 0 ? [columns] : gluedIn(text);
  });
  return { cells: words.map((said) => said?.flat()), words: words.flatMap((said) => said ?? []), texts };
}

/** Heads that an extractor has run together: 信息内容本年收费金额. */
const gluedIn = remembering((text): readonly (readonly KnownColumn[])[] | undefined => {
  if (text.length > LONGEST_GLUED) return undefined;
  const words = tableWords(fold(unify(text).replace(/\([^()]*\)/g, "")));
  const columns = words?.map(columnsSaid).filter((said) => said.length > 0) ?? [];
  return columns.length > 0 ? columns : undefined;
});

const LONGEST_GLUED = 60;

/**
 * The unit that the head of a column prints; null where it prints none, or where there is no head. The nearest head before
 * the row counts.
 */
export function unitOf(heads: readonly HeadRow[], index: number, table: string, path: string): string | null {
  for (const head of before(heads, index)) {
    const at = head.cells.findIndex((columns) => columns?.some((one) => one.table === table && one.path === path));
    if (at < 0) continue;
    return moneyIn(head.texts[at] ?? "");
  }
  return null;
}

/** 单位：元 on a line of its own above the heads of a table; null where no such line stands there. */
export function unitAbove(entries: readonly Entry[], index: number): string | null {
  for (let at = index; at >= 0 && at > index - FEW; at--) {
    const { labels, values } = entries[at] as Entry;
    if (at < index && values.some((value) => value.text !== "")) return null;
    for (const { text } of [...labels].reverse()) {
      const [, unit] = ALONE.exec(unify(text)) ?? [];
      if (unit !== undefined) return unit;
    }
  }
  return null;
}

/** The clause, the heads and a blank row between the line and the figures. */
const FEW = 6;
const ALONE = /^\(?(?:金额)?单位[:：]?([万亿]?元)\)?$/;

/** 元, 万元 or 亿元 in the words of a head or a label, where they name one unit. */
export function moneyIn(text: string): string | null {
  const one = unify(text);
  const [, bracketed] = /\((?:单位[:：]?)?([万亿]?元)\)/.exec(one) ?? [];
  const [, trailing] = /单位[:：]?([万亿]?元)/.exec(one) ?? [];
  const [, bare] = foldHead(text) === "" ? (/[额数]([万亿]?元)$/.exec(one) ?? []) : [];
  return bracketed ?? trailing ?? bare ?? null;
}

/**
 * The heads right above a row contradict the form: the columns they name stand in another order. Then position says nothing.
 */
export function contradicts(heads: readonly HeadRow[], index: number, entry: Entry, table: string): boolean {
  for (const head of before(heads, index)) {
    if (entry.closed && head.block !== entry.from) return false;
    const named = head.words.flatMap((columns) => {
      const mine = columns.filter((one) => one.table === table);
      return mine.length === 1 ? [mine[0] as KnownColumn] : [];
    });
    if (entry.closed) {
      if (named.some((one, i) => i > 0 && one.at < (named[i - 1] as KnownColumn).at)) return true;
    } else if (named.length > 1) return levelsOf(named).some(isOutOfOrder);
  }
  return false;
}

/** Where rows are put together from lines, several rows of heads stand one behind the other: each goes from left to right. */
function levelsOf(named: readonly KnownColumn[]): number[][] {
  const levels: number[][] = [];
  for (const { heads, at } of named) {
    levels[heads.length] ??= [];
    levels[heads.length]?.push(at);
  }
  return levels.filter(Boolean);
}

/** Heads repeated on a new page begin again with the first. */
const isOutOfOrder = (level: readonly number[]) =>
  level.some((at, i) => i > 0 && at !== level[0] && at < (level[i - 1] as number));

/** The heads above a row name years besides that of the report, or last year's figures where the form has none. */
export function isOfOtherYears(
  { entry, index, row }: Pick<Aligned, "entry" | "index" | "row">,
  {
    entries,
    heads,
    year,
  }: { readonly entries: readonly Entry[]; readonly heads: readonly HeadRow[]; readonly year: number | null },
): boolean {
  const isOther = (text: string) => {
    const { years, last } = yearsSaid(text);
    return last || years.some((one) => one !== year);
  };
  if (!entry.closed) return nearest(heads, index, row.table)?.texts.some(isOther) === true;
  for (let at = index - 1; at >= index - LONGEST_TABLE && entries[at]?.from === entry.from; at--) {
    const { labels, values } = entries[at] as Entry;
    // A row of years is a row of heads, though it looks like one of figures.
    const isHead = values.every(({ text }) => text === "" || YEAR.test(text));
    const first = labels.filter(({ text }, i) => i > 0 || WHOLE_YEAR.test(unify(text)));
    if (isHead && [...first, ...values].some(({ text }) => isOther(text))) return true;
  }
  return false;
}

/** The years that stand in a head which names no column, and whether it speaks of last year. */
const yearsSaid = remembering((text): { readonly years: readonly number[]; readonly last: boolean } => {
  const plain = unify(text);
  if (plain.length > LONGEST_GLUED || columnsSaid(text).length > 0) return { years: [], last: false };
  const years = [...plain.matchAll(/(?:19|20)\d{2}(?=年|$)/g)].map(([found]) => Number(found));
  return { years, last: LAST_YEAR.test(plain) };
});

/** Heads that belong to another table, invented by an extractor, may speak of 上年结转. */
const LAST_YEAR = /^(?:上一?年度?|去年|同比)(?!结转)/;
/** Rows from the heads to the last one, with room for pages and rows of its own. */
const LONGEST_TABLE = 80;
const WHOLE_YEAR = /^(?:19|20)\d{2}年(?:度|数据)*$/;
const YEAR = /^(?:19|20)\d{2}$/;

function nearest(heads: readonly HeadRow[], index: number, table: string): HeadRow | undefined {
  for (const head of before(heads, index)) {
    if (head.words.some((columns) => columns.some((column) => column.table === table))) return head;
  }
  return undefined;
}

/** Nearest first, and not further than the heads of one table reach. */
function* before(heads: readonly HeadRow[], index: number): Generator<HeadRow> {
  let low = 0;
  let high = heads.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((heads[middle] as HeadRow).index <= index) low = middle + 1;
    else high = middle;
  }
  for (let at = low - 1; at >= 0 && at >= low - REACH; at--) yield heads[at] as HeadRow;
}

const REACH = 30;
