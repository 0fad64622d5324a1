import { unzipSync, zipSync } from "fflate";
import type { Dice } from "../dice.ts";

/** The same file with some damage; within a package mostly in one of its parts, where checksums do not show it. */
export function damaged(bytes: Uint8Array, dice: Dice): Uint8Array {
  if (bytes[0] !== 0x50 || dice.chance(0.3)) return hurt(bytes, dice);
  const parts = unzipSync(bytes);
  const name = dice.pick(Object.keys(parts));
  return zipSync({ ...parts, [name]: hurt(parts[name] as Uint8Array, dice) });
}

function hurt(bytes: Uint8Array, dice: Dice): Uint8Array {
  const at = dice.below(bytes.length + 1);
  const piece = bytes.slice(at, at + 1 + dice.below(400));
  switch (dice.below(5)) {
    case 0:
      return bytes.slice(0, at);
    case 1:
      return joined(bytes.slice(0, at), bytes.slice(at + piece.length));
    case 2:
      return joined(bytes.slice(0, at), ...Array.from({ length: 1 + dice.below(30) }, () => piece), bytes.slice(at));
    case 3: {
      const to = dice.below(bytes.length + 1);
      return joined(bytes.slice(0, to), piece, bytes.slice(to));
    }
    default: {
      const out = bytes.slice();
      for (let more = dice.below(8); more >= 0; more--) out[dice.below(out.length)] = dice.below(256);
      return out;
    }
  }
}

function joined(...pieces: Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
