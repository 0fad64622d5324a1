import { describe, expect, test } from "vitest";
import { readRtf } from "./rtf.ts";

function read(
  body: string,
  head = "\\rtf1\\ansi\\ansicpg936{\\fonttbl{\\f0\\fcharset134 SimSun;}{\\f1\\fcharset0 Arial;}}",
) {
  const sourced = readRtf(Uint8Array.from(`{${head}${body}}`, (char) => char.charCodeAt(0)));
  if (!("document" in sourced)) throw new Error(JSON.stringify(sourced));
  return sourced.document.blocks.map((block) =>
    block.kind === "paragraph"
      ? block.text
      : block.rows.map((row) => row.cells.map(({ text, place, columns }) => `${place.column}+${columns} ${text}`)),
  );
}

describe("an RTF says what Word prints of it", () => {
  test.each([
    ["characters of two bytes", "\\f0 \\'b9\\'e6\\'d5\\'c2 12\\par", ["规章 12"]],
    ["characters by number, with their stand-ins", "\\uc2\\u-26485\\'b9\\'e6 \\uc0\\u31456 3\\par", ["\u988b 章3"]],
    ["what is hidden, struck through and deleted", "{\\v 1}{\\strike 5}6{\\deleted 7}\\par", ["6"]],
    ["what is not the text's", "{\\info{\\title 9}}{\\*\\xyz 8}{\\pict\\bin3 }}}00ff}{\\header 7}1\\par", ["1"]],
    ["a raised mark is no digit", "35{\\super 1}\\par", ["35（1）"]],
    [
      "the numbers of lists, but not before figures",
      "{\\listtext 1.\\tab}A\\par{\\pntext 2.\\tab}5\\par",
      ["1.A", "5"],
    ],
    ["a field says its result", "{\\field{\\*\\fldinst PAGE}{\\fldrslt 4}}\\par", ["4"]],
    [
      "rows with merged cells",
      "\\trowd\\clvmgf\\cellx100\\cellx200\\cellx300\\pard\\intbl A\\cell B\\cell C\\cell\\row\\trowd\\clvmrg\\cellx100\\cellx300\\pard\\intbl\\cell 5\\cell\\row\\pard D\\par",
      [[["1+1 A", "2+1 B", "3+1 C"], ["2+2 5"]], "D"],
    ],
    ["an unfinished row stands on its own", "\\trowd\\cellx100\\pard\\intbl A\\cell\\pard B\\par", ["A", "B"]],
  ])("%s", (_, body, expected) => {
    expect(read(body)).toEqual(expected);
  });

  test("cut off", () => {
    expect(readRtf(new TextEncoder().encode("{\\rtf1 1\\par"))).toEqual({ refused: { code: "truncated" } });
  });
});

describe("nothing of an RTF is lost or run together", () => {
  test.each([
    ["what is still struck through when it is no longer hidden", "{\\strike\\v 1\\v0 5}6\\par", ["6"]],
    ["behind an empty group that may be passed over", "{{\\*}1}\\par 2\\par", ["1", "2"]],
    ["behind a group within one that may be passed over", "{\\*{\\x 9}8}1\\par 2\\par", ["1", "2"]],
    [
      "a note stands behind the text, not in the cell that calls for it",
      "\\trowd\\cellx100\\cellx200\\pard\\intbl A\\cell 5{\\super\\chftn}{\\footnote\\pard\\plain {\\super\\chftn} 3 more\\par}\\cell\\row\\pard B\\par",
      [[["1+1 A", "2+1 5"]], "B", "3 more"],
    ],
  ])("%s", (_, body, expected) => {
    expect(read(body)).toEqual(expected);
  });
});
