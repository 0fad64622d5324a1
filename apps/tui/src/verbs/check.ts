import { runBatch } from "../batch/run.ts";
import { answering } from "../check/answer.ts";
import { formats } from "../check/formats/index.ts";
import { summaryRecord } from "../check/records.ts";
import { selection } from "../check/select.ts";
import { settingFor } from "../check/setting.ts";
import { Tally } from "../check/tally.ts";
import type { Tools } from "../check/tools.ts";
import { sayVerdict } from "../check/verdict.ts";
import type { Exit } from "../exit.ts";
import type { Call, Run } from "../verb.ts";
import { version } from "../version.ts";
import type { Sink, World } from "../world.ts";

export const run: Run = async (call, world) => {
  const { tools } = await import("../check/real.ts");
  return checkWith(tools, call, world);
};

/** Reads and judges each file and prints what was found; a file that is refused does not stop the others. */
export async function checkWith(tools: Tools, call: Call, world: World): Promise<Exit> {
  // A slip of the pen is told before anything is read.
  selection(call.options);
  const tally = new Tally();
  const setting = (out: Sink) => settingFor(tools, call, world, out.terminal);
  let format: ReturnType<NonNullable<(typeof formats)[string]>> | undefined;
  let began = 0;
  return runBatch(
    {
      verb: "check",
      answering: (out) => answering(tools, call, setting(out)),
      async begin(out, earlier) {
        began = world.now();
        format = formats[call.format]?.(setting(out));
        if (earlier) tally.take({ summary: earlier.summary, verdict: new Tally().verdict });
        await print(out, format?.begin?.());
      },
      async take({ text, counted }, out) {
        if (counted) tally.take(counted);
        if (format?.keep) format.keep(text);
        else if (text !== "") await out.write(text);
      },
      soFar: () => tally.summary,
      async end(out) {
        const elapsed = world.now() - began;
        const more = { elapsed: Math.round(elapsed), version, ruleset: tools.ruleset };
        await print(out, format?.end?.(summaryRecord(tally.summary, more)));
        return call.options.quiet ? undefined : sayVerdict(tally, elapsed, call);
      },
    },
    call,
    world,
  );
}

async function print(out: Sink, pieces: Iterable<string> = []): Promise<void> {
  for (const piece of pieces) await out.write(piece);
}
