import { expect, test } from "vitest";
import type { Note, Refusal } from "../reading.ts";
import { speakNote, speakRefusal } from "./index.ts";

const notes: readonly Note[] = [
  { code: "unitConverted", from: "31.5万元", to: "315000", raw: "31.5" },
  { code: "unitAssumed", from: "27", to: "27", raw: "27" },
  { code: "stray", from: "7?", to: "7", raw: "7?" },
  { code: "unreadable", raw: "约3" },
  { code: "rowUnclear", label: "规章", found: 2, due: 3 },
  { code: "strayFigures", found: 4 },
  { code: "conflict", values: ["1", "2"] },
  { code: "extraTable", rows: 9 },
  { code: "bookmarks", found: 81 },
  { code: "severalReports", found: 2 },
  { code: "memberNotRead", name: "a.docx", refused: { code: "tooLarge", what: "bytes", limit: 52_428_800 } },
  { code: "templateText", raw: "表格如下：" },
];

const refusals: readonly Refusal[] = [
  { code: "empty" },
  { code: "unsupported", kind: "xml" },
  { code: "unsupported", kind: "image" },
  { code: "unsupported", kind: "ole" },
  { code: "unsupported", kind: "binary" },
  { code: "unreadable" },
  { code: "unreadable", why: "late", seconds: 60 },
  { code: "unreadable", why: "memory" },
  { code: "unreadable", why: "died" },
  { code: "tooLarge", what: "lines", limit: 200_000 },
  { code: "needsOcr" },
];

const numbers = (text: string) => (text.match(/\d+(?:\.\d+)?/g) ?? []).sort();

test("both languages name the same numbers", () => {
  for (const note of notes) expect(numbers(speakNote(note, "en"))).toEqual(numbers(speakNote(note, "zh")));
  for (const one of refusals) expect(numbers(speakRefusal(one, "en"))).toEqual(numbers(speakRefusal(one, "zh")));
});

test("English keeps Chinese only as quotation", () => {
  for (const one of refusals) expect(speakRefusal(one, "en")).not.toMatch(/\p{Script=Han}/u);
});

test("what is not read is told with the kinds that are, and with what to do", () => {
  for (const kind of ["rtf", "image", "ole", "binary"] as const) {
    for (const language of ["zh", "en"] as const) {
      expect(speakRefusal({ code: "unsupported", kind }, language)).toMatch(
        /docx, doc, wps, rtf, pdf|docx、doc、wps、rtf、pdf/,
      );
    }
  }
  expect(speakRefusal({ code: "unsupported", kind: "xml" }, "zh")).toContain("另存为 docx");
});
