import { availableParallelism } from "node:os";
import { LONGEST } from "@gouji/reader/lane";
import { usage } from "../failure.ts";
import type { Options } from "../options.ts";

/** How a batch is worked through. */
export interface Ways {
  /** Threads; 0: all is done in this one, but what may not come back. */
  readonly jobs: number;
  readonly timeout: number;
  readonly unordered: boolean;
}

/** Starting threads takes about as long as reading so many files. */
const FEW = 8;

/** More threads read faster than one thread can write. */
const MOST = 4;

export function waysOf(options: Pick<Options, "jobs" | "timeout" | "unordered">, inputs: number): Ways {
  const { jobs, timeout, unordered } = options;
  return {
    jobs: jobs === undefined ? usual(inputs, timeout !== undefined) : count("--jobs", jobs),
    timeout: timeout === undefined ? LONGEST : seconds("--timeout", timeout) * 1000,
    unordered: unordered === true,
  };
}

/** Only another thread can be stopped, so a limit of time asks for one. */
function usual(inputs: number, limited: boolean): number {
  if (inputs > FEW) return Math.min(MOST, availableParallelism());
  return limited ? 1 : 0;
}

function count(option: string, text: string): number {
  const number = Number(text);
  if (/^\d+$/.test(text) && number >= 1 && number <= 64) return number;
  throw usage(`${option} 后面写 1 到 64 的整数。`, `${option} takes a whole number from 1 to 64.`);
}

function seconds(option: string, text: string): number {
  const number = Number(text);
  // What a timer can hold.
  if (/^\d+(\.\d+)?$/.test(text) && number > 0 && number <= 2_000_000) return number;
  throw usage(`${option} 后面写秒数。`, `${option} takes a number of seconds.`);
}
