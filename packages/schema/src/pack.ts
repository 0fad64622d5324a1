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
    const value = Number(figure.value);
    const fits = value === (value | 0) && figure.value.length <= 11;
    states[offset + i] = fits ? Packed.number : Packed.exact;
    values[offset + i] = fits ? value : 0;
  }
}
