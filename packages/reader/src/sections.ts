import { allForms, type Narratives } from "@gouji/schema";
import { sectionAliases } from "./aliases.ts";
import type { Block } from "./document.ts";
import { fold, unify } from "./labels/fold.ts";
import { isTableWord } from "./labels/vocabulary.ts";

export type SectionKey = keyof Narratives & string;

/** A part of the document under one heading. */
export interface Part {
  /** Undefined before the first heading, and under one of no form. */
  readonly section: SectionKey | undefined;
  readonly title: string;
  /** Index of the heading's block, -1 before the first. */
  readonly heading: number;
  readonly from: number;
  /** Behind the last. */
  readonly to: number;
}

/** Takes a document apart at the headings of its sections, known by their words; ordinals may be wrong or shifted. */
export function partsOf(blocks: readonly Block[]): Part[] {
  const met = blocks.flatMap((block, at) => {
    if (block.kind !== "paragraph") return [];
    const section = sectionSaid(block.text);
    return section ? [{ at, section, title: block.text, style: styleOf(block.text), level: block.level ?? 9 }] : [];
  });
  const best = Math.min(...met.map((heading) => heading.style), SUB);
  // Under headings 一、二、 a line （一） with the words of a section is one of its aspects.
  const top = met.filter((heading) => heading.style <= Math.max(best, NUMBERED) || heading.style === best);
  const first = new Map<SectionKey, number>();
  for (const { section, style } of top) first.set(section, Math.min(first.get(section) ?? SUB, style));
  const headings: { at: number; section: SectionKey | undefined; title: string }[] = top.filter(
    ({ section, style }) => style === first.get(section),
  );
  headings.push(...strangers(blocks, headings));
  headings.sort((a, b) => a.at - b.at);
  const starts = [{ at: -1, section: undefined as SectionKey | undefined, title: "" }, ...headings];
  return starts.map(({ at, section, title }, index) => ({
    section,
    title,
    heading: at,
    from: at + 1,
    to: starts[index + 1]?.at ?? blocks.length,
  }));
}

/** The section whose heading a line is. */
export function sectionSaid(text: string): SectionKey | undefined {
  if (text.length > LONGEST_HEADING) return undefined;
  const folded = fold(text.replace(/^\s*表[一二三四五六][：:]/, ""));
  const found = titles.get(folded) ?? titles.get(folded.replace(/^本?(?:单位|机关|部门|年度?)/, ""));
  // 其他 is a heading only with its ordinal: the word alone heads a column.
  return found && (folded.length > 2 || styleOf(text) === CHAPTER) ? found : undefined;
}

const LONGEST_HEADING = 60;

const titles = new Map<string, SectionKey>();
for (const form of allForms) {
  for (const [key, section] of Object.entries(form.sections)) {
    if (isKey(key) && !titles.has(fold(section.label))) titles.set(fold(section.label), key);
  }
}
// An extension names its section after what it adds; in a report it has a key of its own.
for (const form of allForms) {
  for (const [key, section] of Object.entries(form.sections)) {
    const [table] = section.kind === "table" ? Object.keys(section.blocks) : [];
    if (!isKey(key) && table !== undefined && isKey(table)) titles.set(fold(section.label), table);
  }
}
for (const [key, labels] of Object.entries(sectionAliases)) {
  for (const label of labels) titles.set(fold(label), key as SectionKey);
}

function isKey(key: string): key is SectionKey {
  return key in sectionAliases;
}

const CHAPTER = 0;
const PLAIN = 1;
const NUMBERED = 2;
const SUB = 3;

/** How a heading is numbered, the outermost way first. */
function styleOf(text: string): number {
  const one = unify(text.slice(0, LONGEST_HEADING));
  if (/^[一二三四五六七八九十]{1,3}[、,.．:]/.test(one) || /^第[一二三四五六七八九十]{1,3}(?:部分|章)/.test(one))
    return CHAPTER;
  if (/^\([一二三四五六七八九十\d]{1,3}\)/.test(one)) return SUB;
  return /^\d{1,2}[、.．]/.test(one) ? NUMBERED : PLAIN;
}

/** Headings of no form that go on with the numbering of those that are known. */
function strangers(blocks: readonly Block[], known: readonly { at: number }[]) {
  const found: { at: number; section: undefined; title: string }[] = [];
  const at = new Set(known.map((heading) => heading.at));
  let last = 0;
  blocks.forEach((block, index) => {
    if (block.kind !== "paragraph" || styleOf(block.text) !== CHAPTER) return;
    const [, written = ""] = /^([一二三四五六七八九十]{1,3})/.exec(unify(block.text.slice(0, LONGEST_HEADING))) ?? [];
    const number = numerals.indexOf(written) + 1;
    if (at.has(index)) last = number;
    else if (last > 0 && number === last + 1 && isTitle(block.text) && at.size > 1) {
      last = number;
      found.push({ at: index, section: undefined, title: block.text });
    }
  });
  return found;
}

const isTitle = (text: string) =>
  text.length <= 30 && !/[。；，,;]|\d$/.test(text) && !TABLE_ROW.test(fold(text)) && !isTableWord(fold(text));
/** The rows of table three are numbered like sections. */
const TABLE_ROW = /^(?:本年|上年|结转)/;
const numerals = "一 二 三 四 五 六 七 八 九 十 十一 十二".split(" ");
