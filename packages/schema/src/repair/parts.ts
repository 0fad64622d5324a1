import type { Frame } from "./frame.ts";
import type { Island } from "./system.ts";

/** Active lines that share cells, directly or through others, and fail somewhere. */
export interface Part {
  readonly island: number;
  readonly lines: readonly number[];
  readonly fails: readonly number[];
  /** No line of the island is blocked. */
  readonly whole: boolean;
}

/** As much of a report as it takes: which lines fail, and which are blocked. */
type Seen = Pick<Frame, "compiled" | "residuals" | "active">;

/** The parts of a report in which something fails, in the order of their first failure. */
export function partsOf(frame: Seen): Part[] {
  const { compiled, residuals, active } = frame;
  const { system } = compiled;
  const parts: Part[] = [];
  const placed = new Uint8Array(system.lines.length);
  for (let line = 0; line < residuals.length; line++) {
    if (residuals[line] === 0 || placed[line] === 1) continue;
    const island = system.islandOf[line] as number;
    const all = system.islands[island] as Island;
    const whole = all.lines.every((one) => active[one] === 1);
    const lines = whole ? Array.from(all.lines) : reach(frame, line);
    for (const one of lines) placed[one] = 1;
    parts.push({ island, lines, fails: lines.filter((one) => residuals[one] !== 0), whole });
  }
  return parts;
}

/** The active lines that can be reached from one over shared cells, in their order. */
function reach({ compiled: { system }, active }: Seen, first: number): number[] {
  const seen = new Set([first]);
  for (const line of seen) {
    for (const { at } of system.lines[line]?.entries ?? []) {
      for (let i = system.start[at] as number; i < (system.start[at + 1] as number); i++) {
        const next = system.line[i] as number;
        if (active[next] === 1) seen.add(next);
      }
    }
  }
  return [...seen].sort((a, b) => a - b);
}
