import type { SheetRow } from "./sheet.ts";

/**
 * One short label for each row, for a screen where brackets have no room: 三(一)予以公开, and below it the ordinals that
 * are the same as above left blank, so that the rows of a group stand under one another.
 */
export function compactLabels(rows: readonly Pick<SheetRow, "labels" | "marks" | "indent">[]): string[] {
  let above: readonly string[] = [];
  return rows.map(({ labels, marks }) => {
    const own = labels.at(-1);
    const narrow = marks.map((mark) => mark.replace("（", "(").replace("）", ")"));
    const same = narrow.findIndex((mark, i) => mark !== above[i]);
    const shown = narrow.map((mark, i) => (i < same && i < narrow.length - 1 ? " ".repeat(widthOf(mark)) : mark));
    above = narrow;
    const ordinal = shown.join("");
    const gap = marks.length === 1 && ordinal !== "" && !ordinal.endsWith(")") ? " " : "";
    return ordinal + gap + (own?.short ?? "");
  });
}

/** Columns of a terminal: ordinals are Chinese numerals, ASCII digits and brackets, and nothing else. */
const widthOf = (mark: string) => [...mark].reduce((sum, sign) => sum + (sign.charCodeAt(0) > 255 ? 2 : 1), 0);
