import { add, fromScaled } from "@gouji/schema";
import { decimalAt } from "./packed.ts";
import type { CellSum } from "./store.ts";
import { PLACES, SIZE, Token } from "./token.ts";

/**
 * Sums over reports of one layout, exact. Integers below 2^53 are exact in a double, so whole numbers and the two halves of
 * millionths are gathered there and carried over into big integers long before they could reach it.
 */
export class Sums {
  reports = 0;
  /** Reports gathered since what they add up to was last carried over. */
  #since = 0;
  readonly #width: number;
  readonly #whole: Float64Array;
  readonly #low: Float64Array;
  readonly #high: Float64Array;
  readonly #carried: bigint[];
  /** Four counts for each cell: absent, blank, dash, text. */
  readonly #states: Int32Array;
  readonly #odd = new Map<number, string>();

  constructor(width: number) {
    this.#width = width;
    this.#whole = new Float64Array(width);
    this.#low = new Float64Array(width);
    this.#high = new Float64Array(width);
    this.#carried = new Array(width).fill(0n);
    this.#states = new Int32Array(4 * width);
  }

  /** Adds one packed report, which lies in `bytes` between two places; `view` is of the same bytes. */
  add(bytes: Uint8Array, view: DataView, from: number, to: number): void {
    const whole = this.#whole;
    let place = 0;
    for (let i = from; i < to; ) {
      const token = bytes[i] as number;
      if (token < Token.absent) {
        whole[place] = (whole[place] as number) + token;
        place++;
        i++;
        continue;
      }
      if (token === Token.zeros) {
        place += bytes[i + 1] as number;
        i += 2;
        continue;
      }
      i += this.#rare(token, place, view, i);
      place++;
    }
    this.#count(1);
  }

  /** An empty one for the same layout. */
  another(): Sums {
    return new Sums(this.#width);
  }

  /** Adds what another one has gathered by the same layout. */
  include(other: Sums): void {
    if (other.reports >= CARRY) other.#carry();
    for (let place = 0; place < this.#width; place++) {
      this.#whole[place] = (this.#whole[place] as number) + (other.#whole[place] as number);
      this.#low[place] = (this.#low[place] as number) + (other.#low[place] as number);
      this.#high[place] = (this.#high[place] as number) + (other.#high[place] as number);
      if (other.#carried[place] !== 0n) {
        this.#carried[place] = (this.#carried[place] as bigint) + (other.#carried[place] as bigint);
      }
    }
    for (let i = 0; i < this.#states.length; i++) {
      this.#states[i] = (this.#states[i] as number) + (other.#states[i] as number);
    }
    for (const [place, value] of other.#odd) this.#odd.set(place, add(this.#odd.get(place) ?? "0", value));
    this.#count(other.reports);
  }

  #count(reports: number): void {
    this.reports += reports;
    this.#since += reports;
    if (this.#since >= CARRY) this.#carry();
  }

  /** The sums in the order of `cells`; `absent` is against the reports of this layout. */
  cells(cells: readonly string[]): CellSum[] {
    this.#carry();
    return cells.map((cell, place) => {
      const exact = fromScaled(this.#carried[place] as bigint, PLACES);
      const odd = this.#odd.get(place);
      const [absent, blank, dash, text] = this.#states.subarray(4 * place, 4 * place + 4) as unknown as Four;
      return {
        cell,
        sum: odd === undefined ? exact : add(exact, odd),
        number: this.reports - absent - blank - dash - text,
        blank,
        dash,
        text,
        absent,
      };
    });
  }

  #rare(token: number, place: number, view: DataView, i: number): number {
    switch (token) {
      case Token.uint16:
        this.#whole[place] = (this.#whole[place] as number) + view.getUint16(i + 1, true);
        break;
      case Token.int32:
        this.#whole[place] = (this.#whole[place] as number) + view.getInt32(i + 1, true);
        break;
      case Token.millionths:
        this.#low[place] = (this.#low[place] as number) + view.getUint32(i + 1, true);
        this.#high[place] = (this.#high[place] as number) + view.getInt32(i + 5, true);
        break;
      case Token.decimal:
        this.#odd.set(place, add(this.#odd.get(place) ?? "0", decimalAt(view, i)));
        return 3 + view.getUint16(i + 1, true);
      default: {
        const at = 4 * place + token - Token.absent;
        this.#states[at] = (this.#states[at] as number) + 1;
      }
    }
    return SIZE[token] as number;
  }

  #carry(): void {
    for (let place = 0; place < this.#width; place++) {
      this.#carried[place] =
        (this.#carried[place] as bigint) +
        BigInt(this.#whole[place] as number) * MILLION +
        (BigInt(this.#high[place] as number) << 32n) +
        BigInt(this.#low[place] as number);
    }
    this.#since = 0;
    this.#whole.fill(0);
    this.#low.fill(0);
    this.#high.fill(0);
  }
}

type Four = [number, number, number, number];

/** Twice 2^19 terms below 2^32 stay below 2^53: what is gathered here, and as much again included at once. */
const CARRY = 1 << 19;
const MILLION = 10n ** BigInt(PLACES);

/** Adds up what several layouts say of a cell. A layout that has no such cell says that it is absent. */
export function merge(parts: readonly { reports: number; cells: readonly CellSum[] }[]): CellSum[] {
  const reports = parts.reduce((sum, part) => sum + part.reports, 0);
  const merged = new Map<string, CellSum>();
  for (const { cells } of parts) {
    for (const one of cells) {
      const sofar = merged.get(one.cell);
      merged.set(one.cell, sofar ? both(sofar, one) : one);
    }
  }
  return [...merged.values()].map((one) => ({
    ...one,
    absent: reports - one.number - one.blank - one.dash - one.text,
  }));
}

const both = (a: CellSum, b: CellSum): CellSum => ({
  cell: a.cell,
  sum: add(a.sum, b.sum),
  number: a.number + b.number,
  blank: a.blank + b.blank,
  dash: a.dash + b.dash,
  text: a.text + b.text,
  absent: 0,
});
