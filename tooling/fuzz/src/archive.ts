import type { Dice } from "@gouji/corpus";
import { unzipSync, type Zippable, zipSync } from "fflate";
import { hurt } from "./bytes.ts";
import { hurtMarkup } from "./markup.ts";

/** A package packed again around damage to its parts, so that every checksum holds; or its own directory hurt. */
export function hurtArchive(bytes: Uint8Array, dice: Dice): Uint8Array {
  if (dice.chance(0.2)) return hurt(bytes, dice);
  const parts: Zippable = unzipSync(bytes);
  const names = Object.keys(parts);
  // The part with the text is what most of a reader looks at.
  const largest = names.reduce((a, b) => (sizeOf(parts[a]) >= sizeOf(parts[b]) ? a : b));
  const name = dice.chance(0.7) ? largest : dice.pick(names);
  const part = parts[name] as Uint8Array;
  switch (dice.below(12)) {
    case 0:
      delete parts[name];
      break;
    case 1:
      parts[name] = new Uint8Array(0);
      break;
    case 2:
      parts[name] = parts[dice.pick(names)] as Uint8Array;
      break;
    case 3:
      parts[dice.pick(ODD_NAMES)] = part;
      break;
    case 4:
      parts[name] = new Uint8Array(dice.pick([1e5, 2e6, 2e7])).fill(dice.pick([0, 0x20, 0x3c]));
      break;
    case 5:
    case 6:
    case 7:
      parts[name] = hurt(part, dice);
      break;
    default:
      parts[name] = new TextEncoder().encode(hurtMarkup(new TextDecoder().decode(part), dice));
  }
  const whole = zipSync(parts, { level: 1, mtime: new Date(1980, 0, 1) });
  return dice.chance(0.1) ? hurtDirectory(whole, dice) : whole;
}

const sizeOf = (part: Zippable[string] | undefined) => (part instanceof Uint8Array ? part.length : 0);

const ODD_NAMES = [
  "../../outside.xml",
  "/etc/outside",
  "word/document2.xml",
  "content.xml",
  "OFD.xml",
  "a".repeat(60_000),
];

/** Counts, sizes and offsets in the directory, which stand within its last bytes. */
function hurtDirectory(bytes: Uint8Array, dice: Dice): Uint8Array {
  const out = bytes.slice();
  const from = Math.max(0, out.length - 300);
  for (let more = dice.below(4); more >= 0; more--) {
    const at = from + dice.below(out.length - from);
    out.fill(dice.pick([0, 0xff, dice.below(256)]), at, at + dice.pick([1, 2, 4]));
  }
  return out;
}
