import type { EditKind } from "../diagnosis.ts";
import type { Compiled } from "./compile.ts";
import type { Draft } from "./draft.ts";
import type { Frame } from "./frame.ts";

/** Says of a set of cells what single action it is, if it is one. */
export function label(frame: Frame, draft: Draft): Draft {
  const kind = kindOf(frame, draft);
  if (kind === "set") return draft;
  return {
    ...draft,
    kind,
    actions: kind === "totalNotFilled" && !inLine(frame.compiled, draft.cells) ? draft.actions : 1,
  };
}

function kindOf(frame: Frame, { cells, to, clears }: Draft): EditKind {
  const { compiled, values } = frame;
  if (cells.every((at, i) => values[at] === 0 && (to[i] as number) > 0 && isSumOf(compiled, at, clears))) {
    return "totalNotFilled";
  }
  if (cells.length !== 2 || !inLine(compiled, cells)) return "set";
  const [a, b] = cells as [number, number];
  const [x, y] = [values[a] as number, values[b] as number];
  const [u, v] = to as [number, number];
  if (u - x !== y - v) return "set";
  if (u === y && v === x && beside(compiled, a, b)) return "swap";
  return compiled.rowOf[a] === compiled.rowOf[b] ? "transfer" : "set";
}

const isSumOf = ({ sums, totals }: Compiled, at: number, lines: readonly number[]): boolean =>
  totals[at] !== 0 && (sums[at] ?? []).some((line) => lines.includes(line));

function inLine({ rowOf, columnOf }: Compiled, cells: readonly number[]): boolean {
  const first = cells[0] as number;
  return cells.every((at) => rowOf[at] === rowOf[first]) || cells.every((at) => columnOf[at] === columnOf[first]);
}

const beside = ({ rowOf, columnOf }: Compiled, a: number, b: number): boolean =>
  Math.abs((rowOf[a] as number) - (rowOf[b] as number)) +
    Math.abs((columnOf[a] as number) - (columnOf[b] as number)) ===
  1;
