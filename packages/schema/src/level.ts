import type { Level } from "./report.ts";

/** What a name ends in or holds, lowest level first. Where no pattern fits, the name does not tell. */
const PATTERNS: readonly { readonly level: Level; readonly name: RegExp }[] = [
  { level: "township", name: /(?:镇|乡|街道)(?:人民政府|政府|办事处)?$/ },
  { level: "county", name: /(?:县|自治旗)(?:人民政府|.{0,20}(?:局|委|委员会|办|办公室|中心))?$/ },
];

/**
 * The level of an authority as far as its name tells: a town, or a county and its bureaus. A district's name may be a
 * development zone's and a city's may be of either rank, so those stay unknown without a roster.
 */
export function levelOf(authority: string | null): Level | undefined {
  if (authority === null) return undefined;
  return PATTERNS.find(({ name }) => name.test(authority))?.level;
}
