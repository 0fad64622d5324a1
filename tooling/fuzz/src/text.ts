import type { Dice } from "@gouji/corpus";
import { hurt } from "./bytes.ts";

/** Text with its lines hurt, and then perhaps written in another encoding than it says. */
export function hurtText(bytes: Uint8Array, dice: Dice): Uint8Array {
  if (dice.chance(0.4)) return hurt(bytes, dice);
  const lines = new TextDecoder().decode(bytes).split("\n");
  for (let more = dice.below(5); more >= 0; more--) {
    const at = dice.below(lines.length);
    lines.splice(at, dice.below(3), ...dice.pick(PUT)(lines, dice));
  }
  const text = lines.join(dice.pick(["\n", "\r\n", "\r", "", "\u2028"]));
  return dice.pick(encodings)(text);
}

/** Not all of a line that was made long before: what is repeated of it would fill the memory of whoever damages. */
const some = (lines: readonly string[], dice: Dice) => dice.pick(lines).slice(0, 2000);

const PUT: readonly ((lines: readonly string[], dice: Dice) => string[])[] = [
  () => [],
  (lines, dice) => [dice.pick(lines)],
  (lines, dice) => Array<string>(dice.pick([50, 5000])).fill(some(lines, dice)),
  (_, dice) => ["|".repeat(dice.pick([1, 300, 60_000]))],
  (_, dice) => ["\t".repeat(dice.pick([1, 300, 60_000]))],
  (lines, dice) => [some(lines, dice).repeat(dice.pick([3, 2000]))],
  (_, dice) => ["0 ".repeat(dice.pick([7, 5000]))],
  (_, dice) => [String.fromCodePoint(dice.pick([0xfeff, 0xfffd, 0x2f00, 0x202e, 0x1f600, 0x7f])).repeat(9)],
];

const encodings: readonly ((text: string) => Uint8Array)[] = [
  (text) => new TextEncoder().encode(text),
  (text) => new TextEncoder().encode(`\ufeff${text}`),
  (text) => wide(text, false),
  (text) => Uint8Array.of(0xff, 0xfe, ...wide(text.slice(0, 20_000), false)),
  (text) => Uint8Array.of(0xfe, 0xff, ...wide(text.slice(0, 20_000), true)),
];

function wide(text: string, isBig: boolean): Uint8Array {
  const out = new Uint8Array(text.length * 2);
  const view = new DataView(out.buffer);
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), !isBig);
  return out;
}
