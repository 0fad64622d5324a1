import type { Input } from "../input.ts";
import type { World } from "../world.ts";
import type { Answering, Answers } from "./answer.ts";
import { askingOf } from "./asking.ts";
import { inThreads } from "./threads.ts";
import type { Ways } from "./ways.ts";
import type { Work } from "./work.ts";

/** Answers all inputs, in their order: few of them here, one by one, else in threads where there are any. */
export function answersTo(inputs: readonly Input[], work: Work, here: Answering, ways: Ways, world: World): Answers {
  const { thread, interrupted } = world;
  if (!thread) return oneByOne(inputs, here, interrupted);
  const start = () => thread(work);
  if (ways.jobs === 0) return mostlyHere(inputs, here, { ...ways, start, interrupted });
  return inThreads(inputs, { ...ways, start, interrupted });
}

async function* oneByOne(inputs: readonly Input[], answer: Answering, interrupted: AbortSignal): Answers {
  for (const input of inputs) {
    interrupted.throwIfAborted();
    yield { file: input.file, answer: await answer(input) };
  }
}

/** A thread takes a while to start, and one report is read sooner. What reading may not come back from is given to one all the same. */
async function* mostlyHere(
  inputs: readonly Input[],
  here: Answering,
  ways: Parameters<typeof askingOf>[0] & { readonly interrupted: AbortSignal },
): Answers {
  const { isRisky } = await import("@gouji/reader");
  const thread = askingOf(ways);
  const aside: Answering = async (input) => {
    // What cannot be opened is refused here.
    const bytes = await input.bytes().catch(() => undefined);
    if (!bytes) return here(input);
    const { file } = input;
    return isRisky(bytes) ? thread.ask({ file, bytes }) : here({ file, bytes: async () => bytes });
  };
  try {
    yield* oneByOne(inputs, aside, ways.interrupted);
  } finally {
    await thread.end();
  }
}
