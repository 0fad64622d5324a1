import type { Block } from "./document.ts";
import { isSentence } from "./frame.ts";
import { remembering } from "./labels/remember.ts";
import { simplify } from "./labels/script.ts";
import type { Place } from "./reading.ts";
import { sectionSaid } from "./sections.ts";
import { HAN, isName } from "./stamps.ts";

export interface Title {
  readonly text: string;
  readonly authority: string | null;
  readonly year: number | null;
  /** Its first line and the one behind its last. */
  readonly from: number;
  readonly to: number;
  readonly place: Place;
}

/** The titles in a document, in its order: a file may hold several reports. */
export function titlesOf(blocks: readonly Block[]): Title[] {
  const titles: Title[] = [];
  for (let at = 0; at < blocks.length; at++) {
    const title = titleAt(blocks, at);
    if (!title) continue;
    titles.push(title);
    at = title.to - 1;
  }
  return titles;
}

/** Where no section has a heading. */
const MOST_BEFORE_TITLE = 60;

/**
 * The title above the first section; of a list of reports there, the last, which stands over the text. Site navigation and
 * metadata may stand before it, but behind the text only titles of other reports do.
 */
export function titleOf(blocks: readonly Block[], firstHeading: number): Title | undefined {
  const titles: Title[] = [];
  const within = Math.min(Math.max(MOST_BEFORE_TITLE, firstHeading), blocks.length);
  for (let at = 0; at < within; at++) {
    const block = blocks[at] as Block;
    if (titles.length > 0 && (block.kind !== "paragraph" || sectionSaid(block.text) || isSentence(block.text))) break;
    const title = titleAt(blocks, at);
    if (!title) continue;
    titles.push(title);
    at = title.to - 1;
  }
  return titles.at(-1);
}

const TITLE =
  /^(.{0,80}?)(?:(?:政府|政务)?信息公开|政务公开)(?:工作|情况){0,2}(?:年度(?:工作|情况)?报告|年报|工作告年度报|的?(?:年度)?报告)(?:正文)?(\([^()]{0,20}\))?$/u;
const YEAR = /((?:19|20)\d{2})年?度?|([一二三四五六七八九〇○零OoΟ0]{4})年度?/u;
/** Papers about reports, which are none. */
const ABOUT = /通知|通报|办法|方案|印发|报送|做好|培训|格式|模板|样本|汇总表|一览|目录|公告栏|的函|如何/;

/** A title stands on one line or is broken over up to three. */
function titleAt(blocks: readonly Block[], at: number): Title | undefined {
  let text = "";
  for (let to = at; to < Math.min(at + 3, blocks.length); to++) {
    const block = blocks[to] as Block;
    if (block.kind !== "paragraph" || block.text.length > 100 || (to > at && sectionSaid(block.text))) return undefined;
    // A signature above it is another report's.
    if (DATE.test(block.text)) return undefined;
    text += block.text.replace(/\s+/g, "");
    const said = asTitle(text);
    if (!said) continue;
    // A line above the title that has no part in it: without it, the title still says who and when.
    const less = to > at ? titleAt(blocks, at + 1) : undefined;
    if (less?.authority && less.year !== null) return less;
    // What is put together from lines is a name only where it ends like one.
    if (less && said.authority !== null && !isName(said.authority)) return less;
    return below(blocks, { ...said, from: at, to: to + 1, place: block.place });
  }
  return undefined;
}

/** The year, in brackets or without, and the name may stand on lines of their own below the title. */
function below(blocks: readonly Block[], title: Title): Title {
  const next = blocks[title.to];
  if (next?.kind !== "paragraph") return title;
  const line = next.text.trim();
  const year = title.year === null && BELOW.test(plainOf(line)) ? yearOf(YEAR.exec(plainOf(line))) : null;
  if (year !== null) return below(blocks, { ...title, year, to: title.to + 1 });
  if (title.authority !== null || !isName(line)) return title;
  return below(blocks, { ...title, authority: line, to: title.to + 1 });
}

const DATE = /\d{4}\s*年\s*\d{1,2}\s*月\s*\d{1,2}\s*日/;
const BELOW = /^\([^()]*\)$|^(?:(?:19|20)\d{2}|[一二三四五六七八九〇○零]{4})年度?$/u;

/** 标题： and 《》 around a title, the ending of its file, and the name of the site behind it. */
const AROUND =
  /^[—–\-=~*_]+|(?<![—–\-=~*_])[—–\-=~*_]+$|^标题[:：]|^《(?=[^》]*》$)|》$|\.(?:docx?|pdf|wps|html?|txt)$|(?<=报告)[-_|—–]{1,2}[^-_|—–]{2,30}$/gi;
/** How a character sounds, put in by a converter of scripts: 報(bào)告. */
const GLOSS = /(?<=\p{Script=Han})[(（](?=[a-z]*[^ -~])\p{Ll}{1,6}[)）]/gu;
const RANGE = /(?:19|20)\d{2}年?度?[-—–~至、和]{1,2}(?:19|20)\d{2}/;

const asTitle = remembering((written): Pick<Title, "text" | "authority" | "year"> | undefined => {
  const text = written.replace(AROUND, "").replace(GLOSS, "");
  const plain = plainOf(text);
  const [, before, behind] = TITLE.exec(plain) ?? [];
  if (before === undefined || ABOUT.test(plain) || /年度报告|年报/.test(before) || /[。；，,;：:>＞»|]/.test(before))
    return undefined;
  const dated = YEAR.exec(before);
  const year = RANGE.test(before) ? null : (yearOf(dated) ?? yearOf(YEAR.exec(behind ?? "")));
  // Without year and without name it may be the name of a column on a page.
  if (before === "" && year === null) return undefined;
  const whole = text.slice(0, before.length);
  const first = dated ? whole.slice(0, dated.index) : whole;
  const second = dated ? whole.slice(dated.index + dated[0].length) : "";
  const authority = nameIn(first) || nameIn(second) || null;
  return { text, authority, year };
});

/** Same length as the text, so that places in the one are places in the other. */
export function plainOf(text: string): string {
  return simplify(
    text.replace(OTHER_WIDTH, (char) => {
      const one = char.normalize("NFKC");
      return one.length === char.length ? one : char;
    }),
  );
}

/** What may have another width or writing: neither ASCII nor the common characters, of which nearly all of a text consists. */
const OTHER_WIDTH = /[^ -~\u4e00-\u9fff]/gu;

const nameIn = (text: string) =>
  text
    .replace(
      /^[-#*+>•●▪◦\s《"“]+|^(?:\d{1,3}|[一二三四五六七八九十]{1,3})[.、．)）]\s*|^[(（](?:\d{1,3}|[一二三四五六七八九十]{1,3})[)）]\s*|(?<![《"“\s])[《"“\s]+$/g,
      "",
    )
    .replace(/关于$|^关于/, "")
    // 23年 is a year that could be of any century: it is none, and no part of the name.
    .replace(/\d{2}年度?$|^\d{2}年度?/, "")
    .trim();

export function yearOf(match: RegExpExecArray | null): number | null {
  if (!match) return null;
  const written = match[1] ?? [...(match[2] ?? "")].map((char) => Math.max(0, HAN.indexOf(char))).join("");
  const year = Number(written);
  return year >= 1990 && year <= 2100 ? year : null;
}
