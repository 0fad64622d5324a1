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
  async postMessage([what]: Uint8Array) {
    Fake.most = Math.max(Fake.most, ++Fake.busy);
    if (what !== 1) await pause(5);
    Fake.busy--;
    if (what === 1) return;
    if (what === 2) this.emit("error", Object.assign(new Error(), { code: "ERR_WORKER_OUT_OF_MEMORY" }));
    else if (what === 3) this.emit("exit", 1);
    else this.emit("message", { refused: { code: "notAReport" } });
  }
  async terminate() {}
}

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

test("no more are read at a time than there are threads", async () => {
  Fake.busy = Fake.most = 0;
  const { read } = readersOf({ threads: 2, start });
  await Promise.all(Array.from({ length: 9 }, () => read(Uint8Array.of(0))));
  expect(Fake.most).toBe(2);
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
