import type { Counted } from "../check/tally.ts";
import type { Exit } from "../exit.ts";
import type { Input } from "../input.ts";

/** What became of one input, ready to be written. Plain data, for it may come from another thread. */
export interface Answer {
  /** For the output; everything on one input in one piece, so that it is never torn. */
  readonly text: string;
  /** Lines for standard error. */
  readonly asides: readonly string[];
  readonly exit: Exit;
  /** What `check` adds up. */
  readonly counted?: Counted;
}

/** Never rejects: what is wrong with an input is its answer. */
export type Answering = (input: Input) => Promise<Answer>;

/** Answers to all inputs. */
export type Answers = AsyncGenerator<{ readonly file: string; readonly answer: Answer }>;
