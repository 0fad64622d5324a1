import type { Block, Cell, Document } from "../document.ts";
import type { Refusal } from "../reading.ts";
import { blocksIn } from "./html.ts";
import { readText } from "./text.ts";

/** A text in which some tables are written as in a page of the web, as converters to Markdown do with merged cells. */
export function readMixed(text: string): { document: Document } | { refused: Refusal } {
  const blocks: Block[] = [];
  let [bookmarks, tables, lines] = [0, 0, 0];
  let from = 0;
  const take = (some: readonly Block[], above: number) => {
    const moved = some.map((block) => shifted(block, above, tables));
    tables += some.filter((block) => block.kind === "table").length;
    blocks.push(...moved);
  };
  for (const [start, end] of [...tablesIn(text), [text.length, text.length] as const]) {
    const source = readText(text.slice(from, start));
    if ("refused" in source) return source;
    bookmarks += source.document.bookmarks;
    take(source.document.blocks, lines);
    if (end > start) take(blocksIn(text.slice(start, end)), 0);
    lines += text.slice(from, end).split("\n").length - 1;
    from = end;
  }
  return { document: { blocks, bookmarks } };
}

/** Where the outermost tables begin and end. */
function tablesIn(text: string): [number, number][] {
  const found: [number, number][] = [];
  let depth = 0;
  let start = 0;
  for (const tag of text.matchAll(/<(\/?)table(?:\s[^<>]{0,2000})?>/gi)) {
    if (tag[1] === "" && depth++ === 0) start = tag.index;
    else if (tag[1] === "/" && depth > 0 && --depth === 0) found.push([start, tag.index + tag[0].length]);
  }
  return found;
}

/** Pieces count their lines and tables from the first; the file does not. */
function shifted(block: Block, lines: number, tables: number): Block {
  const move = <Of extends { readonly place: Block["place"] }>(one: Of): Of => {
    const { line, table, ...place } = one.place;
    const own = {
      ...(line !== undefined && { line: line + lines }),
      ...(table !== undefined && { table: table + tables }),
    };
    return { ...one, place: { ...place, ...own } };
  };
  if (block.kind === "paragraph") return move(block);
  return {
    ...move(block),
    rows: block.rows.map((row) => ({ ...row, cells: row.cells.map((cell: Cell) => move(cell)) })),
  };
}
