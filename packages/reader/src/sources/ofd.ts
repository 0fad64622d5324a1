import { MOST_PAGES } from "../limits.ts";
import { type DrawnPage, Letters } from "./drawn/page.ts";
import { readPages } from "./drawn/read.ts";
import { type Box, boxIn, draw } from "./ofd/drawing.ts";
import { beside, elementsIn, Parts } from "./ofd/parts.ts";
import type { Sourced } from "./source.ts";
import type { Member } from "./zip.ts";

/** OFD, the national format of drawn pages (GB/T 33190): like a PDF it says where words and lines stand, and no more. */
export function readOfd(members: ReadonlyMap<string, Member>, main: string): Sourced {
  if ([...members.keys()].some((name) => ENCRYPTED.test(name))) return { refused: { code: "encrypted" } };
  const parts = new Parts(members);
  const roots = elementsIn(parts.bytes(main)).filter(({ name }) => name === "DocRoot");
  if (roots.length === 0) return { refused: { code: "unreadable" } };
  const pages: DrawnPage[] = [];
  const letters = new Letters();
  for (const path of new Set(roots.map(({ text }) => beside(main, text.trim())))) {
    for (const page of pagesOf(parts, path, letters)) pages.push({ ...page, number: pages.length + 1 });
    if (pages.length > MOST_PAGES) return { refused: { code: "tooLarge", what: "pages", limit: MOST_PAGES } };
  }
  return readPages(pages);
}

function* pagesOf(parts: Parts, path: string, letters: Letters): Generator<Omit<DrawnPage, "number">> {
  const document = elementsIn(parts.bytes(path));
  const area = boxIn(document.find(({ name }) => name === "PhysicalBox")?.text);
  const templates = new Map(
    document.flatMap(({ name, attributes }) =>
      name === "TemplatePage" ? [[attributes.ID ?? "", beside(path, attributes.BaseLoc ?? "")] as const] : [],
    ),
  );
  for (const { name, attributes } of document) {
    if (name !== "Page") continue;
    letters.turn();
    const content = draw(parts.bytes(beside(path, attributes.BaseLoc ?? "")), letters);
    const under = content.templates.flatMap((id) => {
      const template = templates.get(id);
      return template === undefined ? [] : [draw(parts.bytes(template), letters)];
    });
    const { width, height } = content.area ?? area ?? A4;
    const all = [...under, content];
    yield { width, height, words: all.flatMap(({ words }) => words), rules: all.flatMap(({ rules }) => rules) };
  }
}

const ENCRYPTED = /(?:^|\/)(?:Encryptions?\.xml|decryptseed\.dat)$/i;

const A4: Box = { left: 0, top: 0, width: 595, height: 842 };
