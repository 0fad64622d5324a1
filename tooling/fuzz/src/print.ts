import type { Dice } from "@gouji/corpus";
import { hurt } from "./bytes.ts";

/** A PDF whose objects still stand apart while one of its words or numbers is another. */
export function hurtPdf(bytes: Uint8Array, dice: Dice): Uint8Array {
  if (dice.chance(0.4)) return hurt(bytes, dice);
  let text = Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
  for (let more = dice.below(4); more >= 0; more--) text = once(text, dice);
  return Uint8Array.from(text, (char) => char.charCodeAt(0));
}

function once(text: string, dice: Dice): string {
  const words = [
    ...text.matchAll(dice.chance(0.5) ? /\b\d+(?:\.\d+)?\b/g : /\/\w+|\b(?:re|Tj|Td|obj|R|stream|BT|ET|S)\b/g),
  ];
  if (words.length === 0) return text;
  const { index, 0: word } = dice.pick(words);
  const other = dice.pick([
    () => dice.pick(words)[0],
    () => dice.pick(EXTREME),
    () => "",
    () => `${word} `.repeat(2000),
  ])();
  return text.slice(0, index) + other + text.slice(index + word.length);
}

const EXTREME = [
  "0",
  "-1",
  "1e30",
  "99999999999",
  "0.0000001",
  "[",
  "<<",
  ">>",
  "(",
  "/Kids 2 0 R",
  "/Length -1",
  "null",
];
