import { EventEmitter } from "node:events";
import { setTimeout as pause } from "node:timers/promises";
import { expect, test } from "vitest";
import { Exit } from "../exit.ts";
import type { Input } from "../input.ts";
import type { Thread } from "../world.ts";
import type { Answer } from "./answer.ts";
import { type Task, taskOf } from "./task.ts";
import { inThreads, type Ways } from "./threads.ts";

/** A thread that is none: what an input is called says what becomes of it. */
class Fake extends EventEmitter {
  static started = 0;
  static ended = 0;
  static busy = 0;
  constructor() {
    super();
    Fake.started++;
    setImmediate(() => this.emit("message", "ready"));
  }
  async postMessage({ file, refused }: Task) {
    Fake.busy++;
    if (!refused && file.startsWith("memory"))
      return this.emit("error", Object.assign(new Error(), { code: "ERR_WORKER_OUT_OF_MEMORY" }));
    if (!refused && file.startsWith("died")) return this.emit("exit", 1);
    if (!refused && file.startsWith("hangs")) return;
    if (file.startsWith("slow")) await pause(15);
    this.emit("message", { text: `${refused?.code ?? "read"} ${file}`, asides: [], exit: Exit.fine });
  }
  async terminate() {
    Fake.ended++;
    this.emit("exit", 0);
  }
}

const input = (file: string): Input => ({ file, place: { path: file }, bytes: async () => new Uint8Array() });

const ways = (more: Partial<Ways> = {}): Ways => ({
  jobs: 2,
  timeout: 50,
  unordered: false,
  start: () => new Fake() as unknown as Thread,
  interrupted: new AbortController().signal,
  ...more,
});

async function texts(names: readonly string[], more: Partial<Ways> = {}): Promise<string[]> {
  const said: string[] = [];
  for await (const { answer } of inThreads(names.map(input), ways(more))) said.push((answer as Answer).text);
  return said;
}

test("answers come in the order of the inputs, or as they come", async () => {
  expect(await texts(["slow", "b", "c"])).toEqual(["read slow", "read b", "read c"]);
  expect(await texts(["slow", "b", "c"], { unordered: true })).toEqual(["read b", "read c", "read slow"]);
});

test.for(["died", "memory", "hangs"])("a thread that %s costs the input it was at", async (how) => {
  expect(await texts(["a", how, "b", how, "c"])).toEqual([
    "read a",
    `unreadable ${how}`,
    "read b",
    `unreadable ${how}`,
    "read c",
  ]);
});

test("nothing is begun before there is room for its answer", async () => {
  Fake.busy = 0;
  const names = Array.from({ length: 500 }, (_, i) => `${i}`);
  const answers = inThreads(names.map(input), ways());
  await answers.next();
  await pause(20);
  expect(Fake.busy).toBeLessThanOrEqual(2 * 16 + 2);
  await answers.return(undefined);
});

test("every thread is ended, also where nobody wants more", async () => {
  Fake.started = Fake.ended = 0;
  for await (const _ of inThreads(["a", "slow", "c"].map(input), ways())) break;
  await texts(["a", "b", "c"]);
  expect(Fake.started).toBe(4);
  expect(Fake.ended).toBeGreaterThanOrEqual(3);
});

test("an interruption is not waited for", async () => {
  const stop = new AbortController();
  const running = texts(["a", "hangs"], { interrupted: stop.signal, timeout: 60_000 });
  setTimeout(() => stop.abort(), 10);
  await expect(running).rejects.toThrow();
});

test("threads that do not even start are a fault of the command", async () => {
  const start = () => {
    const thread = new EventEmitter();
    setImmediate(() => thread.emit("error", new Error("planted")));
    return Object.assign(thread, { terminate: async () => 0, postMessage() {} }) as unknown as Thread;
  };
  await expect(texts(["a", "b"], { start })).rejects.toThrow("planted");
});

test("what no other thread can reach is handed over as bytes, or as the reason why there are none", async () => {
  const bytes = new Uint8Array([1]);
  expect(await taskOf({ file: "-", bytes: async () => bytes })).toEqual({ file: "-", bytes });
  expect(await taskOf(input("a"))).toEqual({ file: "a", place: { path: "a" } });
});
