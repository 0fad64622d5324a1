import { median } from "../measure.ts";
import { type Answered, type Bounds, load, type Question } from "./load.ts";
import type { Running } from "./servers.ts";

export interface Asked {
  readonly name: string;
  readonly server: Running;
  readonly question: Question;
  readonly expected: Answered;
}

export interface Rate {
  readonly name: string;
  /** Answers a second. */
  readonly rate: number;
  /** µs that the server worked for one, where the system tells. */
  readonly work: number | undefined;
}

const ROUNDS = 5;
const WARM: Bounds = { requests: 3000, ms: 1000 };
const ROUND: Bounds = { requests: 4000, ms: 500 };

/** The questions take turns in rounds, so that a machine that is busy for a while is busy for all of them. */
export async function rates(all: readonly Asked[]): Promise<Rate[]> {
  for (const { question, expected } of all) await load(question, expected, WARM);
  const found = all.map(({ name, server }) => ({ name, server, rates: [] as number[], work: 0, answers: 0 }));
  for (let round = 0; round < ROUNDS; round++) {
    for (const [i, { question, expected }] of all.entries()) {
      const one = found[i] as (typeof found)[number];
      const before = one.server.worked();
      const begun = performance.now();
      const rate = await load(question, expected, ROUND);
      one.answers += (rate * (performance.now() - begun)) / 1000;
      one.work += (one.server.worked() ?? 0) - (before ?? 0);
      one.rates.push(rate);
    }
  }
  return found.map(({ name, rates, work, answers }) => ({
    name,
    rate: median(rates),
    work: work > 0 ? (work / answers) * 1000 : undefined,
  }));
}
