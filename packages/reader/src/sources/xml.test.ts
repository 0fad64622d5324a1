import { SaxesParser } from "saxes";
import { describe, expect, test } from "vitest";
import { decode } from "../decode.ts";
import { chance, hurt, markup } from "../testing/markup.ts";
import { Refused } from "./source.ts";
import { start } from "./xml/known.ts";
import { type Visitor, walk } from "./xml.ts";

type Said = readonly [what: string, name: string, attributes?: Readonly<Record<string, string>>];

/** All that a visitor is told, texts behind one another as one; "refused" where the walk ends early. */
function heard(bytes: Uint8Array, called?: (name: string) => string | undefined): readonly Said[] | "refused" {
  const all: Said[] = [];
  const visitor: Visitor = {
    ...(called && { called }),
    open: (name, { attributes }) => all.push(["open", name, { ...attributes }]),
    close: (name) => all.push(["close", name]),
    text: (text) => say(all, text),
  };
  try {
    walk(bytes, visitor);
    return all;
  } catch (error) {
    if (error instanceof Refused) return "refused";
    throw error;
  }
}

/** The same by a library that is known to take XML for what it is. */
function meant(bytes: Uint8Array): readonly Said[] | "refused" {
  const all: Said[] = [];
  const parser = new SaxesParser({ position: false });
  let depth = 0;
  parser.on("doctype", () => {
    throw new Error();
  });
  parser.on("opentag", ({ name, attributes }) => {
    depth++;
    all.push(["open", name, { ...(attributes as Record<string, string>) }]);
  });
  parser.on("closetag", ({ name }) => {
    depth--;
    all.push(["close", name]);
  });
  const text = (said: string) => {
    if (depth > 0) say(all, said);
  };
  parser.on("text", text);
  parser.on("cdata", text);
  try {
    parser.write(decode(bytes)?.text ?? "").close();
    return all;
  } catch {
    return "refused";
  }
}

function say(all: Said[], text: string): void {
  const last = all.at(-1);
  if (last?.[0] === "text") all[all.length - 1] = ["text", last[1] + text];
  else if (text !== "") all.push(["text", text]);
}

const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string) => new Uint8Array(Uint16Array.from(text, (_, at) => text.charCodeAt(at)).buffer);

describe("a part says what saxes takes it to say, or both refuse it", () => {
  test("markup of all sorts", () => {
    for (let seed = 0; seed < 1_000; seed++) {
      const bytes = utf8(markup(chance(seed)));
      const due = meant(bytes);
      expect(due, `${seed}`).not.toBe("refused");
      expect(heard(bytes), `${seed}`).toEqual(due);
    }
  });

  test("the same, damaged", () => {
    let refused = 0;
    for (let seed = 0; seed < 4_000; seed++) {
      const random = chance(seed);
      const text = hurt(markup(random), random);
      const bytes = utf8(text);
      const due = meant(bytes);
      if (due === "refused") refused++;
      expect(heard(bytes), `${seed} ${text}`).toEqual(due);
    }
    expect(refused).toBeGreaterThan(2_000);
    expect(refused).toBeLessThan(3_800);
  });

  test("cut short anywhere", () => {
    const bytes = utf8(markup(chance(3)));
    for (let end = 0; end <= bytes.length; end++)
      expect(heard(bytes.slice(0, end))).toEqual(meant(bytes.slice(0, end)));
  });

  test.each<[string, Uint8Array]>([
    ["UTF-16 with its mark", utf16("\ufeff<a b='表'>一</a>")],
    ["UTF-16 without", utf16("<a b='表'>一</a>")],
    ["GB18030", new Uint8Array([...utf8("<a>"), 0xd2, 0xbb, ...utf8("</a>")])],
    ["a broken character in a long text", new Uint8Array([...utf8(`<a>${"一".repeat(400)}`), 0xe4, ...utf8("</a>")])],
  ])("%s", (_, bytes) => expect(heard(bytes)).toEqual(meant(bytes)));
});

describe("what a visitor has no word for", () => {
  const part = utf8('<w:p><w:rPr><w:b w:val="1"/></w:rPr><w:t>1</w:t></w:p>');

  test("is gone through without a word, and what is in it is heard", () => {
    expect(heard(part, (name) => (name === "w:b" || name === "w:p" ? name.slice(2) : undefined))).toEqual([
      ["open", "p", {}],
      ["open", "b", { "w:val": "1" }],
      ["close", "b"],
      ["text", "1"],
      ["close", "p"],
    ]);
  });

  test("has to be XML all the same", () => {
    for (const bad of ["<x a=1/>", "<x></y>", "<x a='<'/>", "<x a='1' a='2'/>", "&b;", "<x>\u0001</x>"]) {
      expect(
        heard(utf8(`<w:p>${bad}</w:p>`), () => undefined),
        bad,
      ).toBe("refused");
    }
  });

  test("one visitor's words are not another's", () => {
    expect(heard(part, () => undefined)).toEqual([["text", "1"]]);
    expect(heard(part)).toHaveLength(9);
  });
});

test("more tags than are kept in mind are read all the same", () => {
  const rows = (from: number) =>
    utf8(`<a>${Array.from({ length: 9_000 }, (_, at) => `<b c="${from + at}">${at}</b>`).join("")}</a>`);
  for (const from of [0, 5_000, 0]) {
    const said = heard(rows(from));
    expect(said).toHaveLength(2 + 3 * 9_000);
    expect(said[1]).toEqual(["open", "b", { c: String(from) }]);
    expect(said.at(-4)).toEqual(["open", "b", { c: String(from + 8_999) }]);
  }
});

test("tags of one hash are told apart", () => {
  // 31 × "A" + "b" is 31 × "B" + "C".
  expect(heard(utf8("<x><Ab/><BC/><Ab/><BC/></x>"))).toEqual(meant(utf8("<x><Ab/><BC/><Ab/><BC/></x>")));
});

test("a tag that is too long to be kept is not kept by the one before it either", () => {
  const part = utf8(`<only><long here="${"x".repeat(400)}"/><short/></only>`);
  heard(part);
  const view = new DataView(part.buffer);
  const only = start.followerAt(view, 0);
  expect(only?.name).toBe("only");
  expect(only?.followerAt(view, "<only>".length)).toBeUndefined();
  expect(heard(part)).toEqual(meant(part));
});
