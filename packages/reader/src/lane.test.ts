import { EventEmitter } from "node:events";
import { expect, test } from "vitest";
import { laneOf, type Thread } from "./lane.ts";

/** A thread that is none: it says what it is asked, later. */
class Fake extends EventEmitter {
  static last: Fake;
  static started = 0;
  constructor() {
    super();
    Fake.last = this;
    Fake.started++;
    setImmediate(() => this.emit("message", "ready"));
  }
  postMessage(asked: number) {
    setTimeout(() => this.emit("message", asked), 10 - asked);
  }
  async terminate() {
    this.emit("exit", 1);
  }
}
const start = () => new Fake() as unknown as Thread;

test("of several things asked at once each gets its own answer", async () => {
  const { ask, end } = laneOf<number, number>(start);
  expect(await Promise.all([1, 2, 3].map((asked) => ask(asked)))).toEqual([1, 2, 3]);
  await end();
});

test("a thread that broke after its answer does not cost the next question", async () => {
  Fake.started = 0;
  const { ask, end } = laneOf<number, number>(start);
  expect(await ask(1)).toBe(1);
  const { last } = Fake;
  last.emit("error", new Error("left behind by the first"));
  expect(await ask(2)).toBe(2);
  expect(Fake.started).toBe(2);
  await end();
});

test("behind the end nothing is asked", async () => {
  Fake.started = 0;
  const { ask, end } = laneOf<number, number>(start);
  const asked = [1, 2].map((one) => ask(one).catch(() => "not asked"));
  await end();
  expect(await asked[1]).toBe("not asked");
  await expect(ask(3)).rejects.toThrow();
  expect(Fake.started).toBeLessThan(2);
});
