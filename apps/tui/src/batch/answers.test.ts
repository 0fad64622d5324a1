import { EventEmitter } from "node:events";
import { expect, test } from "vitest";
import { Exit } from "../exit.ts";
import type { Input } from "../input.ts";
import { worldOf } from "../testing/world.ts";
import type { Thread } from "../world.ts";
import { answersTo } from "./answers.ts";
import type { Task } from "./task.ts";
import type { Work } from "./work.ts";

/** A thread that says what it was given. */
class Fake extends EventEmitter {
  static started = 0;
  static ended = 0;
  constructor() {
    super();
    Fake.started++;
    setImmediate(() => this.emit("message", "ready"));
  }
  postMessage({ file, refused }: Task) {
    if (file === "hangs.pdf" && !refused) return;
    setImmediate(() => this.emit("message", { text: `thread ${refused?.says.en ?? ""}`, asides: [], exit: Exit.fine }));
  }
  async terminate() {
    Fake.ended++;
  }
}

const input = (file: string, bytes: string): Input => ({ file, bytes: async () => new TextEncoder().encode(bytes) });
const work: Work = { verb: "read", call: { options: {}, lang: "en", format: "json" }, terminal: false };

async function said(inputs: readonly Input[]) {
  const { world } = worldOf({ thread: () => new Fake() as unknown as Thread });
  const here = async () => ({ text: "here", asides: [], exit: Exit.fine });
  const texts: string[] = [];
  for await (const { answer } of answersTo(inputs, work, here, { jobs: 0, timeout: 50, unordered: false }, world)) {
    texts.push(answer.text);
  }
  return texts;
}

test("of few inputs those that reading may not come back from are given to a thread", async () => {
  Fake.started = Fake.ended = 0;
  const pdf = "%PDF-1.4";
  const texts = await said([input("a.txt", "x"), input("b", pdf), input("c.txt", "x"), input("d", pdf)]);
  expect(texts).toEqual(["here", "thread ", "here", "thread "]);
  expect([Fake.started, Fake.ended]).toEqual([1, 1]);
});

test("where nothing is of such a kind, no thread is started", async () => {
  Fake.started = 0;
  expect(await said([input("a.txt", "x")])).toEqual(["here"]);
  expect(Fake.started).toBe(0);
});

test("a single file that hangs is given up, and the next is read", async () => {
  const [first, next] = await said([input("hangs.pdf", "%PDF-1.4"), input("b.txt", "x")]);
  expect(first).toMatch(/not read within 0.05 s/);
  expect(next).toBe("here");
});
