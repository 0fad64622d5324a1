import { Bench } from "tinybench";

export interface Work {
  readonly name: string;
  readonly run: () => unknown;
  /** What one run is divided by. */
  readonly pieces: number;
}

const ROUNDS = 5;

/**
 * The median time of one piece of each work in µs, of one process and one thread. The works take turns in several rounds,
 * so that a machine that is busy for a while is busy for all of them.
 */
export async function medians(works: readonly Work[], time: number): Promise<Map<string, number>> {
  const rounds = new Map(works.map(({ name }) => [name, [] as number[]]));
  for (let round = 0; round < ROUNDS; round++) {
    const bench = new Bench({
      time: time / ROUNDS,
      warmupTime: round === 0 ? time / 3 : 10,
      iterations: 3,
      warmupIterations: 1,
    });
    for (const { name, run } of works) bench.add(name, run);
    await bench.run();
    for (const { name, pieces } of works) {
      const result = bench.getTask(name)?.result;
      if (!result || !("latency" in result)) throw new Error(`${name} was not measured`);
      rounds.get(name)?.push((result.latency.p50 / pieces) * 1000);
    }
  }
  return new Map([...rounds].map(([name, times]) => [name, median(times)]));
}

export const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
