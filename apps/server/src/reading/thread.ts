// The other end of readers.ts: bytes come in, what could be read of them goes out.
import { parentPort } from "node:worker_threads";
import { read } from "@gouji/api/read";

parentPort?.on("message", async (bytes: Uint8Array) => {
  parentPort?.postMessage(await read(bytes));
});
// The time that a document may take counts from here.
parentPort?.postMessage("ready");
