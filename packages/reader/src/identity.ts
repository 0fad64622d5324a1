import type { Scope } from "@gouji/schema";
import type { Block, Paragraph } from "./document.ts";
import { isSentence, tailOf } from "./frame.ts";
import { simplify } from "./labels/script.ts";
import type { Note, Place } from "./reading.ts";
import { type Part, partsOf, sectionSaid } from "./sections.ts";
import { HAN, stampsOf } from "./stamps.ts";

/** What a report says of itself outside its tables. */
export interface Identity {
  readonly authority: string | null;
  readonly year: number | null;
  readonly title?: string;
  readonly signedOff?: string;
  readonly scope: Scope | null;
  readonly notes: readonly Note[];
  /** The lines it was read from, which belong to no section. */
  readonly lines: ReadonlySet<number>;
  /** Where the report begins, with its title, and where it is signed: what stands around that is the page's. */
  readonly from: number;
  readonly to: number;
}

export interface Title {
  readonly text: string;
  readonly authority: string | null;
  readonly year: number | null;
  /** Its first line and the one behind its last. */
  readonly from: number;
  readonly to: number;
  readonly place: Place;
}

/** Who reports, on which year, and when it was signed. */
export function identify(blocks: readonly Block[], parts: readonly Part[] = partsOf(blocks)): Identity {
  const title = titleOf(blocks, parts[1]?.heading ?? 0);
  const stamps = stampsOf(blocks, title, tailOf(blocks, parts.at(-1)?.heading ?? -1));
  const end = stamps.filter((stamp) => !stamp.isHead);
  // The page around a report carries dates of its own, most of them behind it.
  const last = end.find(isSigned) ?? stamps.findLast(isSigned) ?? end[0] ?? stamps.at(-1);
  const body = title ? blocks.slice(title.to) : blocks;
  const announced = announcedIn(body);
  const named = title?.authority ?? announced?.authority ?? null;
  const signed = last?.authority ?? null;
  const authority = fuller(named, signed);
  const notes: Note[] = [];
  if (named && signed && authority && named !== signed) {
    notes.push({
      code: "authorityVaries",
      title: named,
      signedOff: signed,
      taken: authority,
      place: last?.place ?? {},
    });
  }
  const lines = new Set(
    [...stamps.filter((stamp) => stamp.isHead), ...(last ? [last] : [])].flatMap((one) => one.lines),
  );
  if (title) for (let at = title.from; at < title.to; at++) lines.add(at);
  return {
    authority,
    year: title?.year ?? announced?.year ?? periodIn(body),
    ...(title && { title: title.text.slice(0, 500) }),
    ...(last?.date !== undefined && { signedOff: last.date }),
    scope: scopeIn(body),
    notes,
    lines,
    from: title?.from ?? 0,
    to: last && !last.isHead ? Math.max(...last.lines) + 1 : blocks.length,
  };
}

const isSigned = (stamp: { readonly authority?: string }) => stamp.authority !== undefined;

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
function titleOf(blocks: readonly Block[], firstHeading: number): Title | undefined {
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
  /^(.{0,80}?)(?:(?:政府|政务)?信息公开|政务公开)(?:工作|情况){0,2}(?:年度(?:工作|情况)?报告|年报|工作告年度报|工作报告|的(?:年度)?报告)(?:正文)?(\([^()]{0,20}\))?$/u;
const YEAR = /((?:19|20)\d{2})年?度?|([一二三四五六七八九〇○零OoΟ0]{4})年度?/u;
/** Papers about reports, which are none. */
const ABOUT = /通知|通报|办法|方案|印发|报送|做好|培训|格式|模板|样本|汇总表|一览|目录|公告栏|的函|如何/;

/** A title stands on one line or is broken over up to three. */
function titleAt(blocks: readonly Block[], at: number): Title | undefined {
  let text = "";
  for (let to = at; to < Math.min(at + 3, blocks.length); to++) {
    const block = blocks[to] as Block;
    if (block.kind !== "paragraph" || block.text.length > 100 || (to > at && sectionSaid(block.text))) return undefined;
    text += block.text.replace(/\s+/g, "");
    const said = asTitle(text);
    if (!said) continue;
    // The year may stand in brackets on a line of its own.
    const next = blocks[to + 1];
    const below = said.year === null && next?.kind === "paragraph" ? BELOW.exec(plainOf(next.text.trim())) : null;
    const title = { ...said, year: said.year ?? yearOf(below && YEAR.exec(below[0])) };
    // A line above the title that has no part in it: without it, the title still says who and when.
    const less = to > at ? titleAt(blocks, at + 1) : undefined;
    if (less?.authority && less.year !== null) return less;
    return { ...title, from: at, to: to + 1, place: block.place };
  }
  return undefined;
}

const BELOW = /^\([^()]*\)$/;

/** 标题： and 《》 around a title, the ending of its file, and the name of the site behind it. */
const AROUND = /^标题[:：]|^《(?=[^》]*》$)|》$|\.(?:docx?|pdf|wps|html?|txt)$|(?<=报告)[-_|—–]{1,2}[^-_|—–]{2,30}$/gi;
const RANGE = /(?:19|20)\d{2}年?度?[-—–~至、和]{1,2}(?:19|20)\d{2}/;

function asTitle(written: string): Pick<Title, "text" | "authority" | "year"> | undefined {
  const text = written.replace(AROUND, "");
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
}

/** Same length as the text, so that places in the one are places in the other. */
function plainOf(text: string): string {
  return simplify(
    [...text]
      .map((char) => {
        const one = char.normalize("NFKC");
        return one.length === char.length ? one : char;
      })
      .join(""),
  );
}

const nameIn = (text: string) =>
  text
    .replace(/^[-#*+>•●▪◦\s《"“]+|[《"“\s]+$/g, "")
    .replace(/关于$|^关于/, "")
    .trim();

function yearOf(match: RegExpExecArray | null): number | null {
  if (!match) return null;
  const written = match[1] ?? [...(match[2] ?? "")].map((char) => Math.max(0, HAN.indexOf(char))).join("");
  const year = Number(written);
  return year >= 1990 && year <= 2100 ? year : null;
}

/** 现公布…2023年政府信息公开工作年度报告: where the title itself is missing. */
function announcedIn(blocks: readonly Block[]): { authority: string | null; year: number | null } | undefined {
  for (const block of paragraphs(blocks).slice(0, MOST_BEFORE_TITLE)) {
    const text = block.text.slice(0, 2000).replace(/\s+/g, "");
    const match = ANNOUNCED.exec(plainOf(text));
    const [, authority = "", year = ""] = match ?? [];
    if (match) return { authority: authority === "" ? null : authority, year: Number(year) };
  }
  return undefined;
}

const ANNOUNCED =
  /(?:现公布|现将|特向社会公布|公布|编制)([^，。,；:：]{0,40}?)((?:19|20)\d{2})年度?(?:政府)?信息公开(?:工作)?年度报告/;

/** The period that the figures cover. Lost characters are common in it, so only a whole one counts. */
function periodIn(blocks: readonly Block[]): number | null {
  for (const block of paragraphs(blocks)) {
    const text = block.text.slice(0, 4000).normalize("NFKC").replace(/\s+/g, "");
    const [, from, to] = /((?:19|20)\d{2})年1月1日(?:起)?[至到—-]+((?:19|20)\d{2})年12月31日/.exec(text) ?? [];
    if (from !== undefined && from === to) return Number(from);
  }
  return null;
}

/** The name that says more, where the one is short for the other; the title otherwise. An office signs for its government. */
function fuller(title: string | null, signed: string | null): string | null {
  if (!title || !signed) return title ?? signed;
  if (signed.startsWith(title) && /(?:办公室|办公厅|委员会办公室)$/.test(signed)) return title;
  return title.length < signed.length && isShortFor(title, signed) ? signed : title;
}

function isShortFor(short: string, long: string): boolean {
  let at = 0;
  for (const char of short) {
    at = long.indexOf(char, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

/** Whom the figures cover, only where the report says it. */
function scopeIn(blocks: readonly Block[]): Scope | null {
  for (const block of paragraphs(blocks).slice(0, MOST_BEFORE_TITLE)) {
    for (const sentence of block.text.slice(0, 4000).split("。")) {
      if (!/本报告|本年度报告|本年报/.test(sentence)) continue;
      for (const [scope, pattern] of SCOPES) if (pattern.test(sentence)) return scope;
    }
  }
  return null;
}

const SCOPES: readonly (readonly [Scope, RegExp])[] = [
  [
    "agency",
    /(?:仅|只)(?:包括|包含|含|反映|统计|涉及).{0,20}(?:本机关|本局|本办|本委|本厅|本单位|本级机关|办公厅|办公室)/,
  ],
  ["region", /(?:汇总|包括|包含|涵盖|根据).{0,40}(?:各(?:设区)?(?:县|市|区|镇|乡|街道)|所辖|下辖|下级政府)/],
  ["government", /(?:汇总|包括|包含|涵盖|根据).{0,40}(?:政府及其?(?:所属)?(?:工作)?部门|政府各部门|本级(?:各)?部门)/],
];

const paragraphs = (blocks: readonly Block[]): Paragraph[] => blocks.filter((block) => block.kind === "paragraph");
