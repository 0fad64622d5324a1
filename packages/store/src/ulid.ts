import { randomFillSync } from "node:crypto";

const ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/**
 * A source of ULIDs: 48 bits of time, 80 of chance, in order as text. Within one millisecond the chance counts up, so that one
 * source never goes back. No sequence, since a sequence is a bottleneck where the tables are spread over many machines.
 */
export function ulids(
  clock: () => Date,
  chance: (bytes: Uint8Array) => void = (bytes) => void randomFillSync(bytes),
): () => string {
  let last = -1;
  const digits = new Uint8Array(16);
  return () => {
    const now = clock().getTime();
    if (now > last) {
      last = now;
      chance(digits);
      for (let i = 0; i < 16; i++) digits[i] = (digits[i] as number) & 31;
    } else if (!count(digits)) {
      last++;
    }
    return time(last) + Array.from(digits, (digit) => ALPHABET[digit]).join("");
  };
}

/** One more; false when there is no room for more and it begins anew. */
function count(digits: Uint8Array): boolean {
  for (let i = 15; i >= 0; i--) {
    digits[i] = ((digits[i] as number) + 1) & 31;
    if (digits[i] !== 0) return true;
  }
  return false;
}

function time(ms: number): string {
  let text = "";
  for (let rest = ms, i = 0; i < 10; i++, rest = Math.floor(rest / 32)) text = ALPHABET[rest % 32] + text;
  return text;
}
