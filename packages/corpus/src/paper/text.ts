import type { Paper, PaperRow } from "./paper.ts";

/**
 * The plain text a word processor leaves of a document: a line and a tab for each cell, an empty line after each row. A cell
 * merged across is one cell; one merged down leaves an empty cell in the rows it covers.
 */
export function asText(paper: Paper): string {
  return [
    ...(paper.title === undefined ? [] : [paper.title, ""]),
    ...paper.sections.flatMap(({ heading, paragraphs, tables }) => [
      heading,
      "",
      ...paragraphs,
      "",
      ...tables.flatMap((rows) => [...stacked(rows).flatMap((row) => [...row.map((cell) => `\t${cell}`), ""]), ""]),
    ]),
    ...paper.signature,
    "",
  ].join("\n");
}

/** The same as Markdown, with the head of each table in its first row. */
export function asMarkdown(paper: Paper): string {
  return [
    ...(paper.title === undefined ? [] : [`# ${paper.title}`, ""]),
    ...paper.sections.flatMap(({ heading, paragraphs, tables }) => [
      `## ${heading}`,
      "",
      ...paragraphs.flatMap((paragraph) => [paragraph, ""]),
      ...tables.flatMap((rows) => [...piped(spread(rows)), ""]),
    ]),
    ...paper.signature.flatMap((line) => [line, ""]),
  ].join("\n");
}

/** Rows of equal length: what a cell covers besides its own place is empty. */
export const spread = (rows: readonly PaperRow[]): string[][] =>
  covered(rows).map((row) => row.map((one) => one ?? ""));

const stacked = (rows: readonly PaperRow[]): string[][] =>
  covered(rows).map((row) => row.filter((one) => one !== null));

/** Every place of a table: its text, "" below a cell that reaches down, null beside one that reaches across. */
function covered(rows: readonly PaperRow[]): (string | null)[][] {
  const out: (string | null | undefined)[][] = rows.map(() => []);
  rows.forEach((row, y) => {
    let x = 0;
    for (const { text, across, down } of row) {
      while (out[y]?.[x] !== undefined) x++;
      for (let dy = 0; dy < down; dy++) {
        for (let dx = 0; dx < across; dx++) {
          (out[y + dy] as (string | null)[])[x + dx] = dx > 0 ? null : dy > 0 ? "" : text;
        }
      }
    }
  });
  const width = Math.max(0, ...out.map((row) => row.length));
  return out.map((row) => Array.from({ length: width }, (_, x) => row[x] ?? (row[x] === null ? null : "")));
}

function piped(rows: readonly string[][]): string[] {
  const lines = rows.map((row) => `| ${row.join(" | ")} |`);
  return [...lines.slice(0, 1), `|${" --- |".repeat(rows[0]?.length ?? 0)}`, ...lines.slice(1)];
}
