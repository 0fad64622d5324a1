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
  /** Answers a second: the median of the rounds, and round by round. */
  readonly rate: number;
  readonly rounds: readonly number[];
  /** µs that the server worked for one, where the system tells. */
  readonly work: number | undefined;
}

const ROUNDS = 9;
/** Code that answers has to be run some thousand times before it is compiled as well as it will be. */
const WARM: Bounds = { requests: 3000, ms: 5000 };
const ROUND: Bounds = { requests: 4000, ms: 400 };

/** The questions take turns in rounds, so that a machine that is busy for a while is busy for all of them. */
export async function rates(all: readonly Asked[]): Promise<Rate[]> {
  for (const { question, expected } of all) await load(question, expected, WARM);
  const found = all.map(({ name, server }) => ({ name, server, rounds: [] as number[], work: 0, answers: 0 }));
  for (let round = 0; round < ROUNDS; round++) {
    for (const [i, { question, expected }] of all.entries()) {
      const one = found[i] as (typeof found)[number];
      const before = one.server.worked();
      const begun = performance.now();
      const rate = await load(question, expected, ROUND);
      one.answers += (rate * (performance.now() - begun)) / 1000;
      one.work += (one.server.worked() ?? 0) - (before ?? 0);
      one.rounds.push(rate);
    }
  }
  return found.map(({ name, rounds, work, answers }) => ({
    name,
    rate: median(rounds),
    rounds,
    work: work > 0 ? (work / answers) * 1000 : undefined,
  }));
}

/** What share of the other's rate, in the rounds in which both took their turn. */
export const share = (one: Rate, of: Rate): number =>
  median(one.rounds.map((rate, round) => rate / (of.rounds[round] as number)));
