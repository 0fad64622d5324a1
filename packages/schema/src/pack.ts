import type { Layout } from "./layout.ts";
import type { Report } from "./report.ts";

/** How a cell stands in a packed report. */
export const Packed = {
  /** A whole number that fits in 32 bits; it stands in `values`. */
  number: 0,
  absent: 1,
  blank: 2,
  dash: 3,
  text: 4,
  /** A number that does not fit: a decimal, or beyond 32 bits. Only its decimal string tells it. */
  exact: 5,
} as const;

/** Reports of one layout as flat arrays, one row of `layout.cells.length` entries a report. */
export interface PackedReports {
  readonly layout: Layout;
  readonly count: number;
  readonly values: Int32Array;
  readonly states: Uint8Array;
}

/** Packs reports that all follow one layout. Cells of no place in it are passed over. */
export function pack(layout: Layout, reports: readonly Pick<Report, "figures">[]): PackedReports {
  const width = layout.cells.length;
  const values = new Int32Array(reports.length * width);
  const states = new Uint8Array(reports.length * width);
  reports.forEach((report, i) => {
    packInto(layout, report, values, states, i * width);
  });
  return { layout, count: reports.length, values, states };
}

export function packInto(
  layout: Layout,
  report: Pick<Report, "figures">,
  values: Int32Array,
  states: Uint8Array,
  offset: number,
): void {
  const { cells } = layout;
  for (let i = 0; i < cells.length; i++) {
    const figure = report.figures[(cells[i] as (typeof cells)[number]).cell];
    if (figure?.state !== "number") {
      states[offset + i] = figure ? Packed[figure.state] : Packed.absent;
      continue;
    }
    const value = int32Of(figure.value);
    states[offset + i] = value === undefined ? Packed.exact : Packed.number;
    values[offset + i] = value ?? 0;
  }
}

const ZERO = 48;
const POINT = 46;
const MINUS = 45;

/**
 * The whole number that a decimal writes, `174.0` too, if 32 bits hold it. Read digit by digit, since `Number` would also
 * take what is no decimal ("", "0x1", "1e3") for a number; such text is left to the exact path, which refuses it.
 */
export function int32Of(text: string): number | undefined {
  const { length } = text;
  const first = text.charCodeAt(0) === MINUS ? 1 : 0;
  let value = 0;
  let i = first;
  for (; i < length && i < first + 10; i++) {
    const digit = text.charCodeAt(i) - ZERO;
    if (!(digit >= 0 && digit <= 9)) break;
    value = value * 10 + digit;
  }
  if (i === first || (i > first + 1 && text.charCodeAt(first) === ZERO)) return undefined;
  if (i < length && !isZeros(text, i)) return undefined;
  if (first === 0) return value <= 0x7fffffff ? value : undefined;
  return value > 0 && value <= 0x80000000 ? -value : undefined;
}

/** A point and at least one zero, to the end. */
function isZeros(text: string, at: number): boolean {
  if (text.charCodeAt(at) !== POINT || at + 1 === text.length) return false;
  for (let i = at + 1; i < text.length; i++) if (text.charCodeAt(i) !== ZERO) return false;
  return true;
}
