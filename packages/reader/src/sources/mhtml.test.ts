import { expect, test } from "vitest";
import { sniff } from "../sniff.ts";
import { readMhtml } from "./mhtml.ts";

const encode = (text: string) => new TextEncoder().encode(text);
const page = '<html><head><meta charset="utf-8"></head><body><p>规章=5</p></body></html>';
const quoted = [...encode(page)].map((byte) =>
  byte > 126 || byte === 61 ? `=${byte.toString(16).toUpperCase()}` : String.fromCharCode(byte),
);
const packed = btoa(String.fromCharCode(...encode(page)));

const message = (encoding: string, body: string) =>
  [
    "MIME-Version: 1.0",
    'Content-Type: multipart/related;\r\n\tboundary="----=_Next"',
    "",
    "This is a page in one file.",
    "",
    "------=_Next",
    "Content-Location: file:///C:/1/filelist.xml",
    "Content-Type: text/xml",
    "",
    "<xml/>",
    "------=_Next",
    `Content-Transfer-Encoding: ${encoding}`,
    'Content-Type: text/html; charset="utf-8"',
    "",
    body,
    "------=_Next--",
    "",
  ].join("\r\n");

test.each([
  ["quoted-printable", quoted.join("").replace(/(.{30,60}?)(?==|[^=]{2})/, "$1=\r\n")],
  ["base64", packed.replace(/(.{60})/g, "$1\r\n")],
  ["8bit", page],
])("the page in %s", (encoding, body) => {
  const bytes = encode(message(encoding, body));
  expect(sniff(bytes)).toBe("mhtml");
  const sourced = readMhtml(bytes);
  expect("document" in sourced && sourced.document.blocks).toMatchObject([{ text: "规章=5" }]);
});

test("cut off", () => {
  const whole = message("base64", packed);
  expect(readMhtml(encode(whole.slice(0, -60)))).toEqual({ refused: { code: "truncated" } });
});

test("a line that is broken behind a blank keeps the blank: what a cell covers stands behind it", () => {
  const body =
    "<html><table><tr><td rowspan=3D2 =\r\ncolspan=3D3>A</td><td>B</td></tr>=  \r\n<tr><td>C</td></tr></table></html>";
  const sourced = readMhtml(encode(message("quoted-printable", body)));
  const [table] = "document" in sourced ? sourced.document.blocks : [];
  expect(table?.kind === "table" && table.rows[0]?.cells[0]).toMatchObject({ text: "A", columns: 3, rows: 2 });
});
