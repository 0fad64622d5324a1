import fc from "fast-check";
import stringWidth from "string-width";
import { expect, test } from "vitest";
import { certain, fitLine, fitName, fitTo, span, wrap } from "./line.ts";

const narrow = (text: string) => stringWidth(text);
const wide = (text: string) => stringWidth(text, { ambiguousIsNarrow: false });

test("a text fits exactly, whatever it holds and however signs of uncertain width are drawn", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), fc.integer({ min: 2, max: 40 }), (text, columns) => {
      const fitted = fitTo(text, columns);
      expect(narrow(fitted)).toBe(columns);
      expect(wide(fitted)).toBe(columns);
    }),
  );
});

test("a character that does not fit whole leaves a blank, and the points stand behind the text", () => {
  expect(fitTo("人力资源和社会保障局", 9)).toBe("人力资.. ".trimEnd().padEnd(9 - 3));
  expect(fitLine(["市场", span("监管局", "error")], 7).map(({ text }) => text)).toEqual(["市场", ".. ".slice(0, 3)]);
});

test("lines break between Chinese characters and before words, never before a closing mark", () => {
  expect(wrap("本年新收与上年结转之和，等于办理总计。", 12)).toEqual([
    "本年新收与上",
    "年结转之和，",
    "等于办理总",
    "计。",
  ]);
  for (const line of wrap("一二三四五，六七八九十。".repeat(9), 11)) expect(line).not.toMatch(/^[，。]/);
});

test("what may not be drawn is not", () => {
  expect(certain("①\u200b\x1b[31m—“总计”…")).toBe('1[31m-"总计"..');
});

test("of a name in two parts the row gives way to the column", () => {
  expect(fitName("行政规范性文件.本年制发件数", 30)).toBe("行政规范性文件.本年制发件数   ");
  expect(fitName("行政规范性文件.本年制发件数", 20)).toBe("行政规..本年制发件数");
  expect(fitName("行政规范性文件.本年制发件数", 19)).toBe("行政..本年制发件数 ");
  expect(fitName("总计", 6)).toBe("总计  ");
});
