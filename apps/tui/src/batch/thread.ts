// The other end of threads.ts, in a thread of its own: it reads, checks and words; the main thread only writes.
import { parentPort, workerData } from "node:worker_threads";
import { inputOf, type Task } from "./task.ts";
import { answeringWith, type Work } from "./work.ts";

const answer = await answeringWith(workerData as Work, process.env);

parentPort?.on("message", async (task: Task) => {
  parentPort?.postMessage(await answer(inputOf(task)));
});
// The time that an input may take counts from here.
parentPort?.postMessage("ready");
