import type { EditKind } from "../diagnosis.ts";
import { Packed } from "../pack.ts";
import type { Compiled, Strip } from "./compile.ts";
import type { Draft } from "./draft.ts";
import type { Frame } from "./frame.ts";
import type { Part } from "./parts.ts";

/** The figures of a report, changed for a moment to see whether an action explains what fails. */
export interface Trial {
  readonly compiled: Compiled;
  readonly frame: Frame;
  /** Whether all failures of some part lie on these strips: no action on them could clear it otherwise. */
  readonly reaches: (...strips: readonly Strip[]) => boolean;
  /** Whether all these cells hold whole numbers. */
  readonly holds: (cells: readonly number[]) => boolean;
  readonly now: (at: number) => number;
  readonly set: (at: number, to: number) => void;
  /** Sets a cell so that a line holds, with all that was set before. */
  readonly poise: (at: number, line: number) => void;
  /** Keeps what was set, if it clears some part and breaks nothing; then takes it back. */
  readonly judge: (kind: EditKind) => void;
}

/** Runs actions on a report and collects those that explain some part of it whole. */
export function attempt(frame: Frame, parts: readonly Part[], actions: readonly ((trial: Trial) => void)[]): Draft[] {
  const { compiled, values, states, active, residuals, beyond } = frame;
  const { system } = compiled;
  const current = Float64Array.from(values);
  const changed: number[] = [];
  const marked = new Uint8Array(values.length);
  const shift = new Float64Array(residuals.length);
  const partOf = new Int16Array(residuals.length).fill(-1);
  parts.forEach((part, i) => {
    for (const line of part.fails) partOf[line] = i;
  });
  const drafts: Draft[] = [];
  const trial: Trial = {
    compiled,
    frame,
    reaches: (...strips) =>
      parts.some((part) => part.fails.every((line) => strips.some((strip) => strip.touches[line] === 1))),
    holds: (cells) => cells.every((at) => states[at] === Packed.number),
    now: (at) => current[at] as number,
    set,
    poise,
    judge: (kind) => {
      const draft = verdict(kind);
      if (draft) drafts.push(draft);
      for (const at of changed) {
        current[at] = values[at] as number;
        marked[at] = 0;
      }
      changed.length = 0;
    },
  };
  for (const action of actions) action(trial);
  return drafts;

  function set(at: number, to: number): void {
    current[at] = to;
    if (marked[at] === 1) return;
    marked[at] = 1;
    changed.push(at);
  }

  function poise(at: number, index: number): void {
    const line = system.lines[index];
    let sum = line?.constant ?? 0;
    let own = 1;
    for (const entry of line?.entries ?? []) {
      if (entry.at === at) own = entry.weight;
      else sum += entry.weight * (current[entry.at] as number);
    }
    set(at, -sum / own);
  }

  function verdict(kind: EditKind): Draft | undefined {
    const cells = changed.filter((at) => current[at] !== values[at]).sort((a, b) => a - b);
    if (cells.length < 2 || !cells.every(isDue)) return undefined;
    const touched: number[] = [];
    for (const at of cells) {
      let used = false;
      for (let i = system.start[at] as number; i < (system.start[at + 1] as number); i++) {
        const line = system.line[i] as number;
        if (active[line] === 0) continue;
        used = true;
        touched.push(line);
        shift[line] =
          (shift[line] as number) + (system.weight[i] as number) * ((current[at] as number) - (values[at] as number));
      }
      // Nothing would notice this edit.
      if (!used) return forget(touched);
    }
    const clears: number[] = [];
    let broken = false;
    for (const line of touched) {
      const after = (residuals[line] as number) + (shift[line] as number);
      if (beyond[line] === 1 || (residuals[line] === 0 && after !== 0)) broken = true;
      if (residuals[line] !== 0 && after === 0 && !clears.includes(line)) clears.push(line);
    }
    forget(touched);
    if (broken || !keeps(cells)) return undefined;
    const cleared = parts.filter((part) => part.fails.every((line) => clears.includes(line))).length;
    if (cleared === 0) return undefined;
    return {
      cells,
      to: cells.map((at) => current[at] as number),
      kind,
      actions: 1,
      clears: clears.sort((a, b) => a - b),
      parts: cleared,
      loose: false,
    };
  }

  function forget(lines: readonly number[]): undefined {
    for (const line of lines) shift[line] = 0;
  }

  function isDue(at: number): boolean {
    const value = current[at] as number;
    return Number.isInteger(value) && states[at] === Packed.number && (value >= 0 || system.signed[at] === 1);
  }

  function keeps(cells: readonly number[]): boolean {
    return system.bounds.every(({ entries, constant }) => {
      if (!entries.some(({ at }) => cells.includes(at))) return true;
      if (!entries.every(({ at }) => states[at] === Packed.number)) return true;
      const sum = (of: { readonly [at: number]: number }) =>
        entries.reduce((all, { at, weight }) => all + weight * (of[at] as number), constant);
      return sum(values) > 0 || sum(current) <= 0;
    });
  }
}
