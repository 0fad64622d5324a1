import type { Block } from "./document.ts";
import { isSentence } from "./frame.ts";
import type { ReadReport } from "./reading.ts";
import { reportOf } from "./report.ts";
import { type Title, titlesOf } from "./titles.ts";

/**
 * The reports of a document, each with what stands from its title to the next one. Titles are also met in lists of contents,
 * beside the text, and over every sheet of a workbook: only one that is followed by a text or by tables begins a report.
 */
export function severalIn(blocks: readonly Block[]): ReadReport[] {
  const titles = titlesOf(blocks);
  const begun = titles.filter((title, at) => hasText(blocks, title.to, titles[at + 1]?.from));
  return cut(blocks, begun, new Map()) ?? [reportOf(blocks)].filter((one) => one !== undefined);
}

/** Undefined where there is but one report. Pieces that are the same when others were put together are not read again. */
function cut(
  blocks: readonly Block[],
  begun: readonly Title[],
  known: Map<string, ReadReport | undefined>,
): ReadReport[] | undefined {
  if (begun.length < 2) return undefined;
  const reports = begun.map((title, at) => {
    const [from, to] = [at === 0 ? 0 : title.from, begun[at + 1]?.from];
    const key = `${from} ${to}`;
    if (!known.has(key)) known.set(key, reportOf(blocks.slice(from, to)));
    return known.get(key);
  });
  // What is no report by itself belongs to the report before it, and so does one that says more of the same.
  const starts = begun.filter((title, at) => {
    const [before, own] = [reports[at - 1], reports[at]];
    return at === 0 || (own !== undefined && (isOther(title, begun[at - 1] as Title) || isAgain(before, own)));
  });
  if (starts.length < begun.length) return cut(blocks, starts, known);
  const found = reports.filter((one) => one !== undefined);
  return found.some(({ report }) => Object.keys(report.figures).length > 0) && found.length > 1 ? found : undefined;
}

const isOther = (a: Title, b: Title) => a.year !== b.year || a.authority !== b.authority;

/** The same title twice: two reports where the same cells are filled in twice. */
function isAgain(before: ReadReport | undefined, own: ReadReport): boolean {
  if (!before) return false;
  const cells = Object.keys(own.report.figures);
  return cells.filter((cell) => cell in before.report.figures).length > cells.length / 2;
}

/** Some sentences, or a table. */
function hasText(blocks: readonly Block[], from: number, to = blocks.length): boolean {
  let sentences = 0;
  for (let at = from; at < to; at++) {
    const block = blocks[at] as Block;
    if (block.kind === "table" ? block.rows.length > 1 : isSentence(block.text) && ++sentences > 1) return true;
  }
  // Figures over lines, without a sentence between them.
  return to - from > LONG;
}

const LONG = 60;
