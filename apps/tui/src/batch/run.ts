import { Exit, worst } from "../exit.ts";
import { Closed } from "../failure.ts";
import { inputsOf } from "../inputs.ts";
import { withAppended, withOutput } from "../output.ts";
import { progressOf, type SoFar } from "../progress.ts";
import type { Call } from "../verb.ts";
import { words } from "../words/words.ts";
import type { Sink, World } from "../world.ts";
import type { Answer, Answering } from "./answer.ts";
import { answersTo } from "./answers.ts";
import { type Earlier, earlierRun } from "./earlier.ts";
import { waysOf } from "./ways.ts";
import type { Work } from "./work.ts";

/** What a verb does with many inputs. */
export interface Batch {
  readonly verb: Work["verb"];
  /** How an input is answered in this thread; other threads know the verb. */
  answering(out: Sink): Answering;
  /** Before the first answer, where the output is known. */
  begin?(out: Sink, earlier: Earlier | undefined): Promise<void>;
  /** Throws where the inputs are too many. */
  inputs?(count: number): void;
  take(answer: Answer, out: Sink): Promise<void>;
  soFar(): Pick<SoFar, "withFindings" | "refused">;
  /** After the last answer; gives a line for standard error. */
  end?(out: Sink, files: number): Promise<string | undefined>;
}

/** Works through the inputs of a call, in their order, and gives what the command ends with. */
export async function runBatch(batch: Batch, call: Call, world: World): Promise<Exit> {
  const { lang, options, format } = call;
  const all = await inputsOf(call, world);
  batch.inputs?.(all.length);
  const earlier = await earlierRun(call, world);
  const inputs = earlier ? earlier.left(all) : all;
  const ways = waysOf(options, inputs.length);
  const progress = progressOf(inputs.length, lang, options, world);
  return earlier ? withAppended(earlier.path, earlier.end, work) : withOutput(call, world, work);

  async function work(out: Sink): Promise<Exit> {
    const task: Work = { verb: batch.verb, call: { options, lang, format }, terminal: out.terminal };
    let exit: Exit = earlier?.exit ?? Exit.fine;
    let done = 0;
    try {
      if (earlier && earlier.files > 0 && !options.quiet) await tell(words[lang].resumed(earlier.files));
      await batch.begin?.(out, earlier);
      for await (const { file, answer } of answersTo(inputs, task, batch.answering(out), ways, world)) {
        world.interrupted.throwIfAborted();
        exit = worst(exit, answer.exit);
        if (out.terminal) await progress.clear();
        await batch.take(answer, out);
        for (const line of answer.asides) await tell(line);
        await progress.step({ done: ++done, file, ...batch.soFar() });
      }
      const last = await batch.end?.(out, inputs.length);
      await progress.clear();
      if (last) await tell(last);
    } catch (error) {
      // Whoever was reading has gone: what was found until then still counts.
      if (!(error instanceof Closed)) throw error;
    }
    return exit;
  }

  async function tell(line: string): Promise<void> {
    await progress.clear();
    await world.err.write(`${line}\n`);
  }
}
