import { canonical, isInteger, shift, subtract } from "../decimal.ts";
import type { Figure, Normalisation, Quantity, Trail } from "../figure.ts";
import * as marks from "./marks.ts";
import { isUnit, placesBetween } from "./units.ts";

/** Characters; a longer cell is prose. */
const LONGEST = 1000;
/** No count or amount is longer: cells have run together. */
const MOST_DIGITS = 40;

const PLAIN = /^(?:0|[1-9]\d*)(?:\.\d+)?$/;
/** Nearly every cell of a report, and nothing to be done with it. */
const PLAIN_COUNT = /^(?:0|[1-9]\d{0,15})$/;
const THOUSANDS = /^[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?$/;
/**
 * 1 6 has been printed for 16, in a row that adds up to 16. Joined are two single digits of a count, the first not 0, parted by one space.
 * All else stays text: three digits and more may be a row of cells run together (1 0 0 0 0 0 1), wider gaps, tabs and line breaks part
 * cells, and in an amount the gap may have been its point.
 */
const SPLIT = /^([1-9])\p{Zs}(\d)$/u;
const REMARK = /^([^(（]+)[(（]([^()（）]+)[)）]$/;
const PARTS = /^([^\d\s.,]*)(\d(?:[\d.,\s]*\d)?)([^\d\s.,]*)$/;
/** A change in two parts, each in brackets or behind its word. A bare +5-3 may be anything, and stays text. */
const PAIR = /^\+\((0|[1-9]\d*)\)[/,、]?-\((0|[1-9]\d*)\)$/;
const WORD_PAIR = /^增加?(0|[1-9]\d*)[项件个]?[/,、]?减少?(0|[1-9]\d*)[项件个]?$/;

/**
 * Reads the text of one cell. Never throws and never guesses: what is not surely one number in the unit of the cell is text.
 * So are 1,2 · 05 · .5 · 1/2 · 3-5 · 10余 · 10% · 2020年 · 十二 · (3), 3人 where 件 are counted, and a number of more than 40 digits.
 *
 * `head` is the unit that the head of the column prints, where it is another than that of the cell: under 采购总金额（万元）, 477.35 in a cell
 * told in 元 is 4773500. `null` where the head names none: an amount that names none either is taken as written, and `unitAssumed`.
 */
export function readFigure(
  raw: string,
  quantity: Quantity,
  head: string | null = quantity.unit,
): { figure: Figure; trail: Trail } {
  if (PLAIN_COUNT.test(raw) && quantity.kind !== "money" && head === quantity.unit)
    return { figure: { state: "number", value: raw, raw }, trail: [] };
  const shown = dropSpace(raw);
  if (shown.length > LONGEST) return { figure: { state: "text", raw }, trail: [] };
  const bare = dropBookmarks(shown).replace(/\s/g, "");
  if (bare === "") return { figure: { state: "blank", raw }, trail: [] };
  if (marks.DASH.test(bare)) return { figure: { state: "dash", raw }, trail: [] };
  const trail = trace(raw, quantity, head);
  if (!trail) return { figure: { state: "text", raw }, trail: [] };
  return { figure: { state: "number", value: trail.at(-1)?.to ?? raw, raw }, trail };
}

/** The way from the text to its value; undefined where it leads to none. */
function trace(raw: string, quantity: Quantity, head: string | null): Trail | undefined {
  const counted = quantity.kind !== "money";
  const trail: Trail = [];
  let text = raw;
  const step = (code: Normalisation["code"], to: string) => {
    if (to !== text) trail.push({ code, from: text, to });
    text = to;
  };

  step("stray", dropBookmarks(text));
  step("space", dropSpace(text));
  const [, figure, remark] = REMARK.exec(text) ?? [];
  if (figure && remark) {
    const unit = remark.replace(/^单位[:：]?/, "");
    if (isUnit(unit) || unit === quantity.unit) step("unitSuffix", figure + unit);
    else if (isHarmless(remark, quantity.kind)) step("remark", figure);
    else return undefined;
  }
  step("fullWidth", foldWidth(text));
  step("minus", text.replace(marks.MINUS, "-"));
  if (!counted) step("stray", text.replace(/\?$/, ""));
  if (quantity.kind === "signed") step("signedPair", net(text));

  const [, sign = "", written = "", suffix = ""] = PARTS.exec(text) ?? [];
  const said = (quantity.kind === "signed" ? marks.CHANGE_SIGNS : marks.SIGNS).get(sign);
  const power = placesBetween(suffix || head || quantity.unit, quantity.unit);
  if (said === undefined || power === undefined) return undefined;

  const minus = /[1-9]/.test(written) ? said : "";
  step("signWord", minus + written + suffix);
  let digits = written;
  const become = (code: Normalisation["code"], to: string) => {
    digits = to;
    step(code, minus + digits + suffix);
  };
  if (THOUSANDS.test(digits)) become("thousands", digits.replaceAll(",", ""));
  else if (counted) become("splitDigits", digits.replace(SPLIT, "$1$2"));
  if (!PLAIN.test(digits) || isTooLong(digits)) return undefined;
  if (counted && isInteger(digits)) become("trailingZero", canonical(digits));

  const amount = minus + digits;
  if (power === 0) step("unitSuffix", amount);
  else {
    if (!suffix) step("unitHead", amount + head);
    step("unitConverted", shift(amount, power));
  }
  if (!counted && !suffix && !head) trail.push({ code: "unitAssumed", from: text, to: text });
  return isTooLong(text) ? undefined : trail;
}

function dropBookmarks(text: string): string {
  return text.replace(marks.BOOKMARKS, "");
}

/** Outer, invisible, and next to a word or a bracket. The white space between two digits stays: it may part two numbers. */
function dropSpace(text: string): string {
  const pieces = text.replace(marks.WRITTEN_SPACE, " ").replace(marks.INVISIBLE, "").trim().split(/(\s+)/);
  const isLoose = (before = "", after = "") => marks.GLUE.test(before.slice(-1)) || marks.GLUE.test(after.slice(0, 1));
  return pieces.map((piece, at) => (at % 2 && isLoose(pieces[at - 1], pieces[at + 1]) ? "" : piece)).join("");
}

/** Whether the figure before the remark stands as it is: the remark is in words, and none of them touches its amount, sign, unit or year. */
function isHarmless(remark: string, kind: Quantity["kind"]): boolean {
  if (!/\p{Script=Han}/u.test(remark) || marks.DOUBT.test(remark)) return false;
  if (kind === "signed" && marks.CHANGE.test(remark)) return false;
  return !marks.SCALE.test(kind === "money" ? remark : remark.replace(marks.AMOUNT, ""));
}

/** Full-width ASCII only. NFKC would go further, and make 1² into 12. */
function foldWidth(text: string): string {
  return text.replace(/[\uff01-\uff5e]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0));
}

function net(text: string): string {
  const [, more, less] = PAIR.exec(text) ?? WORD_PAIR.exec(text) ?? [];
  return more && less ? subtract(more, less) : text;
}

function isTooLong(number: string): boolean {
  return number.replace(/\D/g, "").length > MOST_DIGITS;
}
