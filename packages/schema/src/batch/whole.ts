import type { Matrix } from "../program.ts";

/** The places that relations use, as [from, to) one after the other. Only their states matter: an amount stands in none. */
export function rangesOf({ column }: Matrix): readonly number[] {
  const places = [...new Set(column)].sort((a, b) => a - b);
  return places.flatMap((place, i) => [
    ...(places[i - 1] === place - 1 ? [] : [place]),
    ...(places[i + 1] === place + 1 ? [] : [place + 1]),
  ]);
}

/** The states four at a time. */
export function wordsOf(states: Uint8Array): Int32Array {
  const aligned = states.byteOffset % 4 === 0 ? states : states.slice();
  return new Int32Array(aligned.buffer, aligned.byteOffset, aligned.length >> 2);
}

/** Whether each used cell of the report at `offset` holds a packed number, whose state is 0. */
export function isWhole(states: Uint8Array, words: Int32Array, offset: number, ranges: readonly number[]): boolean {
  let odd = 0;
  for (let range = 0; range < ranges.length; range += 2) {
    let at = offset + (ranges[range] as number);
    const end = offset + (ranges[range + 1] as number);
    while (at < end && (at & 3) !== 0) odd |= states[at++] as number;
    const last = end >> 2;
    let word = at >> 2;
    for (; word + 4 <= last; word += 4) {
      odd |= (words[word] as number) | (words[word + 1] as number);
      odd |= (words[word + 2] as number) | (words[word + 3] as number);
    }
    for (; word < last; word++) odd |= words[word] as number;
    for (at = Math.max(at, last << 2); at < end; at++) odd |= states[at] as number;
  }
  return odd === 0;
}
