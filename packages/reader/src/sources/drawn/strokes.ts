import type { Rule } from "./page.ts";

type Point = readonly [number, number];

/** The straight lines that a stroked outline leaves on the page; those that lean are none of a table. */
export function strokesOf(outline: readonly Point[]): Rule[] {
  return outline.flatMap((to, at) => {
    const from = outline[at - 1];
    if (!from) return [];
    const [x, y] = [Math.abs(to[0] - from[0]), Math.abs(to[1] - from[1])];
    if (y <= LEAN && x > y) return [across((from[1] + to[1]) / 2, from[0], to[0])];
    return x <= LEAN && y > x ? [down((from[0] + to[0]) / 2, from[1], to[1])] : [];
  });
}

/** A thin filled rectangle is a line as well; a corner piece is one in both directions. Surfaces are no lines. */
export function barsOf(outline: readonly Point[]): Rule[] {
  const xs = outline.map(([x]) => x);
  const ys = outline.map(([, y]) => y);
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
  return [
    ...(bottom - top <= THICK ? [across((top + bottom) / 2, left, right)] : []),
    ...(right - left <= THICK ? [down((left + right) / 2, top, bottom)] : []),
  ];
}

/** Points. */
const LEAN = 0.7;
const THICK = 3;

const across = (at: number, a: number, b: number): Rule => ({
  across: true,
  at,
  from: Math.min(a, b),
  to: Math.max(a, b),
});
const down = (at: number, a: number, b: number): Rule => ({
  across: false,
  at,
  from: Math.min(a, b),
  to: Math.max(a, b),
});
