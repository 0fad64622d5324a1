import stringWidth from "string-width";
import { expect, test } from "vitest";
import { pad, plain, width } from "./width.ts";

test("the short way tells the same as the long one", () => {
  for (let code = 0x20; code < 0x10000; code++) {
    const text = String.fromCharCode(code);
    if (width(text) !== stringWidth(text)) expect.fail(`U+${code.toString(16)} ${text}`);
  }
});

test("a column holds nothing that terminals disagree on", () => {
  expect(plain("结转下年·“三安全”…")).toBe('结转下年."三安全"..');
  expect(pad("总计", 6)).toBe("总计  ");
});
