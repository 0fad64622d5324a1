import type { Dice } from "@gouji/corpus";

/** The same bytes with some damage, whatever they mean. */
export function hurt(bytes: Uint8Array, dice: Dice): Uint8Array {
  if (bytes.length === 0) return bytes;
  return dice.pick(ways)(bytes, dice);
}

/** Some bytes are others, and every one stands where it stood: what lists places goes on to find them. */
export const hurtInPlace = (bytes: Uint8Array, dice: Dice): Uint8Array => dice.pick(ways.slice(1, 4))(bytes, dice);

type Way = (bytes: Uint8Array, dice: Dice) => Uint8Array;

const ways: readonly Way[] = [
  /** Cut short. */
  (bytes, dice) => bytes.slice(0, dice.below(bytes.length)),
  /** Single bits turned. */
  (bytes, dice) =>
    changed(
      bytes,
      1 + dice.below(8),
      (out, at) => {
        out[at] = (out[at] as number) ^ (1 << dice.below(8));
      },
      dice,
    ),
  /** Single bytes replaced. */
  (bytes, dice) =>
    changed(
      bytes,
      1 + dice.below(8),
      (out, at) => {
        out[at] = dice.below(256);
      },
      dice,
    ),
  /** A field of a length or an offset filled with an extreme. */
  (bytes, dice) => {
    const fill = dice.pick([0x00, 0x7f, 0x80, 0xff]);
    return changed(bytes, 1, (out, at) => out.fill(fill, at, at + dice.pick([1, 2, 4, 8])), dice);
  },
  /** A piece lost. */
  (bytes, dice) => {
    const at = dice.below(bytes.length);
    return joined([bytes.subarray(0, at), bytes.subarray(at + 1 + dice.below(400))]);
  },
  /** A piece put in. */
  (bytes, dice) => {
    const at = dice.below(bytes.length);
    const noise = Uint8Array.from({ length: 1 + dice.below(40) }, () => dice.below(256));
    return joined([bytes.subarray(0, at), noise, bytes.subarray(at)]);
  },
  /** A piece repeated. */
  (bytes, dice) => {
    const at = dice.below(bytes.length);
    const piece = bytes.subarray(at, at + 1 + dice.below(400));
    return joined([bytes.subarray(0, at), ...Array<Uint8Array>(1 + dice.below(30)).fill(piece), bytes.subarray(at)]);
  },
  /** Two pieces in each other's place. */
  (bytes, dice) => {
    const [a, b, c] = [0, 0, 0].map(() => dice.below(bytes.length)).sort((x, y) => x - y) as [number, number, number];
    return joined([bytes.subarray(0, a), bytes.subarray(b, c), bytes.subarray(a, b), bytes.subarray(c)]);
  },
];

function changed(bytes: Uint8Array, times: number, change: (out: Uint8Array, at: number) => void, dice: Dice) {
  const out = bytes.slice();
  for (let done = 0; done < times; done++) change(out, dice.below(out.length));
  return out;
}

export function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
