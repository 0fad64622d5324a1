import { runBatch } from "../batch/run.ts";
import type { Tools } from "../check/tools.ts";
import { Exit } from "../exit.ts";
import { usage } from "../failure.ts";
import { answering } from "../read/answer.ts";
import type { Call, Run } from "../verb.ts";
import type { World } from "../world.ts";

export const run: Run = async (call, world) => {
  const { tools } = await import("../check/real.ts");
  return readWith(tools, call, world);
};

/** Prints what each file holds; a file that is refused does not stop the others. */
export async function readWith(tools: Tools, call: Call, world: World): Promise<Exit> {
  let refused = 0;
  return runBatch(
    {
      verb: "read",
      answering: () => answering(tools, call),
      inputs(count) {
        if (call.format !== "json" || count < 2) return;
        throw usage(
          "json 一次只装一份文件；多份请用 --format ndjson。",
          "json holds one file; use --format ndjson for several.",
        );
      },
      async take({ text, exit }, out) {
        if (exit !== Exit.fine) refused++;
        await out.write(text);
      },
      soFar: () => ({ refused }),
    },
    call,
    world,
  );
}
