import { SaxesParser } from "saxes";
import { decode } from "../decode.ts";
import { DEEPEST, MOST_ELEMENTS } from "../limits.ts";
import { Refused } from "./source.ts";

export type Attributes = Readonly<Record<string, string>>;

export interface Visitor {
  open(name: string, attributes: Attributes): void;
  close(name: string): void;
  text(text: string): void;
}

/**
 * Walks through one part of a file. No kind of document needs a document type, and what it can declare (entities that grow,
 * files to fetch) is not wanted: a part with one is refused.
 */
export function walk(bytes: Uint8Array, visitor: Visitor): void {
  const decoded = decode(bytes);
  if (!decoded) throw new Refused({ code: "unreadable" });
  const parser = new SaxesParser({ position: false });
  let depth = 0;
  let elements = 0;
  parser.on("doctype", () => {
    throw new Refused({ code: "unsafe" });
  });
  parser.on("opentag", ({ name, attributes }) => {
    if (++depth > DEEPEST) throw new Refused({ code: "unsafe" });
    if (++elements > MOST_ELEMENTS) throw new Refused({ code: "tooLarge", what: "elements", limit: MOST_ELEMENTS });
    visitor.open(name, attributes as Attributes);
  });
  parser.on("closetag", ({ name }) => {
    depth--;
    visitor.close(name);
  });
  parser.on("text", (text) => visitor.text(text));
  parser.on("cdata", (text) => visitor.text(text));
  parser.write(decoded.text).close();
}
