// The other end of readers.ts: bytes come in, what could be read of them goes out.
import { parentPort } from "node:worker_threads";
import { type Reading, read } from "@gouji/api/read";

/** What came of a document; `broken` where the fault is the program's. */
export type Answer = Reading | { readonly broken: string };

parentPort?.on("message", async (bytes: Uint8Array) => {
  parentPort?.postMessage(await answer(bytes));
});

async function answer(bytes: Uint8Array): Promise<Answer> {
  try {
    return await read(bytes);
  } catch (error) {
    return { broken: String(error) };
  }
}

// The time that a document may take counts from here.
parentPort?.postMessage("ready");
