import type { Report } from "./report.ts";

/**
 * Names one question about one report: rule, instance, authority and year, and never a value, so that what people decided
 * about it survives a correction. 64 bits of FNV-1a in hex; it only has to tell the questions of a library apart.
 */
export function fingerprinter(report: Pick<Report, "authority" | "year">): (rule: string, instance: string) => string {
  const about = hash(`${report.authority ?? ""}\n${report.year ?? ""}\n`, BASIS);
  return (rule, instance) => hex(hash(`${rule}[${instance}]`, about));
}

/** The state as four pieces of 16 bits, lowest first. */
type State = readonly [number, number, number, number];

const BASIS: State = [0x2325, 0x8422, 0x9ce4, 0xcbf2];

/** FNV-1a over UTF-16 code units; the prime is 2^40 + 0x1b3. */
function hash(text: string, from: State): State {
  let [a, b, c, d] = from;
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
  return [a, b, c, d];
}

const hex = ([a, b, c, d]: State) => [d, c, b, a].map((piece) => piece.toString(16).padStart(4, "0")).join("");
