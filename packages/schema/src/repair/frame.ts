import { places, toScaled } from "../decimal.ts";
import { Packed, packInto } from "../pack.ts";
import { tell, within } from "../relate.ts";
import type { Report } from "../report.ts";
import type { Compiled } from "./compile.ts";
import type { Island } from "./system.ts";

type Figures = Pick<Report, "figures">;

/** A report as the system sees it. */
export interface Frame {
  readonly compiled: Compiled;
  readonly report: Figures;
  /** Whole numbers of 32 bits; other cells stand at 0, and `states` tells them. */
  readonly values: Int32Array;
  readonly states: Uint8Array;
  /** 1 where every operand is a number. The others are blocked, and no part of the system. */
  readonly active: Uint8Array;
  /** left − right. For a line with a cell beyond 32 bits or with decimals only its sign. */
  readonly residuals: Float64Array;
  /** 1 for such a line. */
  readonly beyond: Uint8Array;
  readonly failing: number;
}

const frames = new WeakMap<Compiled, Omit<Frame, "report" | "failing">>();

/** Reads a report into the space of its program; it is used again by the next one. */
export function frameOf(compiled: Compiled, report: Figures): Frame {
  const { system, program } = compiled;
  const frame = frames.get(compiled) ?? fresh(compiled);
  frames.set(compiled, frame);
  const { values, states, active, residuals, beyond } = frame;
  packInto(program.layout, report, values, states, 0);
  let failing = 0;
  system.lines.forEach(({ entries, constant }, line) => {
    let residual = constant;
    let exact = 0;
    let missing = 0;
    for (let i = 0; i < entries.length; i++) {
      const { at, weight } = entries[i] as (typeof entries)[number];
      const state = states[at] as number;
      if (state === Packed.number) residual += weight * (values[at] as number);
      else if (state === Packed.exact) exact = 1;
      else missing = 1;
    }
    active[line] = 1 - missing;
    beyond[line] = missing === 0 ? exact : 0;
    residuals[line] = missing === 1 ? 0 : exact === 1 ? signOf(frame, report, line) : residual;
    if (residuals[line] !== 0) failing++;
  });
  return { ...frame, report, failing };
}

function fresh(compiled: Compiled): Omit<Frame, "report" | "failing"> {
  const { width, lines } = compiled.system;
  return {
    compiled,
    values: new Int32Array(width),
    states: new Uint8Array(width),
    active: new Uint8Array(lines.length),
    residuals: new Float64Array(lines.length),
    beyond: new Uint8Array(lines.length),
  };
}

function signOf({ compiled }: Pick<Frame, "compiled">, report: Figures, line: number): number {
  const instance = compiled.program.instances[compiled.instances[line] as number];
  const { residual } = instance ? tell(instance, within(report)) : { residual: "0" };
  return residual === "0" || residual === null ? 0 : residual.startsWith("-") ? -1 : 1;
}

/** The values of some cells as whole numbers of 1/unit. */
export interface Scaled {
  readonly unit: number;
  /** All of them were whole numbers of 32 bits as they stood. */
  readonly plain: boolean;
  readonly values: Float64Array;
}

/** Sums of a few hundred values below this, added and subtracted in any order, stay exact. */
const LARGEST = 2 ** 42;

/** The cells of an island, scaled until all are whole; undefined where that leaves the exact range. */
export function scaledOf(frame: Frame, island: Island, lines: readonly number[]): Scaled | undefined {
  const { values, states } = frame;
  const scaled = new Float64Array(island.cells.length);
  if (!lines.some((line) => frame.beyond[line] === 1)) {
    for (let i = 0; i < scaled.length; i++) scaled[i] = values[island.cells[i] as number] as number;
    return { unit: 1, plain: true, values: scaled };
  }
  const texts = Array.from(island.cells, (at) => (states[at] === Packed.exact ? textAt(frame, at) : undefined));
  const scale = Math.max(...texts.map((text) => (text === undefined ? 0 : places(text))));
  if (scale > 9) return undefined;
  const unit = 10 ** scale;
  for (let i = 0; i < scaled.length; i++) {
    const text = texts[i];
    const value =
      text === undefined ? (values[island.cells[i] as number] as number) * unit : Number(toScaled(text, scale));
    if (Math.abs(value) > LARGEST) return undefined;
    scaled[i] = value;
  }
  return { unit, plain: false, values: scaled };
}

/** The figure of a cell as the report writes it. */
export function textAt({ compiled, report }: Pick<Frame, "compiled" | "report">, at: number): string {
  const figure = report.figures[compiled.program.layout.cells[at]?.cell ?? ""];
  return figure?.state === "number" ? figure.value : "0";
}
