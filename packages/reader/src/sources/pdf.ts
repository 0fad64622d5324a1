import { owning } from "#own";
import { MOST_PAGES } from "../limits.ts";
import { toMatrix } from "./drawn/matrix.ts";
import { type DrawnPage, Letters } from "./drawn/page.ts";
import { readPages } from "./drawn/read.ts";
import { boundsOf } from "./pdf/bounds.ts";
import { prepareMaps } from "./pdf/characters.ts";
import { draw } from "./pdf/drawing.ts";
import { isCut } from "./pdf/ending.ts";
import { load, open, type Pdf } from "./pdf/open.ts";
import { NotLoaded, Refused, type Sourced } from "./source.ts";

/** A PDF: its words and lines are drawn anywhere in any order, and only their places tell what belongs together. */
export async function readPdf(bytes: Uint8Array): Promise<Sourced> {
  if (isCut(bytes)) return { refused: { code: "truncated" } };
  const beyond = boundsOf(bytes);
  if (beyond) return { refused: beyond };
  return owning(() => pagesOf(bytes));
}

/** Loads the library and the usual maps of characters. */
export const prepare = (): Promise<unknown> => Promise.all([load(), prepareMaps()]);

async function pagesOf(bytes: Uint8Array): Promise<Sourced> {
  const opened = await open(bytes);
  if ("refused" in opened) return opened;
  const { pdf } = opened;
  try {
    if (pdf.pages > MOST_PAGES) return { refused: { code: "tooLarge", what: "pages", limit: MOST_PAGES } };
    const pages: DrawnPage[] = [];
    const letters = new Letters();
    for (let number = 1; number <= pdf.pages; number++) pages.push(await drawn(pdf, number, letters));
    pdf.complete();
    return readPages(pages);
  } catch (error) {
    if (error instanceof NotLoaded || error instanceof Refused) throw error;
    // A page that cannot be drawn may hold a table: without it there is no reading.
    return { refused: { code: "unreadable" } };
  } finally {
    await pdf.close();
  }
}

async function drawn(pdf: Pdf, number: number, letters: Letters): Promise<DrawnPage> {
  letters.turn();
  const page = await pdf.page(number);
  const { words, rules } = draw(page.operators, pdf.codes, toMatrix(page.plane), page.font, letters);
  page.release();
  return { number, width: page.width, height: page.height, words, rules };
}
