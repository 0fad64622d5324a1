import { expect, test } from "vitest";
import { span } from "./line.ts";
import { depthOf, painter } from "./paint.ts";

const world = (env: Record<string, string>) => ({ env });

test("how many colours: the option, then the environment, then the terminal", () => {
  expect(depthOf({ color: "never" }, world({ COLORTERM: "truecolor" }))).toBe(0);
  expect(depthOf({}, world({ NO_COLOR: "1", TERM: "xterm-256color" }))).toBe(0);
  expect(depthOf({}, world({ NO_COLOR: "1", FORCE_COLOR: "2" }))).toBe(256);
  expect(depthOf({}, world({ TERM: "xterm" }))).toBe(16);
  expect(depthOf({}, world({ TERM: "xterm-256color" }))).toBe(256);
  expect(depthOf({}, world({ COLORTERM: "truecolor" }))).toBe(16777216);
});

test("like runs on into like, and a blank is never drawn in a style that would show", () => {
  const line = [
    span("0", "muted"),
    span("  "),
    span("0", "muted"),
    span("x", "chosen"),
    span("  ", "muted"),
    span("y"),
  ];
  expect(painter(16)(line)).toBe("\x1b[39m0  0\x1b[39m\x1b[7mx\x1b[27m\x1b[39m  \x1b[39my");
  expect(painter(0)(line)).toBe("0  0\x1b[7mx\x1b[27m  y");
});
