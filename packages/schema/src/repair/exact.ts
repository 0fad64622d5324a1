import { Packed } from "../pack.ts";
import type { Compiled } from "./compile.ts";
import type { Draft } from "./draft.ts";
import { type Frame, type Scaled, scaledOf } from "./frame.ts";
import type { Part } from "./parts.ts";
import { type Answer, type Limits, type Puzzle, search } from "./search.ts";
import type { Island } from "./system.ts";

export interface Exact {
  readonly drafts: readonly Draft[];
  readonly minimal: number | null;
  readonly complete: boolean;
  readonly limit?: "budget" | "size" | "range";
}

/** The smallest sets of cells that explain a part. */
export function exact(frame: Frame, part: Part, limits: Limits): Exact {
  const island = frame.compiled.system.islands[part.island] as Island;
  const scaled = scaledOf(frame, island, part.lines);
  if (!scaled) return { drafts: [], minimal: null, complete: false, limit: "range" };
  const answer = search(puzzleOf(frame, part, island, scaled), limits);
  return {
    drafts: draftsOf(answer, part, island, scaled),
    minimal: answer.size,
    complete: answer.complete,
    ...(answer.limit && { limit: answer.limit }),
  };
}

function puzzleOf(frame: Frame, part: Part, island: Island, { unit, plain, values }: Scaled): Puzzle {
  const { compiled } = frame;
  const { system } = compiled;
  const at = part.whole ? undefined : part.lines.map((line) => island.lines.indexOf(line));
  const least = new Float64Array(values.length);
  for (let i = 0; i < least.length; i++) if (system.signed[island.cells[i] as number] === 1) least[i] = -Infinity;
  return {
    rows: at ? at.map((i) => island.rows[i] as Int32Array) : island.rows,
    supports: at ? at.map((i) => island.supports[i] as Int32Array) : island.supports,
    residuals: part.lines.map((line) =>
      plain ? (frame.residuals[line] as number) : residualOf(compiled, line, unit, values),
    ),
    values,
    least,
    unit,
    ...(island.bounds.length > 0 && { keeps: keeping(frame, island, unit) }),
    girth: () => (part.whole ? compiled.girthOf(part.island) : 2),
  };
}

function residualOf({ system }: Compiled, index: number, unit: number, values: Float64Array): number {
  const line = system.lines[index];
  return (line?.entries ?? []).reduce(
    (sum, { at, weight }) => sum + weight * (values[system.local[at] as number] as number),
    (line?.constant ?? 0) * unit,
  );
}

/** An inequality that holds must not break. One with a figure that is no whole number is not risked. */
function keeping({ values, states }: Frame, island: Island, unit: number): NonNullable<Puzzle["keeps"]> {
  return (cells, deltas) =>
    island.bounds.every(({ entries, constant }) => {
      let [before, change] = [constant, 0];
      let known = true;
      for (const { at, weight } of entries) {
        if (states[at] !== Packed.number && states[at] !== Packed.exact) return true;
        known &&= states[at] === Packed.number;
        before += weight * (values[at] as number);
        const i = cells.findIndex((cell) => island.cells[cell] === at);
        if (i >= 0) change += weight * ((deltas[i] as number) / unit);
      }
      return change <= 0 || (known && (before > 0 || before + change <= 0));
    });
}

function draftsOf({ found }: Answer, part: Part, island: Island, { unit, values }: Scaled): Draft[] {
  return found.map(({ cells, deltas, loose }) => {
    const order = cells.map((_, i) => i).sort((a, b) => (cells[a] as number) - (cells[b] as number));
    return {
      cells: order.map((i) => island.cells[cells[i] as number] as number),
      to: order.map((i) => ((values[cells[i] as number] as number) + (deltas[i] as number)) / unit),
      kind: "set",
      actions: cells.length,
      clears: part.fails,
      parts: 1,
      loose,
    };
  });
}
