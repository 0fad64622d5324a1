import { type Line, span } from "../../screen/line.ts";
import { centred } from "../../screen/list.ts";
import type { SheetLines } from "./sheetLines.ts";

/** The lines to show, and where among them the chosen one is. */
export interface Sight {
  readonly lines: readonly Line[];
  readonly chosen: number;
  /** The first line to show after a jump. */
  readonly top: number;
}

/**
 * Everything that the finding looked at speaks of, in one sight: both sides and the suspect. Where they lie too far apart,
 * the rows between them are folded away, but for those around the cell one is at.
 */
export function inSight(
  { lines, heads, at }: SheetLines,
  spoken: readonly string[],
  cell: string,
  room: number,
): Sight {
  const chosen = at.get(cell) ?? 0;
  const rows = [...new Set([...spoken.flatMap((one) => at.get(one) ?? []), chosen])].sort((a, b) => a - b);
  const [first, last] = [rows[0] as number, rows.at(-1) as number];
  const start = heads.get(first)?.at(-2) ?? first;
  if (rows.length === 1) return { lines, chosen, top: centred(chosen, lines.length, room) };
  if (last - start < room) return { lines, chosen, top: Math.min(start, Math.max(0, lines.length - room)) };
  const kept = new Set(rows.flatMap((row) => [...(heads.get(row) ?? []), row]));
  for (const near of [chosen - 1, chosen + 1]) if (heads.has(near)) kept.add(near);
  const folded: Line[] = [];
  let shownChosen = 0;
  let before = -1;
  for (const line of [...kept].sort((a, b) => a - b)) {
    if (before >= 0 && line > before + 1) folded.push([span(`   .. ${line - before - 1}`, "muted")]);
    if (line === chosen) shownChosen = folded.length;
    folded.push(lines[line] as Line);
    before = line;
  }
  return {
    lines: folded,
    chosen: shownChosen,
    top: folded.length <= room ? 0 : centred(shownChosen, folded.length, room),
  };
}
