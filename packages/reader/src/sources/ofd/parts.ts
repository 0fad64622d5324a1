import { Refused } from "../source.ts";
import { type Attributes, walk } from "../xml.ts";
import type { Member } from "../zip.ts";

/** The parts of a package, found by what other parts say of their place. */
export class Parts {
  readonly #parts: ReadonlyMap<string, Member>;

  constructor(parts: ReadonlyMap<string, Member>) {
    this.#parts = parts;
  }

  bytes(path: string): Uint8Array {
    const part = this.#parts.get(path);
    if (!part) throw new Refused({ code: "truncated" });
    return part.bytes();
  }
}

/** Where a part is that another one names: from the root of the package, or from beside the one that names it. */
export function beside(path: string, named: string): string {
  const from = named.startsWith("/") ? [] : path.split("/").slice(0, -1);
  for (const step of named.split("/")) {
    if (step === "..") from.pop();
    else if (step !== "" && step !== ".") from.push(step);
  }
  return from.join("/");
}

export interface Element {
  readonly name: string;
  readonly attributes: Attributes;
  readonly text: string;
}

/** The elements of a part by their local names, each with the text it begins with, in the order in which they close. */
export function elementsIn(bytes: Uint8Array): Element[] {
  const found: Element[] = [];
  const open: { name: string; attributes: Attributes; text: string }[] = [];
  walk(bytes, {
    open: (tag, { attributes }) => open.push({ name: localOf(tag), attributes: { ...attributes }, text: "" }),
    text: (text) => {
      const element = open.at(-1);
      if (element) element.text += text;
    },
    close: () => {
      const element = open.pop();
      if (element) found.push(element);
    },
  });
  return found;
}

export const localOf = (tag: string) => tag.slice(tag.indexOf(":") + 1);
