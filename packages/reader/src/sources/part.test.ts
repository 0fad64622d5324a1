import { deflateSync, strToU8 } from "fflate";
import { expect, test } from "vitest";
import { chance } from "../testing/markup.ts";
import * as inNode from "./part.node.ts";
import * as elsewhere from "./part.ts";

/** A part of some length, as markup repeats itself. */
function part(seed: number): Uint8Array {
  const random = chance(seed);
  const bytes = strToU8("<w:p>数</w:p>".repeat(Math.floor(random() * 3_000)));
  for (let times = 0; times < 20 && bytes.length > 0; times++)
    bytes[Math.floor(random() * bytes.length)] = random() * 256;
  return bytes;
}

/** What comes of it; a library's own error is as good as another's. */
function tried<Done>(task: () => Done): Done | "failed" {
  try {
    return task();
  } catch {
    return "failed";
  }
}

test("what Node does in machine code comes out the same elsewhere", () => {
  for (let seed = 0; seed < 60; seed++) {
    const plain = part(seed);
    const packed = deflateSync(plain);
    const [here, there] = [inNode, elsewhere].map(({ inflate, crcOf, isUtf8 }) => {
      const whole = inflate(packed, plain.length);
      return [whole && Buffer.from(whole).equals(plain), crcOf(plain), isUtf8(plain)];
    });
    expect(here, `${seed}`).toEqual(there);
    expect(here?.[0]).toBe(true);
  }
});

test("what is larger than promised does not come out", () => {
  for (const { inflate } of [inNode, elsewhere]) {
    for (const length of [1, 63, 64, 65, 70_000]) {
      const plain = new Uint8Array(length).fill(65);
      expect(inflate(deflateSync(plain), length - 1)).toBeUndefined();
      expect(inflate(deflateSync(plain), length)).toHaveLength(length);
    }
  }
});

test("what is cut short fails, or comes out short", () => {
  const plain = part(1);
  const packed = deflateSync(plain);
  for (const { inflate } of [inNode, elsewhere]) {
    for (const end of [0, 1, packed.length >> 1, packed.length - 1]) {
      const found = tried(() => inflate(packed.subarray(0, end), plain.length));
      expect(found === "failed" || (found?.length ?? 0) < plain.length).toBe(true);
    }
  }
});
