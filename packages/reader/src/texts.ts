import type { Extra, Narratives } from "@gouji/schema";
import type { Block, Table } from "./document.ts";
import type { Entry } from "./entries.ts";
import { isFrame, isSentence, tailOf } from "./frame.ts";
import type { Identity } from "./identity.ts";
import { fold } from "./labels/fold.ts";
import { saysGroup } from "./labels/know.ts";
import { isTableWord, isTorn, tableWords, units } from "./labels/vocabulary.ts";
import { LONGEST_LABEL } from "./limits.ts";
import type { Note, Place } from "./reading.ts";
import { type Part, type SectionKey, sectionSaid } from "./sections.ts";

/** What the reading of the tables has used of a document. */
export interface Used {
  readonly entries: readonly Entry[];
  /** Entries whose figures were read, or whose trouble is noted. */
  readonly taken: ReadonlySet<number>;
  readonly identity: Pick<Identity, "from" | "to" | "lines">;
}

export interface Texts {
  readonly narratives: Narratives;
  readonly extras: Extra[];
  readonly notes: Note[];
}

/** The prose of the sections, and everything that has no place in the form: nothing is dropped but filling instructions. */
export function textsOf(blocks: readonly Block[], parts: readonly Part[], used: Used): Texts {
  const narratives: { [key in SectionKey]?: string } = {};
  const extras: Extra[] = [];
  const notes: Note[] = [];
  const isRow = new Set<number>();
  for (const [at, entry] of used.entries.entries()) {
    if (!used.taken.has(at)) continue;
    for (let block = entry.from; block <= entry.to; block++) isRow.add(block);
  }
  const firstRow = [...isRow].reduce((a, b) => Math.min(a, b), blocks.length);
  const lastRow = [...isRow].reduce((a, b) => Math.max(a, b), -1);
  const around = aroundOf(blocks, parts, used.identity, lastRow);
  // Without headings, what stands before the first row is the introduction, and what stands behind it is of no section.
  const split = parts.flatMap((part) =>
    part.heading < 0 && parts.length === 1 && firstRow < part.to
      ? [
          { part: { ...part, to: firstRow }, key: "overview" as const },
          { part: { ...part, from: firstRow }, key: undefined },
        ]
      : [{ part, key: part.section ?? (part.heading < 0 ? ("overview" as const) : undefined) }],
  );
  for (const { part, key } of split) {
    const lines: string[] = [];
    let lastOwn = -1;
    for (let at = part.from; at < part.to; at++) if (isRow.has(at)) lastOwn = at;
    for (let at = part.from; at < part.to; at++) {
      const block = blocks[at] as Block;
      if (block.kind !== "paragraph" || used.identity.lines.has(at) || isRow.has(at)) continue;
      if (around.has(at)) continue;
      if (TEMPLATE.test(block.text)) notes.push({ code: "templateText", raw: block.text, place: block.place });
      else if (!isTablePiece(block.text, part, at < lastOwn) && !isTitleAgain(block.text, part)) lines.push(block.text);
    }
    const text = lines.join("\n").trim();
    if (key) {
      if (text !== "") narratives[key] = narratives[key] ? `${narratives[key]}\n${text}` : text;
    } else if (part.heading >= 0 || text !== "") {
      const place = blocks[Math.max(0, part.heading)]?.place;
      extras.push({ title: part.title, text, ...(place && { place }) });
      if (part.title !== "") notes.push({ code: "extraSection", title: part.title, ...(place && { place }) });
    }
  }
  extras.push(...framed(blocks, around), ...tablesOf(blocks, used, notes));
  return { narratives, extras, notes };
}

/** Lines that are the page's and not the report's: before its title, behind its signature, and what is known as such beside. */
function aroundOf(
  blocks: readonly Block[],
  parts: readonly Part[],
  { from, to, lines }: Used["identity"],
  lastRow: number,
): ReadonlySet<number> {
  const around = new Set<number>();
  for (let at = 0; at < from; at++) around.add(at);
  for (let at = to; at < blocks.length; at++) around.add(at);
  // Metadata stands between the title and the first sentence, and whatever else behind the last one.
  const [first, last] = [parts[1]?.heading ?? to, parts.at(-1)?.heading ?? -1];
  for (let at = from; at < Math.min(first, to); at++) {
    const block = blocks[at];
    if (block?.kind === "paragraph" && isFrame(block.text)) around.add(at);
  }
  const end = Math.max(tailOf(blocks, last), lastRow + 1);
  for (let at = end; at < to; at++) {
    const block = blocks[at];
    if (block?.kind !== "paragraph" || !isFrame(block.text)) continue;
    for (let rest = at; rest < to; rest++) around.add(rest);
    break;
  }
  for (const at of lines) around.delete(at);
  return around;
}

/** What stands around a report is kept, piece by piece, but is none of its sections. */
function framed(blocks: readonly Block[], around: ReadonlySet<number>): Extra[] {
  const pieces: { last: number; texts: string[]; place: Place }[] = [];
  for (const at of [...around].sort((a, b) => a - b)) {
    const block = blocks[at] as Block;
    if (block.kind !== "paragraph") continue;
    const open = pieces.at(-1);
    if (open?.last === at - 1) {
      open.texts.push(block.text);
      open.last = at;
    } else pieces.push({ last: at, texts: [block.text], place: block.place });
  }
  return pieces.map(({ texts, place }) => ({ title: "", text: texts.join("\n"), place }));
}

/** Filling instructions of the official template. */
const TEMPLATE = /该部分以表格形式报告|^[（(]文字描述|^表格如下[：:]?$/;

/** 表二：… above a table, in the words of its section. */
const isTitleAgain = (text: string, part: Part) => part.section !== undefined && sectionSaid(text) === part.section;

/**
 * A line that is words of a table and nothing else, before its last row also pieces of them; in a section of prose, 行政许可 may
 * be a heading of its own.
 */
function isTablePiece(text: string, part: Part, isAmongRows: boolean): boolean {
  if (part.section === "overview" || part.section === "problems" || part.section === "other") return false;
  if (text.length > LONGEST_LABEL) return false;
  const folded = fold(text);
  if (isAmongRows && !isSentence(text.replace(/，/g, "")) && !HEADED.test(text) && isTorn(folded)) return true;
  return (
    isTableWord(folded) || units.has(folded) || tableWords(folded) !== undefined || /^[\d\s|/.—–-]{1,6}$/.test(text)
  );
}

/** A heading between tables has an ordinal and says so. */
const HEADED = /^[（(\d一二三四五].{0,4}[)）.、．].*情况$/;

/** Tables of no form whole; in tables of a form, the rows that it does not have. */
function tablesOf(blocks: readonly Block[], used: Used, notes: Note[]): Extra[] {
  const extras: Extra[] = [];
  const rowsTaken = new Set<unknown>();
  const known = new Set<number>();
  const byRow = new Map<unknown, Entry[]>();
  for (const [at, entry] of used.entries.entries()) {
    if (used.taken.has(at)) {
      for (let block = entry.from; block <= entry.to; block++) known.add(block);
      if (entry.row) rowsTaken.add(entry.row);
    }
    if (entry.row) {
      const all = byRow.get(entry.row);
      if (all) all.push(entry);
      else byRow.set(entry.row, [entry]);
    }
  }
  blocks.forEach((block, at) => {
    if (block.kind !== "table") return;
    if (!known.has(at)) {
      if (block.rows.every((row) => row.cells.every((cell) => cell.text === "" || isWord(cell.text)))) return;
      if (block.rows.some((row) => row.open)) return;
      extras.push({ title: titleBefore(blocks, at), grid: gridOf(block), place: block.place });
      notes.push({ code: "extraTable", rows: block.rows.length, place: block.place });
      return;
    }
    for (const row of block.rows) {
      if (row.open || rowsTaken.has(row)) continue;
      const entry = byRow.get(row)?.find((one) => one.values.some((value) => value.text !== ""));
      const label = entry?.labels.map((cell) => cell.text).at(-1);
      if (!entry) continue;
      if (label === undefined) {
        extras.push(stray(entry, notes));
        continue;
      }
      const group = saysGroup(label);
      if (group && entry.values.every((value) => value.text === "" || /^[—–-]+$/.test(value.text))) continue;
      const place = row.cells[0]?.place;
      extras.push({ title: label.slice(0, 80), grid: [row.cells.map((cell) => cell.text)], ...(place && { place }) });
      notes.push({ code: group ? "groupFigures" : "extraRow", label: label.slice(0, 80), ...(place && { place }) });
    }
  });
  // Rows written over lines leave no table behind: each is an extra of its own.
  for (const [at, entry] of used.entries.entries()) {
    if (entry.row || used.taken.has(at) || entry.values.length < 2) continue;
    if (!known.has(entry.from) && !isOpen(blocks[entry.from])) continue;
    if (entry.labels.length === 0) {
      if (entry.values.some((cell) => cell.text !== "")) extras.push(stray(entry, notes));
      continue;
    }
    const label = (entry.labels.at(-1)?.text ?? "").slice(0, 80);
    if (isWord(label)) continue;
    const place = entry.labels.at(-1)?.place;
    extras.push({ title: label, grid: [[label, ...entry.values.map((cell) => cell.text)]], ...(place && { place }) });
    notes.push({ code: "extraRow", label, ...(place && { place }) });
  }
  return extras;
}

/** Figures without a word to them, for which no place was found. */
function stray(entry: Entry, notes: Note[]): Extra {
  const grid = [entry.values.map((cell) => cell.text)];
  const place = entry.values[0]?.place;
  notes.push({ code: "strayFigures", found: entry.values.length, ...(place && { place }) });
  return { title: "", grid, ...(place && { place }) };
}

const isOpen = (block: Block | undefined) => block?.kind === "table" && block.rows.some((row) => row.open);

const isWord = (text: string) =>
  text.length <= LONGEST_LABEL && (isTableWord(fold(text)) || tableWords(fold(text)) !== undefined);

const gridOf = (table: Table) => table.rows.map((row) => row.cells.map((cell) => cell.text));

/** The line above a table, if it is short enough for a title. */
function titleBefore(blocks: readonly Block[], at: number): string {
  const above = blocks[at - 1];
  return above?.kind === "paragraph" && above.text.length <= 60 ? above.text : "";
}
