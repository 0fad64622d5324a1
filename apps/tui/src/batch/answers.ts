import type { Input } from "../input.ts";
import type { World } from "../world.ts";
import type { Answering, Answers } from "./answer.ts";
import { inThreads } from "./threads.ts";
import type { Ways } from "./ways.ts";
import type { Work } from "./work.ts";

/** Answers all inputs, in their order: here, one by one, or in threads where there are any. */
export function answersTo(inputs: readonly Input[], work: Work, here: Answering, ways: Ways, world: World): Answers {
  const { thread, interrupted } = world;
  if (!thread || ways.jobs === 0) return oneByOne(inputs, here, interrupted);
  return inThreads(inputs, { ...ways, start: () => thread(work), interrupted });
}

async function* oneByOne(inputs: readonly Input[], answer: Answering, interrupted: AbortSignal): Answers {
  for (const input of inputs) {
    interrupted.throwIfAborted();
    yield { file: input.file, answer: await answer(input) };
  }
}
