import { isOnPaper, type Rule } from "./page.ts";

/** Puts the pieces of lines together: what lies in one line, and nearly touches, is one. */
export function mergeRules(rules: readonly Rule[]): Rule[] {
  return [true, false].flatMap((across) => {
    const sorted = rules
      .filter((rule) => rule.across === across && isOnPaper(rule.at, rule.from, rule.to))
      .sort((a, b) => a.at - b.at);
    const groups: Rule[][] = [];
    for (const rule of sorted) {
      const group = groups.at(-1);
      if (group && rule.at - (group.at(-1) as Rule).at <= SAME) group.push(rule);
      else groups.push([rule]);
    }
    return groups.flatMap((group) => joined(group, across));
  });
}

/** Points. The edges of neighbouring cells are drawn one upon the other, or nearly. */
const SAME = 0.8;
/** Points. The two strokes of a double line lie nearer, the lines of a table further apart. */
export const SNAP = 3;
/** Points between the pieces of a broken line; corners are left open by as much as a line is wide. */
const OPEN = 3;
/** Points; what is shorter is a dot, or the corner of something. */
const SHORTEST = 4;

function joined(group: readonly Rule[], across: boolean): Rule[] {
  const at = group.reduce((sum, rule) => sum + rule.at, 0) / group.length;
  const pieces: { across: boolean; at: number; from: number; to: number }[] = [];
  for (const rule of [...group].sort((a, b) => a.from - b.from)) {
    const last = pieces.at(-1);
    if (last && rule.from <= last.to + OPEN) last.to = Math.max(last.to, rule.to);
    else pieces.push({ across, at, from: rule.from, to: rule.to });
  }
  return pieces.filter((piece) => piece.to - piece.from >= SHORTEST);
}

/** Lines that hang together, each group apart: a table, a frame, or a line alone. */
export function hangingTogether(rules: readonly Rule[]): Rule[][] {
  const across = rules.filter((rule) => rule.across);
  const down = rules.filter((rule) => !rule.across);
  const group = new Map<Rule, Rule[]>();
  for (const rule of rules) group.set(rule, [rule]);
  for (const a of across) {
    for (const b of down) {
      const touches = within(b.at, a) && within(a.at, b);
      const [mine, other] = [group.get(a) as Rule[], group.get(b) as Rule[]];
      if (!touches || mine === other) continue;
      const [large, small] = mine.length < other.length ? [other, mine] : [mine, other];
      for (const rule of small) group.set(rule, large);
      large.push(...small);
    }
  }
  return [...new Set(group.values())];
}

const within = (at: number, rule: Rule) => at >= rule.from - SNAP && at <= rule.to + SNAP;
