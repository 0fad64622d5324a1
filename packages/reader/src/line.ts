import type { Cell } from "./document.ts";
import type { Entry } from "./entries.ts";
import { fold, unify } from "./labels/fold.ts";
import { columnsSaid, rowsSaid } from "./labels/know.ts";
import { isPart } from "./labels/part.ts";
import { isOfTableWord, isTableWord, type KnownColumn, knownColumns, tableWords } from "./labels/vocabulary.ts";

/** The columns of a table from left to right, as its heads name them; undefined for a column of no form. */
export type Line = readonly (string | undefined)[];

/** A word of the heads: a bracket over others, a column, which its bracket may have to tell from others, or of no form. */
interface Token {
  readonly bracket?: string;
  readonly columns: readonly KnownColumn[];
  readonly text: string;
  readonly under: readonly string[];
  /** It lacks some of its characters. */
  readonly isLossy?: true;
}

/**
 * The order in which the words above a row put its columns, where they say it plainly and it is not that of the form: a
 * column may be missing, moved, or one of the office's own. Undefined where it is the official one, or nothing is said;
 * `unclear` where there are words of no form among the heads, and no telling in which place.
 */
export function lineOver(entries: readonly Entry[], index: number, table: string): Line | "unclear" | undefined {
  const at = headsAt(entries, index, table);
  if (at === undefined) return undefined;
  const known = remembered.get(entries) ?? new Map<string, Line | "unclear" | undefined>();
  remembered.set(entries, known);
  const key = `${at} ${table}`;
  if (!known.has(key) && isLoose(entries[at] as Entry, table)) known.set(key, "unclear");
  if (!known.has(key)) {
    const rows = rowsAt(entries, at, table);
    const isTorn = rows.includes(STRANGE);
    const line = isTorn ? undefined : lineIn(rows, table);
    const strange =
      (rows.at(-1) === STRANGE && rows.length === 1) ||
      rows.flat().some((token) => !isKnown(token) && !isFragment(token.text, table));
    const isFlat = line !== undefined && rows.length === 1 && isByLevels(line, table);
    known.set(key, isFlat || (!line && strange) ? "unclear" : line && !isSilent(line, rows, table) ? line : undefined);
  }
  return known.get(key);
}

const remembered = new WeakMap<readonly Entry[], Map<string, Line | "unclear" | undefined>>();

/** More of a head may be another head: 其他组织 is none of the form. */
const LONGEST_FRAGMENT = 3;

/** Heads that are all of the form and in its order, though not every one is there: some may have been lost. */
export function isPartOfOfficial(line: Line, table: string): boolean {
  const official = officialOf(line, table)?.map(({ path }) => path) ?? [];
  const met = line.map((path) => (path === undefined ? -1 : official.indexOf(path)));
  return met.every((at, i) => at >= 0 && (i === 0 || at > (met[i - 1] as number)));
}

/**
 * 自然人, 总计, 商业企业 …: heads without the bracket that some of them stand below, level by level. Whether the bracket was
 * lost or the columns were moved is not told.
 */
function isByLevels(line: Line, table: string): boolean {
  const official = officialOf(line, table) ?? [];
  const levels = [...official].sort((a, b) => a.heads.length - b.heads.length || a.at - b.at).map(({ path }) => path);
  const met = line.map((path) => (path === undefined ? -1 : levels.indexOf(path)));
  return !isPartOfOfficial(line, table) && met.every((at, i) => at >= 0 && (i === 0 || at > (met[i - 1] as number)));
}

/** A piece of a head: its other pieces may stand in other rows. */
export const isFragment = (text: string, table: string) =>
  text.length <= LONGEST_FRAGMENT &&
  columnsOf(table).some((column) => [...column.own, ...column.heads].some((word) => isPart(text, word)));

/** On a page lines of words tell no order: heads broken over lines stand beside one another. */
const isLoose = ({ closed, labels }: Entry, table: string) =>
  !closed &&
  labels.some(
    ({ text, place }) =>
      place.page !== undefined &&
      place.table === undefined &&
      tokensOf(text, table).some(({ columns }) => columns.length > 0),
  );

/** The heads are those of the form, or what a torn page has left of them. */
function isSilent(line: Line, rows: readonly (readonly Token[])[], table: string): boolean {
  if (isOfficial(line, table)) return true;
  const tokens = rows.flat();
  const isTorn = tokens.some((token) => token.isLossy || (!isKnown(token) && isFragment(token.text, table)));
  const isStrange = tokens.some((token) => !isKnown(token) && !isFragment(token.text, table));
  return (
    isTorn &&
    !isStrange &&
    isPartOfOfficial(
      line.filter((path) => path !== undefined),
      table,
    )
  );
}

/** The nearest entry above a row that has heads of its table; figures of other columns may stand between them. */
function headsAt(entries: readonly Entry[], index: number, table: string): number | undefined {
  const { from, closed } = entries[index] as Entry;
  for (let at = index; at >= 0 && at > index - REACH; at--) {
    const entry = entries[at] as Entry;
    if (entry.closed !== closed || (closed && entry.from !== from)) return undefined;
    if (closed && !isWords(entry)) continue;
    const said = wordsOf(entry).flatMap((text) => tokensOf(text, table));
    if (said.filter(isKnown).length > 1) return at;
  }
  return undefined;
}

/** Rows from the heads of a table to its last. */
const REACH = 60;

const isWords = ({ values }: Entry) => values.every((value) => value.text === "");

const cellsIn = ({ closed, row, labels }: Entry): readonly Cell[] => (closed && row ? row.cells : labels);
const wordsOf = (entry: Entry) => cellsIn(entry).map((cell) => cell.text);

const isKnown = (token: Token) => token.bracket !== undefined || token.columns.length > 0;

/** The rows of heads that end with an entry, the uppermost first. */
function rowsAt(entries: readonly Entry[], last: number, table: string): Token[][] {
  const { closed, from } = entries[last] as Entry;
  const [first] = (entries[last] as Entry).labels;
  if (!closed && first?.place.page !== undefined) return drawnRows((entries[last] as Entry).labels, table);
  if (!closed)
    return streamed(
      (entries[last] as Entry).labels.map((cell) => tokensOf(cell.text, table)),
      table,
    );
  const rows: Token[][] = [];
  let met: unknown;
  for (let at = last; at >= 0 && at > last - MOST_LEVELS * 2; at--) {
    const entry = entries[at] as Entry;
    if (!entry.closed || entry.from !== from || !isWords(entry)) break;
    if (entry.row === met) continue;
    met = entry.row;
    const row = bare(cellsIn(entry), table);
    if (!row.some(isKnown) && isBeside(entry, table) && !namesAll(rows.flat(), table)) rows.unshift(row);
    if (!row.some(isKnown) || rows.length === MOST_LEVELS) break;
    rows.unshift(row);
  }
  return rows;
}

/** Words in the row of the bracket over all columns, where one of these is missing, may stand in its place. */
const isBeside = (entry: Entry, table: string) =>
  cellsIn(entry).some(({ text }) => {
    const folded = fold(text);
    return columnsOf(table).every(({ heads }) => heads.includes(folded));
  });

const namesAll = (tokens: readonly Token[], table: string) =>
  columnsOf(table).every((column) => tokens.some(({ columns }) => columns.includes(column)));

/** On a page the heads of a level stand in one row. */
function drawnRows(labels: readonly Cell[], table: string): Token[][] {
  const rows = new Map<string, Token[]>();
  for (const { text, place } of labels) {
    const key = `${place.table} ${place.row}`;
    const tokens = tokensOf(text, table);
    // Two columns under one another have but one column of figures below them.
    if (tokens.filter(({ columns }) => columns.length > 0).length > 1) return [STRANGE];
    rows.set(key, [...(rows.get(key) ?? []), ...tokens]);
  }
  return [...rows.values()].filter((row) => row.some(isKnown));
}

const MOST_LEVELS = 4;

/** Without the corner, which heads the labels, and each bracket once though it is repeated over its columns. */
function bare(cells: readonly Cell[], table: string): Token[] {
  return cells
    .flatMap(({ text, place }, at) => {
      const tokens = tokensOf(text, table);
      const isCorner = at === 0 && (place.column ?? 1) === 1;
      return isCorner && tokens.length === 1 && !isKnown(tokens[0] as Token) ? [] : tokens;
    })
    .filter((token, at, all) => token.bracket === undefined || token.bracket !== all[at - 1]?.bracket);
}

/** A corner says what the columns have to do with one another; heads are shorter. */
const LONGEST_HEAD = 9;

/** Behind it nothing is certain. */
const STRANGE: Token[] = [];

/** Heads that stand one behind the other: a level ends where the first column below one of its brackets begins. */
function streamed(cells: readonly (readonly Token[])[], table: string): Token[][] {
  const from = cells.findIndex((tokens) => tokens.some(isKnown));
  const to = cells.findLastIndex((tokens) => tokens.some(isKnown));
  if (from < 0) return [];
  const rows: Token[][] = [[]];
  // A word of no form before them all is the corner of the table, or the head of a column.
  const corner = cells
    .slice(0, from)
    .findLast((tokens) => tokens.length > 0)
    ?.at(-1);
  if (corner && corner.text.length < LONGEST_HEAD) return [[corner], STRANGE];
  for (const tokens of cells.slice(from, to + 1)) {
    for (const [at, token] of tokens.entries()) {
      const row = rows.at(-1) as Token[];
      const begins = tokens.length > 1 && at === 0;
      const below = row
        .filter(({ bracket }) => bracket !== undefined)
        .some(({ bracket }) => isChild(token, bracket as string, table));
      const beside = row.some((one) => one.bracket === undefined && isKnown(one) && sharesBracket(one, token));
      if (row.length > 0 && ((begins && row.some(isKnown)) || (below && !beside))) {
        // What it is that stands between two levels, and to which of them it belongs, is not told.
        if (!begins && !isKnown(row.at(-1) as Token)) return [row, STRANGE];
        rows.push([]);
      }
      (rows.at(-1) as Token[]).push(token);
    }
  }
  return rows;
}

const sharesBracket = (a: Token, b: Token) =>
  a.columns.some((one) => b.columns.some((other) => one.heads.join() === other.heads.join()));

function tokensOf(text: string, table: string): Token[] {
  const whole = tokenOf(text, table);
  if (whole === undefined || isKnown(whole)) return whole ? [whole] : [];
  // Several heads may stand in one cell, or on one line, parted or not.
  for (const words of [glued(text), text.trim().split(/\s{2,}/), text.trim().split(/\s+/)]) {
    const tokens = words.flatMap((piece) => tokenOf(piece, table) ?? []);
    if (words.length > 1 && tokens.some(isKnown)) return tokens;
  }
  return [whole];
}

const glued = (text: string): readonly string[] =>
  text.length > LONGEST_GLUED ? [] : (tableWords(fold(unify(text).replace(/\([^()]*\)/g, ""))) ?? []);

const LONGEST_GLUED = 120;

/** Undefined for what heads no column: nothing, the corner of a table, a label. */
function tokenOf(text: string, table: string): Token | undefined {
  const folded = fold(text);
  if (folded === "") return undefined;
  const columns = columnsSaid(text).filter((column) => column.table === table);
  if (columns.length > 0) return { columns, text: folded, under: [] };
  if (bracketsOf(table).has(folded)) return { bracket: folded, columns: [], text: folded, under: [] };
  if (isTableWord(folded) || rowsSaid(text) || isOfTableWord(folded)) return undefined;
  return lossy(folded, table) ?? { columns: [], text: folded, under: [] };
}

/** The columns of a table that a head names, or would but for a few lost characters. */
export function columnsMeant(text: string, table: string): readonly KnownColumn[] {
  const said = columnsSaid(text).filter((column) => column.table === table);
  return said.length > 0 ? said : (tokenOf(text, table)?.columns ?? []);
}

/** A head that lost a few of its characters, if there is only one that it can be. */
function lossy(folded: string, table: string): Token | undefined {
  const own = columnsOf(table).filter((column) => [...column.own].some((word) => isRest(folded, word)));
  const words = new Set(own.map((column) => [...column.own].find((word) => isRest(folded, word))));
  const brackets = [...bracketsOf(table)].filter((word) => isRest(folded, word) && folded.length > word.length - 3);
  if (words.size + brackets.length !== 1 || LAST_YEAR.test(folded)) return undefined;
  const [bracket] = brackets;
  return bracket === undefined
    ? { columns: own, text: [...words][0] as string, under: [], isLossy: true }
    : { bracket, columns: [], text: bracket, under: [], isLossy: true };
}

const isRest = (folded: string, word: string) =>
  (folded.length * 2 >= word.length && isPart(folded, word)) || isSlip(folded, word);

const columnsOf = (table: string) => knownColumns.filter((column) => column.table === table);
/** But for a bracket over all columns, which tells nothing. */
export const bracketsOf = (table: string) => {
  const columns = columnsOf(table);
  const heads = new Set(columns.flatMap((column) => column.heads));
  return new Set([...heads].filter((head) => !columns.every((column) => column.heads.includes(head))));
};

/** Whether a word stands right below a bracket, as a column or as a bracket itself. */
const isChild = (token: Token, bracket: string, table: string) =>
  token.bracket === undefined
    ? token.columns.some((column) => column.heads.at(-1) === bracket)
    : columnsOf(table).some(({ heads }) =>
        heads.some((head, at) => head === bracket && heads[at + 1] === token.bracket),
      );

/** Puts the words of each level under the brackets of the one above it. */
function lineIn(rows: readonly (readonly Token[])[], table: string): Line | undefined {
  let line: readonly Token[] = [];
  for (const row of rows) {
    const next = line.length === 0 ? row : below(line, row, table);
    if (!next) return undefined;
    line = next;
  }
  line = withoutIdle(line, table);
  if (line.length < 2 || line.some(({ bracket }) => bracket !== undefined)) return undefined;
  const paths = line.map(({ columns, under }): string | undefined => {
    const own =
      columns.length === 1 ? columns : columns.filter(({ heads }) => under.every((head) => heads.includes(head)));
    return own.length === 1 ? own[0]?.path : undefined;
  });
  const said = paths.filter((path) => path !== undefined);
  if (said.length < 2 || new Set(said).size < said.length) return undefined;
  // A word that means several columns and is in none of their brackets is a column of the form: which one, is not known.
  if (line.some(({ columns }, at) => columns.length > 0 && paths[at] === undefined)) return undefined;
  return mend(line, paths, table);
}

/** A bracket that stands beside its own columns, each of which is known without it, says nothing. */
const withoutIdle = (line: readonly Token[], table: string) =>
  line.filter(
    ({ bracket }) =>
      bracket === undefined ||
      !line.some((token) => isChild(token, bracket, table)) ||
      !line.every((token) => token.bracket !== undefined || token.columns.length < 2),
  );

function below(line: readonly Token[], row: readonly Token[], table: string): readonly Token[] | undefined {
  const known = row.filter(isKnown);
  const open = line.filter(({ bracket }) => bracket !== undefined);
  const over = open.filter(({ bracket }) => known.every((token) => isChild(token, bracket as string, table)));
  if (known.length === 0) return undefined;
  if (over.length === 0) {
    // A row that names columns in and beside the brackets has all of them.
    const flat = row.filter(({ bracket }) => bracket === undefined);
    return flat.length === row.length && known.every(({ columns }) => columns.length === 1) ? row : undefined;
  }
  const share = row.length / over.length;
  if (over.length > 1 && !isEven(row, share)) return undefined;
  return line.flatMap((token) => {
    const at = over.indexOf(token);
    if (at < 0) return [token];
    const under = [...token.under, token.bracket as string];
    return row.slice(at * share, (at + 1) * share).map((one) => ({ ...one, under }));
  });
}

/** Under every bracket the same words. */
function isEven(row: readonly Token[], share: number): boolean {
  const first = new Set(row.slice(0, share).map(({ text }) => text));
  return (
    Number.isInteger(share) &&
    first.size === share &&
    row.every((token, at) => isKnown(token) && token.text === row[at % share]?.text && token.columns.length >= 1)
  );
}

/** A head that lost characters, in the place of the one column that is missing there. */
function mend(line: readonly Token[], paths: readonly (string | undefined)[], table: string): Line {
  const official = officialOf(paths, table);
  if (official?.length !== paths.length) return paths;
  if (paths.some((path, at) => path !== undefined && path !== official[at]?.path)) return paths;
  return paths.map(
    (path, at) => path ?? (isLike(line[at]?.text ?? "", official[at] as KnownColumn) ? official[at]?.path : path),
  );
}

const isLike = (text: string, { own }: KnownColumn) =>
  !LAST_YEAR.test(text) && [...own].some((word) => isPart(text, word) || isSlip(text, word));

const LAST_YEAR = /^(?:上|去|同比)/;

/** One character of several is another. */
const isSlip = (text: string, word: string) =>
  text.length === word.length && word.length > 3 && [...text].filter((char, at) => char !== word[at]).length === 1;

const isOfficial = (paths: Line, table: string) => {
  const official = officialOf(paths, table);
  return official?.length === paths.length && paths.every((path, at) => path === official[at]?.path);
};

/** The columns of the form that has those named. */
function officialOf(paths: Line, table: string): readonly KnownColumn[] | undefined {
  const columns = columnsOf(table);
  const named = columns.filter(({ path }) => paths.includes(path));
  const form = [...new Set(columns.flatMap((column) => [...column.forms]))].find((one) =>
    named.every(({ forms }) => forms.has(one)),
  );
  return form === undefined ? undefined : columns.filter(({ forms }) => forms.has(form)).sort((a, b) => a.at - b.at);
}
