import { remembering } from "./remember.ts";
import { simplify } from "./script.ts";

/**
 * A label as it is compared: one width, one script, radicals as characters, known synonyms as one, and neither white space
 * nor punctuation nor ordinals.
 */
export const fold = remembering((text) => letters(unify(text).replace(ORDINALS, "")));

/** What stands before the first bracket or colon: labels carry remarks, hints and whole instructions behind it. */
export const foldHead = remembering((text) => {
  const one = unify(text)
    .replace(ORDINALS, "")
    .replace(/^其中[:：]?/, "");
  const end = one.search(/[(:]/);
  return end > 0 ? letters(one.slice(0, end)) : "";
});

/** The number that stands before the words, as `han 3` or `digit 3`; of several the last, which belongs to the row itself. */
export function ordinalOf(text: string): string | undefined {
  const all = [...unify(text).matchAll(ORDINALS)].map((match) => match[0].replace(/[^一二三四五六七八九十\d]/g, ""));
  const last = all.at(-1);
  if (last === undefined || last === "") return undefined;
  return /\d/.test(last) ? `digit ${Number(last)}` : `han ${last}`;
}

/** One width, one script; brackets and punctuation still stand. */
export const unify = remembering((text) => {
  const plain = text
    .replace(/[①-⑳]/g, (char) => `${char.charCodeAt(0) - 0x245f}.`)
    .replace(/&nbsp;|&#160;/gi, "")
    .normalize("NFKC")
    .replace(/\s+/g, "")
    .replace(/[〔【﹝]/g, "(")
    .replace(/[〕】﹞]/g, ")")
    .replace(/\(\p{Script=Latin}+\)/gu, "");
  return simplify(plain);
});

const letters = (text: string) => text.replace(/[^\p{Script=Han}\p{L}\p{N}]/gu, "").replace(/^其中/, "");

/** 一、 （一） 1. 1、 (1) anywhere before words, and a digit stuck to them. */
const ORDINALS =
  /(?:^|(?<=\p{Script=Han}|\)))[(]?[一二三四五六七八九十]{1,3}(?:\)|、|[.．](?!\d))|(?<!\d)\(?\d{1,2}(?:\)|、|\.(?!\d))(?=.)|^\d{1,2}(?=\p{Script=Han})(?!\d|年|月|日|件|条|项)/gu;
