import { PassThrough } from "node:stream";
import { expect, test } from "vitest";
import { likely, probe } from "./probe.ts";

/** A terminal that says these things when it is asked where the caret is. */
function terminal(...answers: readonly string[]) {
  const raw: boolean[] = [];
  let written = "";
  const input = Object.assign(new PassThrough(), { setRawMode: (on: boolean) => raw.push(on) });
  const output = {
    write(text: string) {
      written += text;
      if (text.endsWith("\x1b[6n")) for (const answer of answers) input.write(answer);
    },
  };
  return {
    screen: { input, output } as unknown as Parameters<typeof probe>[0],
    left: () => String(input.read() ?? ""),
    raw,
    written: () => written,
  };
}

test("the terminal tells how wide it drew the sign, which is then wiped out", async () => {
  const one = terminal("\x1b[7;2R");
  expect(await probe(one.screen)).toBe(1);
  expect(await probe(terminal("\x1b[7;3R").screen)).toBe(2);
  expect(one.written().endsWith("\r\x1b[K")).toBe(true);
  expect(one.raw).toEqual([true, false]);
});

test("an answer may come in pieces, and keys before and after it are kept", async () => {
  const one = terminal("j\x1b[7;", "3R", "");
  expect(await probe(one.screen)).toBe(2);
  expect(one.left()).toBe("j");
});

test("a terminal that says nothing is not waited for", async () => {
  const silent = terminal();
  expect(await probe(silent.screen, 5)).toBe(1);
  expect(silent.raw).toEqual([true, false]);
});

test("where a terminal says nothing, surroundings of old Chinese encodings are taken to draw two columns", async () => {
  expect(await probe(terminal().screen, 5, 2)).toBe(2);
  expect(likely({ LANG: "zh_CN.GB18030" }, "linux")).toBe(2);
  expect(likely({ LANG: "zh_CN.UTF-8" }, "linux")).toBe(1);
  expect(likely({}, "win32")).toBe(2);
  expect(likely({ WT_SESSION: "1" }, "win32")).toBe(1);
});

test("an answer that came while the process was busy is heard", async () => {
  const one = terminal();
  const asked = probe(one.screen, 5);
  const until = performance.now() + 20;
  setTimeout(() => {
    while (performance.now() < until);
    one.screen.input.push("\x1b[7;3R");
  });
  expect(await asked).toBe(2);
});
