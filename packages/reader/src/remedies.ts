import type { Cell } from "./document.ts";
import type { Entry } from "./entries.ts";
import { fold } from "./labels/fold.ts";
import { columnsSaid } from "./labels/know.ts";
import { type KnownColumn, knownColumns, tableWords } from "./labels/vocabulary.ts";
import { columnsMeant, lineOver } from "./line.ts";
import { sectionSaid } from "./sections.ts";
import { underHeads } from "./under.ts";
import { inColumns } from "./width.ts";

/** Figures of table four, whose one row has no label, with the columns they stand in. */
export interface Unlabelled {
  readonly entry: Entry;
  readonly index: number;
  readonly columns: readonly KnownColumn[];
  /** The cells under the heads of these columns, where the geometry of the table tells; else they are counted. */
  readonly cells?: readonly (Cell | undefined)[];
  /** The heads name them in another order than the form, or not all of them. */
  readonly along?: true;
}

/**
 * Table four is known by its heads, or by its section, and by its width: all fifteen columns, or the five of a bracket that
 * is named above them.
 */
export function remediesOf(
  entries: readonly Entry[],
  taken: ReadonlySet<number>,
  isInSection: (entry: Entry) => boolean,
): Unlabelled[] {
  const found = entries.flatMap((entry, index): Unlabelled[] => {
    // A row of heads may end in the blanks that its brackets cover.
    if (isEmpty(entry) && entry.labels.length > 0) return [];
    if (taken.has(index) || entry.values.length < brackets[0].columns.length) return [];
    const under = underHeads(entries, index, "remedies", paths);
    if (under?.exact && under.cells) return [{ entry, index, columns: all, cells: under.cells }];
    const heads = headsBefore(entries, taken, index);
    const line = lineOver(entries, index, "remedies");
    if (line === "unclear") return [];
    if (line) {
      const counted = inColumns(entry.values, line.length);
      const along = counted && paths.map((path) => counted[line.indexOf(path)]);
      const cells = under?.cells ?? along;
      const agrees = !along || !cells || along.every((cell, at) => cell?.text === cells[at]?.text);
      return cells && agrees ? [{ entry, index, columns: all, cells, along: true }] : [];
    }
    if (isShuffled(heads) || isElsewhere(entries, heads, index)) return [];
    if (!isInSection(entry) && heads.filter(isHead).length < brackets[0].columns.length) return [];
    if (inColumns(entry.values, all.length)) return [{ entry, index, columns: all }];
    const bracket = bracketSaid(heads);
    return bracket && inColumns(entry.values, bracket.columns.length)
      ? [{ entry, index, columns: bracket.columns }]
      : [];
  });
  const filled = found.filter((one) => !isEmpty(one.entry));
  return filled.length > 0 ? filled : found;
}

const isEmpty = (entry: Entry) => entry.values.every((cell) => cell.text === "");

const all = knownColumns.filter((column) => column.table === "remedies").sort((a, b) => a.at - b.at);

const paths = all.map((column) => column.path);

interface Bracket {
  readonly path: string;
  readonly head: string;
  readonly columns: readonly KnownColumn[];
}

/** The brackets over the results, innermost: 行政复议, 未经复议直接起诉, 复议后起诉. */
const brackets = [...new Set(all.map(outer))].map((path): Bracket => {
  const columns = all.filter((column) => outer(column) === path);
  return { path, head: columns[0]?.heads.at(-1) ?? "", columns };
}) as [Bracket, ...Bracket[]];

/** The brackets that stand side by side: 行政复议 and 行政诉讼, and those within the latter. */
const levels = [0, 1].map((depth) => [...new Set(all.flatMap((column) => column.heads[depth] ?? []))]);

/** What stands under each bracket. */
const labels = brackets[0].columns.map((column) => [...column.own][0] as string);

function outer(column: KnownColumn): string {
  return column.path.slice(0, column.path.lastIndexOf("."));
}

/** The words between the last row of figures and this one, the nearest last. */
function headsBefore(entries: readonly Entry[], taken: ReadonlySet<number>, index: number): string[] {
  const words: string[] = [];
  for (let at = index; at >= 0 && at > index - REACH; at--) {
    const entry = entries[at] as Entry;
    if (at < index && (taken.has(at) || entry.values.some((value) => value.text !== ""))) break;
    words.unshift(...entry.labels.map((cell) => cell.text));
  }
  return words;
}

const REACH = 12;

const isHead = (text: string) => columnsSaid(text).some((column) => column.table === "remedies");

/** The heads stand in another order than in the form, so that counting cells would name them wrongly. */
function isShuffled(words: readonly string[]): boolean {
  const folded = words.flatMap((word) => tableWords(fold(word)) ?? [fold(word)]);
  for (const level of levels) {
    const met = level.map((head) => folded.lastIndexOf(head));
    if (met.every((at) => at >= 0) && met.some((at, i) => i > 0 && at < (met[i - 1] as number))) return true;
  }
  const results = folded.map((word) => labels.indexOf(word)).filter((at) => at >= 0);
  const isWhole = results.length === labels.length || results.length === all.length;
  return isWhole && results.some((at, i) => at !== i % labels.length);
}

/**
 * The heads end with another one than those of the form: then the columns were moved, though too many heads lost characters
 * to say where to.
 */
function isElsewhere(entries: readonly Entry[], words: readonly string[], index: number): boolean {
  const above = entries[index - 1];
  // Room that reaches over several columns is no head that lost its words.
  const cells = above?.row?.cells.filter(({ text, columns = 1 }) => text !== "" || columns === 1);
  const heads = above?.closed && cells ? cells.map(({ text }) => text) : words;
  // Fewer heads than columns, as an extractor leaves them, stand over none in particular.
  if (above?.closed && heads.length < (entries[index] as Entry).values.length && heads.length !== lowest) return false;
  const last = heads.findLastIndex((word) => columnsMeant(word, "remedies").length > 0);
  const due = all.at(last - heads.length);
  return (
    last >= heads.length - labels.length &&
    last >= 0 &&
    columnsMeant(heads[last] as string, "remedies").every((column) => resultOf(column) !== resultOf(due as KnownColumn))
  );
}

/** How many columns stand on the lowest level, under two brackets. */
const lowest = all.filter(({ heads }) => heads.length === levels.length).length;

const resultOf = ({ path }: KnownColumn) => path.slice(path.lastIndexOf(".") + 1);

/** The bracket that the words name, if they name one: under the heads of all fifteen columns five figures are a torn row. */
function bracketSaid(words: readonly string[]): Bracket | undefined {
  const named = new Set<Bracket>();
  for (const text of [...words].reverse()) {
    if (sectionSaid(text)) break;
    const folded = fold(text);
    const here = brackets.filter((bracket) => folded.includes(bracket.head));
    if (here.length > 0 && /[\d，。；]/.test(text)) break;
    for (const bracket of here) named.add(bracket);
  }
  const [only, ...others] = named;
  return others.length > 0 ? undefined : only;
}
