// The other end of threads.ts and reading.ts, in a thread of its own: it reads, checks and words; the main thread only writes.
import { parentPort, workerData } from "node:worker_threads";
import { READING } from "./reading.ts";
import { inputOf, type Task } from "./task.ts";
import { answeringWith, type Work } from "./work.ts";

const does = workerData === READING ? await reading() : await answering(workerData as Work);

parentPort?.on("message", async (asked) => {
  parentPort?.postMessage(await does(asked));
});
// The time that an input may take counts from here.
parentPort?.postMessage("ready");

async function reading(): Promise<(bytes: Uint8Array) => Promise<unknown>> {
  return (await import("@gouji/reader")).read;
}

async function answering(work: Work): Promise<(task: Task) => Promise<unknown>> {
  const answer = await answeringWith(work, process.env);
  return (task) => answer(inputOf(task));
}
