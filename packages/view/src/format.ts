import { compare, type Decimal, type Lang, negate, shift, subtract } from "@gouji/schema";

/** `+2`, `-2`, `0`: a difference always tells its sign. The minus is ASCII, whose width no terminal doubts. */
export const withSign = (value: Decimal): string => (compare(value, "0") > 0 ? `+${value}` : value);

/** `1,204`: for tooltips and statistics only, never on the official table. */
export function grouped(value: Decimal): string {
  const [whole = "", fraction] = value.split(".");
  return whole.replace(/\B(?=(\d{3})+$)/g, ",") + (fraction === undefined ? "" : `.${fraction}`);
}

/** A fraction of two amounts, exact. */
export interface Ratio {
  readonly numerator: Decimal;
  readonly denominator: Decimal;
}

/** `57.5%`: rounded half up in exact arithmetic. The denominator must not be 0. */
export const percent = (ratio: Ratio, places = 1): string => `${share(ratio, 2 + places, places)}%`;

/** `+9.4%` from one amount to another; null where there is nothing to compare with. */
export function growth(from: Decimal, to: Decimal): string | null {
  if (compare(from, "0") <= 0) return null;
  return `${withSign(share({ numerator: subtract(to, from), denominator: from }, 3, 1))}%`;
}

/** `-1.6pt` between two ratios, of the percentages as they are printed, so that a reader can check it. */
export const points = (from: Ratio, to: Ratio): string =>
  `${withSign(fixed(subtract(share(to, 3, 1), share(from, 3, 1)), 1))}pt`;

/** -1, 0 or 1, without a division. Denominators are positive. */
export const compareRatios = (a: Ratio, b: Ratio): -1 | 0 | 1 => {
  const left = product(a.numerator, b.denominator);
  const right = product(b.numerator, a.denominator);
  return left < right ? -1 : left > right ? 1 : 0;
};

/** 2025年1月21日, or the ISO date in English. */
export function date(iso: string, lang: Lang): string {
  const [year, month, day] = iso.split("-").map(Number);
  return lang === "zh" ? `${year}年${month}月${day}日` : iso;
}

/** The same text in signs of certain width: for consoles where `→` or `·` may take one column or two. */
export const ascii = (text: string): string => text.replace(/[→←·…×±≠≤≥−—–“”‘’✗✓Σ›]/g, (sign) => PLAIN[sign] as string);

const PLAIN: Readonly<Record<string, string>> = {
  "→": "->",
  "←": "<-",
  "·": ".",
  "…": "..",
  "×": "x",
  "±": "+-",
  "≠": "<>",
  "≤": "<=",
  "≥": ">=",
  "−": "-",
  "—": "-",
  "–": "-",
  "“": '"',
  "”": '"',
  "‘": "'",
  "’": "'",
  "✗": "x",
  "✓": "v",
  Σ: "sum",
  "›": ">",
};

/** numerator / denominator × 10^up in `places` decimals; halves go away from 0. */
function share({ numerator, denominator }: Ratio, up: number, places: number): Decimal {
  const scale = Math.max(scaleOf(numerator), scaleOf(denominator));
  const top = scaled(numerator, scale) * 10n ** BigInt(up);
  const bottom = scaled(denominator, scale);
  const magnitude = top < 0n ? -top : top;
  const rounded = (2n * magnitude + bottom) / (2n * bottom);
  const text = fixed(shift(String(rounded), -places), places);
  return top < 0n && rounded !== 0n ? negative(text) : text;
}

const negative = (text: string) => `-${text}`;
const scaled = (value: Decimal, scale: number) => BigInt(shift(value, scale));
const scaleOf = (value: Decimal) => value.split(".")[1]?.length ?? 0;

function product(a: Decimal, b: Decimal): bigint {
  const scale = Math.max(scaleOf(a), scaleOf(b));
  return scaled(a, scale) * scaled(b, scale);
}

/** With that many decimals written, zeros included. */
function fixed(value: Decimal, places: number): string {
  const minus = value.startsWith("-");
  const [whole = "0", fraction = ""] = (minus ? negate(value) : value).split(".");
  const text = places === 0 ? whole : `${whole}.${fraction.padEnd(places, "0")}`;
  return minus ? negative(text) : text;
}
