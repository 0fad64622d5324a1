import type { Block, Cell, Paragraph, Row, Table } from "./document.ts";
import { isFigure } from "./entries.ts";
import { fold } from "./labels/fold.ts";
import { rowsSaid, saysGroup } from "./labels/know.ts";
import { isTableWord } from "./labels/vocabulary.ts";
import { partedHeading, sectionSaid } from "./sections.ts";
import { titlesOf } from "./titles.ts";

/**
 * Takes headings, titles and prose out of tables that serve the layout of a page, or are a sheet of a workbook: what stands
 * there alone in its row is a paragraph, and what stands between two such rows is a table of its own.
 */
export function segmented(blocks: readonly Block[]): readonly Block[] {
  return blocks
    .flatMap((block): Block[] => (block.kind === "table" ? segments(block) : [block]))
    .flatMap((block): Block[] => (block.kind === "paragraph" ? parted(block) : [block]));
}

/** A heading that shares its line with the first sentence stands on its own. */
function parted(block: Paragraph): Paragraph[] {
  const [heading, text] = partedHeading(block.text) ?? [];
  return heading === undefined || text === undefined
    ? [block]
    : [
        { ...block, text: heading },
        { ...block, text },
      ];
}

function segments(table: Table): Block[] {
  const alone = table.rows.map((row) => (row.open ? undefined : aloneIn(row)));
  const speaks = alone.map((cell) => cell !== undefined && isSpoken(cell.text));
  // Where a table holds headings it is a page, and its other lonely cells are lines of the page too.
  const isPage = alone.some((cell, at) => speaks[at] && isHeading((cell as Cell).text));
  if (!speaks.includes(true)) return [table];
  const blocks: Block[] = [];
  let rows: Row[] = [];
  const end = () => {
    if (rows.length > 0) blocks.push({ ...table, rows: trimmed(rows) });
    rows = [];
  };
  table.rows.forEach((row, at) => {
    const cell = alone[at];
    if (cell && (speaks[at] || (isPage && (!isOfTable(cell.text) || isBetween(speaks, at))))) {
      end();
      for (const text of cell.text.split("\n")) {
        if (text.trim() !== "") blocks.push({ kind: "paragraph", text: text.trim(), place: cell.place });
      }
    } else if (row.cells.some((one) => one.text !== "")) rows.push(row);
    else end();
  });
  end();
  return blocks;
}

/** Between two lines of prose a word of a table is one of their headings. */
const isBetween = (speaks: readonly boolean[], at: number) => speaks[at - 1] === true && speaks[at + 1] === true;

/** The only cell of a row that says anything. */
function aloneIn(row: Row): Cell | undefined {
  const [cell, ...others] = row.cells.filter((one) => one.text !== "");
  return others.length === 0 ? cell : undefined;
}

const isHeading = (text: string) =>
  text.split("\n").some((line) => sectionSaid(line) !== undefined) ||
  titlesOf([{ kind: "paragraph", text, place: {} }]).length > 0;

const isSpoken = (text: string) => isHeading(text) || (PROSE.test(text) && !isOfTable(text));

const PROSE = /[。；]|.{100}/;

/** What a table says of itself: its labels, its brackets, its clauses and what it counts. */
const isOfTable = (text: string) =>
  rowsSaid(text) !== undefined || saysGroup(text) || isTableWord(fold(text)) || isFigure(text);

/** Without the columns that only other parts of the page needed. */
function trimmed(rows: readonly Row[]): Row[] {
  const width = Math.max(0, ...rows.flatMap(({ cells }) => cells.map((cell) => (cell.text === "" ? 0 : endOf(cell)))));
  return rows.map((row) => ({
    ...row,
    cells: row.cells.filter((cell) => cell.place.column === undefined || cell.place.column <= width),
  }));
}

const endOf = ({ place, columns = 1 }: Cell) => (place.column ?? 0) + columns - 1;
