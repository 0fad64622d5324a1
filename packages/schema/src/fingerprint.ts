import type { Report } from "./report.ts";

/**
 * Names one question about one report: rule, instance, authority and year, and never a value, so that what people decided
 * about it survives a correction. 64 bits in hex; it only has to tell the questions of a library apart.
 *
 * The question and the report are hashed apart (64 bits of FNV-1a each, over UTF-16 code units), joined by exclusive or,
 * and stirred: so each question is hashed once, each report once, and a pair costs a few multiplications.
 */
export function fingerprinter(report: Pick<Report, "authority" | "year">): (rule: string, instance: string) => string {
  const about = reportHash(report);
  return (rule, instance) => join(questionHash(rule, instance), about);
}

/** 64 bits as two numbers of 32, low first. */
export interface Hash {
  readonly low: number;
  readonly high: number;
}

export const reportHash = ({ authority, year }: Pick<Report, "authority" | "year">): Hash =>
  hash(`${authority ?? ""}\n${year ?? ""}`);

export const questionHash = (rule: string, instance: string): Hash => hash(`${rule}[${instance}]`);

/**
 * Stirs both hashes into sixteen hex digits: four rounds of a Feistel network, so each bit of either reaches every digit
 * and no two values of 64 bits fall together.
 */
export function join(question: Hash, about: Hash): string {
  let a = question.low ^ about.low;
  let b = question.high ^ about.high;
  a ^= stir(b ^ 0x9e3779b9);
  b ^= stir(a ^ 0x7f4a7c15);
  a ^= stir(b ^ 0x85ebca6b);
  b ^= stir(a ^ 0xc2b2ae35);
  // One call that makes the flat string at once: several times faster than toString and padStart.
  return String.fromCharCode(
    digit(b >>> 28),
    digit(b >>> 24),
    digit(b >>> 20),
    digit(b >>> 16),
    digit(b >>> 12),
    digit(b >>> 8),
    digit(b >>> 4),
    digit(b),
    digit(a >>> 28),
    digit(a >>> 24),
    digit(a >>> 20),
    digit(a >>> 16),
    digit(a >>> 12),
    digit(a >>> 8),
    digit(a >>> 4),
    digit(a),
  );
}

/** The code of the hex digit of the lowest four bits. */
const digit = (bits: number): number => DIGITS[bits & 15] as number;
const DIGITS = Uint8Array.from("0123456789abcdef", (character) => character.charCodeAt(0));

/** The finisher of MurmurHash3: every bit in reaches every bit out. */
function stir(x: number): number {
  let h = x;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
}

/** FNV-1a in four pieces of 16 bits, lowest first; the prime is 2^40 + 0x1b3. */
function hash(text: string): Hash {
  let a = 0x2325;
  let b = 0x8422;
  let c = 0x9ce4;
  let d = 0xcbf2;
  for (let i = 0; i < text.length; i++) {
    a ^= text.charCodeAt(i);
    const a1 = a * 0x1b3;
    const b1 = b * 0x1b3 + (a1 >>> 16);
    const c1 = c * 0x1b3 + a * 0x100 + (b1 >>> 16);
    const d1 = d * 0x1b3 + b * 0x100 + Math.floor(c1 / 0x10000);
    a = a1 & 0xffff;
    b = b1 & 0xffff;
    c = c1 & 0xffff;
    d = d1 & 0xffff;
  }
  return { low: (b << 16) | a, high: (d << 16) | c };
}
