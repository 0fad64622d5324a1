import { Tokens } from "./tokens.ts";

/** Encodings by what RTF calls the characters of a font. */
const CHARSETS: ReadonlyMap<number, string> = new Map([
  [128, "shift_jis"],
  [129, "euc-kr"],
  [134, "gb18030"],
  [136, "big5"],
]);

/** And by the numbers of code pages. */
export const encodingOf = (page: number): string => PAGES.get(page) ?? "windows-1252";

const PAGES: ReadonlyMap<number, string> = new Map([
  [932, "shift_jis"],
  [936, "gb18030"],
  [949, "euc-kr"],
  [950, "big5"],
  [54936, "gb18030"],
  [65001, "utf-8"],
]);

/** The encoding of each font that has one of its own, by its number. */
export function fontsIn(group: Uint8Array): Map<number, string> {
  const fonts = new Map<number, string>();
  const tokens = new Tokens(group);
  let font = 0;
  for (let token = tokens.next(); token; token = tokens.next()) {
    if (token.kind !== "word" || token.value === undefined) continue;
    if (token.name === "f") font = token.value;
    const encoding = token.name === "fcharset" ? CHARSETS.get(token.value) : undefined;
    if (encoding) fonts.set(font, encoding);
  }
  return fonts;
}
