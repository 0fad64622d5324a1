import type { Block } from "./document.ts";
import { isFrame } from "./frame.ts";
import { simplify } from "./labels/script.ts";
import type { Place } from "./reading.ts";
import { sectionSaid } from "./sections.ts";

export interface Stamp {
  /** Absent where only the month is written. */
  readonly date?: string;
  readonly authority?: string;
  readonly lines: readonly number[];
  /** Under the title, and not at the end. */
  readonly isHead: boolean;
  readonly place: Place;
}

/** A date alone on its line, with the name beside it or above it: at the end, from `tail` on, or under the title. */
export function stampsOf(blocks: readonly Block[], title: { readonly to: number } | undefined, tail: number): Stamp[] {
  const stamps: Stamp[] = [];
  const begin = title?.to ?? 0;
  blocks.forEach((block, at) => {
    if (block.kind !== "paragraph" || block.text.length > 80) return;
    const isNearTitle = title !== undefined && at >= begin && at < begin + 4;
    if (!isNearTitle && at < Math.max(tail, begin)) return;
    const match = DATED.exec(
      block.text
        .normalize("NFKC")
        .trim()
        .replace(/(?<=[\d年月])\s+(?=[\d年月日])/g, ""),
    );
    const said = match ? dateOf(match) : undefined;
    if (!match || said === undefined) return;
    const beside = nameOf(match[1] ?? "");
    const above = blocks[at - 1];
    const name = beside !== "" ? beside : above?.kind === "paragraph" && at - 1 >= begin ? nameOf(above.text) : "";
    const isOffice = isName(name);
    if (beside !== "" && !isOffice) return;
    // 2024年1月 alone is no signature: the text may speak of it.
    if (said === "" && !isOffice) return;
    stamps.push({
      ...(said !== "" && { date: said }),
      ...(isOffice && { authority: name }),
      lines: isOffice && beside === "" ? [at - 1, at] : [at],
      isHead: at < tail,
      place: block.place,
    });
  });
  if (stamps.every((stamp) => stamp.isHead)) stamps.push(...signedIn(blocks, Math.max(tail, begin)));
  return stamps;
}

/** A name without a date, as the last line of all. */
function signedIn(blocks: readonly Block[], tail: number): Stamp[] {
  const at = blocks.findLastIndex((block) => block.kind === "table" || !isFrame(block.text));
  const block = blocks[at];
  if (at < tail || block?.kind !== "paragraph") return [];
  const name = nameOf(block.text);
  return isName(name) && name.length > SHORTEST_SIGNED
    ? [{ authority: name, lines: [at], isHead: false, place: block.place }]
    : [];
}

/** 财政局 alone may be the last thing of a list. */
const SHORTEST_SIGNED = 4;

/** A name as it is signed, without the mark of its seal. */
const nameOf = (text: string) =>
  text
    .replace(/[（(](?:盖?公?章|印章|印|签章)[)）]/g, "")
    .replace(/(?<![\s(（:：,，])[\s(（:：,，]+$/g, "")
    .trim();

const DATED =
  /^(.{0,50}?)\(?(?:((?:19|20)\d{2})[年.\-/](\d{1,2})(?:[月.\-/](\d{1,2})日?|月)|([一二三四五六七八九〇○零OoΟ0]{4})年([一二三四五六七八九十]{1,2})月(?:([一二三四五六七八九十]{1,3})日)?)\)?$/u;

/** As ISO; empty where the day is not written; undefined where no calendar has it. */
function dateOf(match: RegExpExecArray): string | undefined {
  const [, , year, month, day, hanYear, hanMonth = "", hanDay] = match;
  const y = year ?? [...(hanYear ?? "")].map((char) => Math.max(0, HAN.indexOf(char))).join("");
  const m = Number(month ?? fromHan(hanMonth));
  if (m < 1 || m > 12) return undefined;
  if (day === undefined && hanDay === undefined) return "";
  const d = Number(day ?? fromHan(hanDay ?? ""));
  if (d < 1 || d > new Date(Date.UTC(Number(y), m, 0)).getUTCDate()) return undefined;
  return `${y}-${String(m).padStart(2, "0")}-${String(d).padStart(2, "0")}`;
}

/** 二十一 → 21 */
function fromHan(text: string): number {
  const at = text.indexOf("十");
  if (at < 0) return HAN.indexOf(text);
  const tens = at === 0 ? 1 : HAN.indexOf(text.slice(0, at));
  return tens * 10 + (at + 1 < text.length ? HAN.indexOf(text.slice(at + 1)) : 0);
}

export const isName = (text: string) =>
  /^\p{Script=Han}[\p{Script=Han}()（）、·\s]{2,40}$/u.test(text) &&
  !sectionSaid(text) &&
  OFFICE.test(simplify(text.trim()));

/** What the names of organs end in. */
const OFFICE =
  /(?:府|局|委|会|办|室|厅|部|署|院|处|所|队|心|行|社|司|镇|乡|道|区|县|市|省|站|团|校|学|馆|法|关|库|组)(?:[)）])?$/;

export const HAN = "〇一二三四五六七八九";
