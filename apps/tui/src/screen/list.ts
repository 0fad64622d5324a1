/** The first row to show so that the chosen one is in sight, moved no further than needed. */
export function scrolled(top: number, chosen: number, rows: number, room: number): number {
  const last = Math.max(0, rows - room);
  const least = chosen - room + 1;
  return Math.min(last, Math.max(0, Math.max(least, Math.min(top, chosen))));
}

/** The same with the chosen row in the middle, after a jump. */
export const centred = (chosen: number, rows: number, room: number): number =>
  Math.min(Math.max(0, rows - room), Math.max(0, chosen - (room >> 1)));

/** Where a move within a list leads. */
export function step(at: number, action: string, rows: number, page: number): number | null {
  const by = { up: -1, down: 1, pageUp: -page, pageDown: page, first: -rows, last: rows }[action];
  return by === undefined ? null : Math.min(Math.max(0, rows - 1), Math.max(0, at + by));
}
