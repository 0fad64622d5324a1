import { allForms, type Narratives } from "@gouji/schema";
import { sectionAliases } from "./aliases.ts";
import type { Block } from "./document.ts";
import { fold, unify } from "./labels/fold.ts";
import { rowsSaid } from "./labels/know.ts";
import { remembering } from "./labels/remember.ts";
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
    const found = block.text.length > LONGEST_HEADING ? undefined : said(block.text);
    return found ? [{ ...found, at, title: block.text, style: styleOf(block.text) }] : [];
  });
  const best = Math.min(...met.map((heading) => heading.style), SUB);
  // Under headings 一、二、 a line （一） with the words of a section is one of its aspects.
  const top = met.filter((heading) => heading.style <= Math.max(best, NUMBERED) || heading.style === best);
  const first = new Map<SectionKey, number>();
  for (const { section, style } of top) first.set(section, Math.min(first.get(section) ?? SUB, style));
  const outer = top.filter(({ section, style }) => style === first.get(section));
  // Where the words of the form stand, others about the same thing are a chapter within the text.
  const official = new Set(outer.flatMap(({ section, isOfficial }) => (isOfficial ? [section] : [])));
  const headings: { at: number; section: SectionKey | undefined; title: string }[] = outer.filter(
    ({ section, isOfficial }) => isOfficial || !official.has(section),
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
  return text.length > LONGEST_HEADING ? undefined : said(text)?.section;
}

const LONGEST_HEADING = 60;

const said = remembering((text: string): { readonly section: SectionKey; readonly isOfficial: boolean } | undefined => {
  const bare = text.replace(/^[\s#*_【[]+|(?<![\s*_】\]])[\s*_】\]]+$/g, "").replace(/^表[一二三四五六][：:]/, "");
  for (const words of [bare, bare.replace(ORDINAL, ""), bare.replace(/[（(][^（）()]{1,20}[)）]$/, "")]) {
    const folded = fold(words);
    const section = titles.get(folded) ?? titles.get(folded.replace(/^本?(?:单位|机关|部门|年度?)/, ""));
    // 其他 is a heading only with its ordinal: the word alone heads a column.
    if (section && (folded.length > 2 || styleOf(bare) === CHAPTER)) return { section, isOfficial: true };
  }
  const section = styleOf(bare) === CHAPTER ? sectionAbout(bare) : undefined;
  return section && { section, isOfficial: false };
});

/** Ordinals without the mark behind them, and those of parts and chapters. */
const ORDINAL =
  /^(?:第[一二三四五六七八九十\d]{1,3}(?:部分|章|节)[\s:：、.]*|[一二三四五六七八九十]{1,3}\s+|\d{1,2}\s+|[IVXⅠ-Ⅻ]{1,4}[\s.、]+)/u;

/** What a chapter is about, where its heading has words of its own. */
function sectionAbout(text: string): SectionKey | undefined {
  const folded = fold(text.replace(ORDINAL, ""));
  if (folded.length > LONGEST_ABOUT || folded.length < 4 || !ENDS.test(folded) || /[。；，,;：:].+/.test(text))
    return undefined;
  if (isTableWord(folded) || rowsSaid(text) !== undefined || /主动公开.*依申请|依申请.*主动公开/.test(folded))
    return undefined;
  return ABOUT.find(([, words]) => words.test(folded))?.[0];
}

const LONGEST_ABOUT = 36;

/** What headings end with: 五、存在问题 无 is a heading and an answer. */
const ENDS =
  /(?:情况|概况|概述|问题|不足|措施|事项|打算|方向|计划|思路|建议|改进|复议|诉讼|申请|公开|信息|工作|报告|说明)$/;

/** In this order: reconsideration is asked for too, and other problems are problems. */
const ABOUT: readonly (readonly [SectionKey, RegExp])[] = [
  ["remedies", /行政复议|行政诉讼|复议诉讼/],
  ["problems", /问题|不足.*改进|改进(?:情况|措施)/],
  ["requests", /依申请公开|(?:收到|受理|处理|办理).*申请/],
  ["disclosure", /主动公开/],
  ["overview", /总体|概述|概况|基本情况|^(?:政府信息公开)?工作开展情况$/],
  ["other", /^其他.*(?:报告|说明|事项|情况)$|(?:报告|说明)的?其他/],
];

/**
 * A heading with its text behind it on one line, as a heading and a text. It ends where the line marks an end: nothing else
 * tells 总体情况 from 总体情况良好.
 */
export function partedHeading(text: string): readonly [heading: string, rest: string] | undefined {
  if (styleOf(text) !== CHAPTER) return undefined;
  const [whole, heading = ""] = /^(.{0,3}、?\s*\S{2,36}?)(?:[。：:]\s*|[\s　]+)(?=\S)/u.exec(text) ?? [];
  if (whole === undefined || heading.length < 4 || said(heading) === undefined) return undefined;
  const rest = text.slice(whole.length);
  // 一、总体情况 (文字描述) is a heading with a bracket.
  return said(text) !== undefined && rest.length < 20 ? undefined : [heading, rest];
}

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
