import type { Scope } from "@gouji/schema";
import type { Block, Paragraph } from "./document.ts";
import { tailOf } from "./frame.ts";
import { isPart } from "./labels/part.ts";
import type { Note } from "./reading.ts";
import { type Part, partsOf } from "./sections.ts";
import { isName, stampsOf } from "./stamps.ts";
import { plainOf, titleOf } from "./titles.ts";

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
  const owner = named === null && signed === null ? ownerIn(blocks.slice(0, parts[1]?.heading)) : undefined;
  const authority = fuller(named, signed) ?? owner?.name ?? null;
  const year = title?.year ?? announced?.year ?? periodIn(body);
  const notes: Note[] = [];
  if (owner) notes.push({ code: "authorityTold", by: owner.by, taken: owner.name, place: owner.place });
  if (authority === null) notes.push({ code: "authorityUnknown" });
  if (year === null) notes.push({ code: "yearUnknown" });
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
    year,
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

/** 现公布…2023年政府信息公开工作年度报告, 本报告由…编制: where the title itself is missing, or says less. */
function announcedIn(blocks: readonly Block[]): { authority: string | null; year: number | null } | undefined {
  let found: { authority: string | null; year: number | null } | undefined;
  for (const block of paragraphs(blocks).slice(0, MOST_ANNOUNCING)) {
    const text = plainOf(block.text.slice(0, 2000).replace(/\s+/g, ""));
    const [, authority = "", year] = ANNOUNCED.exec(text) ?? [];
    if (year !== undefined) found ??= { authority: nameAnnounced(authority), year: Number(year) };
    const [, editor = ""] = EDITED.exec(text) ?? [];
    // A government has its office write the report: the editor is not whom it is about.
    const name = /办公室$|办公厅$/.test(editor) ? null : nameAnnounced(editor);
    if (name !== null) found = { authority: found?.authority ?? name, year: found?.year ?? null };
    if (found?.authority) break;
  }
  return found;
}

/** A preamble is short, and stands before everything else. */
const MOST_ANNOUNCING = 60;

const ANNOUNCED =
  /(?:现公布|现将|特向社会公布|公布|编制)([^，。,；:：]{0,40}?)((?:19|20)\d{2})年度?(?:政府)?信息公开(?:工作)?年度报告/;
const EDITED = /(?:报告|要求|规定|[,，]|^)由([^，。,；:：《》]{4,40}?)(?:负责|组织)?(?:编制|编写|编撰|编纂)/;

/** 我局 and 本机关 are no names, and what came before the name is no part of it. */
function nameAnnounced(text: string): string | null {
  const name = text.replace(/^《?(?:关于)?/, "");
  return name === "" || /^[本我]/.test(name) ? null : name;
}

/**
 * The period that the figures cover, where the text says so in the words of the form. Lost characters are common in it, so
 * only a whole one counts; and the text may speak of other periods, so all that are said must agree.
 */
function periodIn(blocks: readonly Block[]): number | null {
  const years = new Set<string>();
  for (const block of paragraphs(blocks)) {
    for (const sentence of block.text.slice(0, 4000).normalize("NFKC").replace(/\s+/g, "").split("。")) {
      for (const [whole, from, to = from] of sentence.matchAll(PERIOD)) {
        if (from === undefined || from !== to) continue;
        if (/期限|统计|报告|数据/.test(sentence) || whole.endsWith("止")) years.add(from);
      }
    }
  }
  const [year, ...others] = years;
  return year === undefined || others.length > 0 ? null : Number(year);
}

const PERIOD = /((?:19|20)\d{2})年1月1日起?[至到—~-]+(?:((?:19|20)\d{2})年)?12月31日止?/g;

/** Whom the page says the report belongs to: beside the text, where neither title nor signature has a name. */
function ownerIn(blocks: readonly Block[]): { name: string; by: string; place: Paragraph["place"] } | undefined {
  for (const block of blocks.slice(0, MOST_ANNOUNCING)) {
    const cells = block.kind === "paragraph" ? [block] : block.rows.flatMap((row) => row.cells);
    for (const [at, { text, place }] of cells.entries()) {
      const [, by, beside = ""] = OWNER.exec(text.normalize("NFKC").trim()) ?? [];
      if (by === undefined) continue;
      const name = (beside === "" && block.kind === "table" ? (cells[at + 1]?.text ?? "") : beside).trim();
      if (isName(name)) return { name, by, place };
    }
  }
  return undefined;
}

const OWNER =
  /^((?:发布|公开|制发|编制|填报|报告|信息公开)?(?:机构|单位|机关|主体)(?:名称)?)(?:[:]\s*(\S{2,40})(?:\s|$)|[:]?$)/u;

/** The name that says more, where the one is short for the other; the title otherwise. An office signs for its government. */
function fuller(title: string | null, signed: string | null): string | null {
  if (!title || !signed) return title ?? signed;
  if (signed.startsWith(title) && /(?:办公室|办公厅|委员会办公室)$/.test(signed)) return title;
  return title.length < signed.length && isPart(title, signed) ? signed : title;
}

/** Whom the figures cover, only where the report says it. */
function scopeIn(blocks: readonly Block[]): Scope | null {
  for (const block of paragraphs(blocks).slice(0, MOST_ANNOUNCING)) {
    for (const sentence of block.text.slice(0, 4000).split("。")) {
      if (!/本报告|本年度报告|本年报|报告(?:中)?(?:所列|的)?(?:统计)?数据/.test(sentence)) continue;
      // What is said to be left out is not what is covered.
      const covered = sentence.replace(/(?<!仅|只)(?:不|未)(?:再)?(?:包括|包含|涵盖|涉及|含)[^，,；;]*/g, "");
      for (const [scope, pattern] of SCOPES) if (pattern.test(covered)) return scope;
    }
  }
  return null;
}

const SCOPES: readonly (readonly [Scope, RegExp])[] = [
  [
    "agency",
    /(?:仅|只)(?:包括|包含|含|反映|统计|涉及).{0,20}(?:本机关|本局|本办|本委|本厅|本单位|本级机关|办公厅|办公室)/,
  ],
  [
    "region",
    /(?:汇总|综合|包括|包含|涵盖|根据|范围(?:为|是)).{0,40}(?:各(?:设区)?(?:县|市|区|镇|乡|街道)|所辖|下辖|下级政府)/,
  ],
  [
    "government",
    /(?:汇总|综合|包括|包含|涵盖|根据|范围(?:为|是)).{0,40}(?:政府及其?(?:所属)?(?:工作)?部门|政府各部门|本级(?:各)?部门)/,
  ],
];

const paragraphs = (blocks: readonly Block[]): Paragraph[] => blocks.filter((block) => block.kind === "paragraph");
