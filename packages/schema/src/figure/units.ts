/**
 * The unit words that may stand behind a figure in its cell, or in the head of its column.
 * Words of one measure stand for each other: 3项 in a column of 件 is 3 all the same, but 3人 there belongs to another column.
 */
const UNITS = new Map<string, { measure: "money" | "things" | "people"; power: number }>([
  ["元", { measure: "money", power: 0 }],
  ["万元", { measure: "money", power: 4 }],
  ["亿元", { measure: "money", power: 8 }],
  ["件", { measure: "things", power: 0 }],
  ["条", { measure: "things", power: 0 }],
  ["次", { measure: "things", power: 0 }],
  ["个", { measure: "things", power: 0 }],
  ["项", { measure: "things", power: 0 }],
  ["篇", { measure: "things", power: 0 }],
  ["份", { measure: "things", power: 0 }],
  ["宗", { measure: "things", power: 0 }],
  ["人", { measure: "people", power: 0 }],
  ["人次", { measure: "people", power: 0 }],
]);

export function isUnit(word: string): boolean {
  return UNITS.has(word);
}

/** The decimal places from one unit to another: 4 from 万元 to 元, 0 from 项 to 件; undefined where the two contradict each other. */
export function placesBetween(from: string, to: string): number | undefined {
  if (from === to) return 0;
  const a = UNITS.get(from);
  const b = UNITS.get(to);
  return a && b && a.measure === b.measure ? a.power - b.power : undefined;
}
