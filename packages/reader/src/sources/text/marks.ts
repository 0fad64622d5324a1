/**
 * A text without what Markdown puts around its paragraphs: tags of pages that have no place of their own, fences of Pandoc.
 * The lines stay as many as they are.
 */
export function withoutMarks(text: string): string {
  let bare = text;
  if (bare.includes("<")) {
    bare = bare
      .replace(/<!--[\s\S]{0,2000}?-->/g, kept)
      .replace(/<(del|s|strike)>[^<]{0,500}<\/\1>/gi, kept)
      // The mark of a note behind a figure is none of its digits.
      .replace(/<sup>([^<]{0,40})<\/sup>/gi, "（$1）")
      .replace(TAGS, kept);
  }
  if (bare.includes(":::")) bare = bare.replace(/^[ \t]*:{3,}[^\n]{0,200}$/gm, "");
  return bare;
}

/** Words without the signs that Markdown and Pandoc write around and before them; in tables only when their cells are cut. */
export function withoutSigns(text: string): string {
  let bare = text;
  if (bare.includes("[")) bare = bare.replace(/\[([^[\]]{0,4000})\]\s?\{[.#\w][^{}]{0,200}\}/g, "$1");
  if (bare.includes("~~")) bare = bare.replace(/~~[^~]{1,500}~~/g, "");
  if (bare.includes("\\")) bare = bare.replace(/\\([.\-*_#()[\]<>~$"'@^+!`{}])/g, "$1");
  if (bare.includes("&")) bare = bare.replace(/&(nbsp|emsp|ensp|lt|gt|amp|quot);/g, (_, name) => ENTITIES[name] ?? "");
  return bare.replace(STARS, "").trim();
}

// Nothing is dropped between two digits: what stands there may part two numbers, and is for the reading of figures to judge.
const STARS = /(?<!\d)\*\*|\*\*(?!\d)/g;

const kept = (tag: string) => tag.replace(/[^\n]/g, "");

const TAGS =
  /<\/?(?:span|div|p|b|i|u|em|strong|font|center|o:p|a|ins|small|big|section|article|colgroup|img|hr)(?:\s[^<>]{0,500})?\/?>/gi;

const ENTITIES: { readonly [name: string]: string } = {
  nbsp: " ",
  emsp: "　",
  ensp: " ",
  lt: "<",
  gt: ">",
  amp: "&",
  quot: '"',
};
