import { expect, test } from "vitest";
import { help } from "./help.ts";
import { keyOfEvent, keyOfSequence } from "./keyNames.ts";
import { bindings, type Front, keyMap, press, screens } from "./keys.ts";
import { words } from "./words.ts";

const plain = { ctrlKey: false, altKey: false, shiftKey: false };
const fronts: Front[] = ["web", "terminal"];

test("no key does two things on one screen", () => {
  for (const front of fronts) {
    for (const screen of screens) {
      const keys = bindings({ front, screen }).flatMap(({ rows }) => rows.flatMap((row) => row.keys));
      expect(
        keys.filter((key, i) => keys.indexOf(key) !== i),
        `${front} ${screen}`,
      ).toEqual([]);
    }
  }
});

test("in a terminal every action has a key that an input method lets through", () => {
  const passes = (key: string) => key.length > 1 || /[^A-Za-z]/.test(key);
  for (const screen of screens) {
    const rows = bindings({ front: "terminal", screen }).flatMap((topic) => topic.rows);
    const stuck = rows.filter(({ action, keys }) => !keys.some(passes) && action !== "leave");
    expect(stuck).toEqual([]);
  }
});

test("every action is said in both languages", () => {
  for (const { action, topic } of keyMap) {
    for (const lang of ["zh", "en"] as const) {
      expect(words[lang].actions[action]).toBeTruthy();
      expect(words[lang].topics[topic]).toBeTruthy();
    }
  }
});

test("full-width signs are signs, and composing is no key", () => {
  expect(["／", "？", "：", "＝", "、", "\u3000"].map((key) => keyOfEvent({ ...plain, key }))).toEqual([
    "/",
    "?",
    ":",
    "=",
    "/",
    "Space",
  ]);
  expect(keyOfSequence("？")).toBe("?");
  expect(keyOfEvent({ ...plain, key: "n", isComposing: true })).toBeNull();
  expect(keyOfEvent({ ...plain, key: "Process", keyCode: 229 })).toBeNull();
  expect(keyOfSequence("你好")).toBeNull();
});

test("browser and terminal name keys alike", () => {
  const pairs: [string, Parameters<typeof keyOfEvent>[0]][] = [
    ["\u001b[19~", { ...plain, key: "F8" }],
    ["\u001b[19;2~", { ...plain, key: "F8", shiftKey: true }],
    ["\u001b[32~", { ...plain, key: "F8", shiftKey: true }],
    ["\u001bOP", { ...plain, key: "F1" }],
    ["\u001b[1;5H", { ...plain, key: "Home", ctrlKey: true }],
    ["\u001b[A", { ...plain, key: "ArrowUp" }],
    ["\u001b[1;3D", { ...plain, key: "ArrowLeft", altKey: true }],
    ["\u000b", { ...plain, key: "k", ctrlKey: true }],
    ["\u001by", { ...plain, key: "y", altKey: true }],
    ["\u001bY", { ...plain, key: "Y", altKey: true, shiftKey: true }],
    ["N", { ...plain, key: "N", shiftKey: true }],
    ["\r", { ...plain, key: "Enter" }],
    ["\u001b[Z", { ...plain, key: "Tab", shiftKey: true }],
  ];
  for (const [sent, event] of pairs) expect(keyOfSequence(sent)).toBe(keyOfEvent(event));
});

test("a letter in a text field is a letter, F8 is F8; g begins a pair in the browser", () => {
  const report = { front: "web", screen: "report" } as const;
  expect(press("n", { ...report, typing: true })).toBeNull();
  expect(press("=", { ...report, typing: true })).toBeNull();
  expect(press("F8", { ...report, typing: true })).toEqual({ action: "nextProblem" });
  expect(press("g", report)).toEqual({ pending: "g" });
  expect(press("c", { ...report, pending: "g" })).toEqual({ action: "goCompare" });
  expect(press("g", { front: "terminal", screen: "report" })).toEqual({ action: "first" });
});

test("help is made from the map, and can be searched", () => {
  const found = help({ front: "terminal", screen: "report" }, "zh", { typed: "下一问题" });
  expect(found).toEqual([{ label: "问题", rows: [{ action: "nextProblem", keys: ["F8", "n"], label: "下一问题" }] }]);
  const able = help({ front: "web", screen: "report" }, "en", { can: (action) => action === "up" });
  expect(able).toEqual([{ label: "Move", rows: [{ action: "up", keys: ["↑"], label: "up" }] }]);
});
