import { expect, test } from "vitest";
import { edit, fieldOf, type } from "./field.ts";
import { type Input, keyboard } from "./keyboard.ts";

const heard = (...chunks: readonly string[]) => {
  const inputs: Input[] = [];
  const board = keyboard((input) => inputs.push(input), 5);
  for (const chunk of chunks) board.take(chunk);
  return { inputs, board };
};

test("sequences that arrive together, in halves, or as a paste", () => {
  expect(heard("\x1b[A\x1b[19;2~k").inputs.map((one) => one.kind === "key" && one.key)).toEqual([
    "ArrowUp",
    "Shift+F8",
    "k",
  ]);
  expect(heard("\x1b[1", "9~").inputs).toMatchObject([{ key: "F8" }]);
  expect(heard("\x1b[200~张三\n李四", "\x1b[201~").inputs).toEqual([{ kind: "text", text: "张三\n李四" }]);
  expect(heard("\x1b[<65;10;3M").inputs).toEqual([{ kind: "mouse", button: 65, x: 9, y: 2, down: true }]);
});

test("a lone escape is told by the pause behind it", async () => {
  const { inputs } = heard("\x1b");
  expect(inputs).toEqual([]);
  await new Promise((rest) => setTimeout(rest, 20));
  expect(inputs).toMatchObject([{ key: "Escape" }]);
});

test("a word committed by an input method is typed whole, and edited by characters", () => {
  let field = fieldOf("");
  for (const input of heard("市场监管").inputs)
    if (input.kind === "key") field = edit(field, input.key, input.sent) ?? field;
  expect(field).toEqual({ text: "市场监管", caret: 4 });
  field = edit(field, "Backspace", "\x7f") ?? field;
  field = edit(field, "Home", "") ?? field;
  expect(type(field, "县\n局").text).toBe("县 局市场监");
});
