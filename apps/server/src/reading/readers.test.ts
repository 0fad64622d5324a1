import { EventEmitter } from "node:events";
import { setTimeout as pause } from "node:timers/promises";
import { afterAll, expect, test } from "vitest";
import { readersOf } from "./readers.ts";

/** A thread that is none: the first byte says what becomes of it. */
class Fake extends EventEmitter {
  static busy = 0;
  static most = 0;
  constructor() {
    super();
    setImmediate(() => this.emit("message", "ready"));
  }
  async postMessage(bytes: Uint8Array) {
    const what = bytes === HANGS ? 1 : bytes[0];
    Fake.most = Math.max(Fake.most, ++Fake.busy);
    if (what !== 1) await pause(5);
    Fake.busy--;
    if (what === 1) return;
    if (what === 2) this.emit("error", Object.assign(new Error(), { code: "ERR_WORKER_OUT_OF_MEMORY" }));
    else if (what === 3) this.emit("exit", 1);
    else this.emit("message", { refused: { code: "notAReport" } });
  }
  async terminate() {
    this.emit("exit", 1);
  }
}

/** By its kind it may. */
const HANGS = new TextEncoder().encode("%PDF-1.4");

const start = () => new Fake() as never;

test.each([
  [1, "late"],
  [2, "memory"],
  [3, "died"],
])("a document that ends its thread is refused, and the next one is read (%i: %s)", async (what, why) => {
  const { read } = readersOf({ threads: 1, timeout: 30, start });
  const [lost, next] = await Promise.all([read(Uint8Array.of(what)), read(Uint8Array.of(0))]);
  expect(lost).toEqual({ refused: { code: "unreadable", why, seconds: 0.03 } });
  expect(next).toEqual({ refused: { code: "notAReport" } });
});

test("no more are read at a time than there are threads, and one for those whose reading ends", async () => {
  Fake.busy = Fake.most = 0;
  const { read } = readersOf({ threads: 2, start });
  await Promise.all(Array.from({ length: 9 }, () => read(Uint8Array.of(0))));
  expect(Fake.most).toBe(3);
});

test("documents that hang keep none waiting whose reading is known to end", async () => {
  const { read } = readersOf({ threads: 1, timeout: 200, start });
  const done: string[] = [];
  const hung = [1, 2].map(() => read(HANGS).then(() => done.push("hung")));
  await Promise.all([read(Uint8Array.of(0)), read(Uint8Array.of(0))].map((one) => one.then(() => done.push("read"))));
  expect(done).toEqual(["read", "read"]);
  await Promise.all(hung);
  expect(done).toHaveLength(4);
});

test("what still waits when the server ends starts no thread", async () => {
  let started = 0;
  const { read, end } = readersOf({
    threads: 1,
    start: () => {
      started++;
      return start();
    },
  });
  const asked = [HANGS, HANGS].map((bytes) => read(bytes).catch(() => "ended"));
  await pause(20);
  await end();
  expect(started).toBe(1);
  expect(await asked[1]).toBe("ended");
});

test("a thread that cannot be started is a fault of the server", async () => {
  const dead = () => {
    const thread = new EventEmitter();
    setImmediate(() => thread.emit("error", new Error("planted")));
    return Object.assign(thread, { terminate: async () => 0, postMessage() {} }) as never;
  };
  await expect(readersOf({ threads: 1, start: dead }).read(Uint8Array.of(0))).rejects.toThrow("planted");
});

const real = readersOf({ threads: 1 });
afterAll(real.end);

test("a thread as it is", async () => {
  expect(await real.read(new Uint8Array())).toEqual({ refused: { code: "empty" } });
  expect(await real.read(new TextEncoder().encode("%PDF-1.4 torn"))).toEqual({ refused: { code: "truncated" } });
}, 30_000);
