import { EventEmitter } from "node:events";
import { expect, test } from "vitest";
import type { Thread } from "../world.ts";
import { READING, readingIn } from "./reading.ts";

const bytes = (text: string) => new TextEncoder().encode(text);

test("a document that ends its thread is refused, whoever asked for it; a harmless one needs none", async () => {
  let started = 0;
  const thread = (work: unknown) => {
    expect(work).toBe(READING);
    started++;
    const fake = new EventEmitter();
    setImmediate(() => fake.emit("message", "ready"));
    return Object.assign(fake, {
      postMessage: () => setImmediate(() => fake.emit("exit", 1)),
      terminate: async () => 0,
    }) as unknown as Thread;
  };
  const { read, end } = readingIn({ thread });
  expect(await read(bytes(""))).toEqual({ refused: { code: "empty" } });
  expect(started).toBe(0);
  expect(await read(bytes("%PDF-1.4"))).toMatchObject({ refused: { code: "unreadable", why: "died" } });
  expect(started).toBe(1);
  await end();
});

test("where there are no threads, all is read here", async () => {
  expect(await readingIn({}).read(bytes("%PDF-1.4"))).toEqual({ refused: { code: "truncated" } });
});
