import type { Paint } from "./paint.ts";
import type { Page } from "./paper.ts";
import type { Size } from "./scene.ts";

/** Brings a page onto the terminal. */
export interface Printer {
  print(page: Page): void;
  /** What the terminal shows is not known any more: the next page is written whole. */
  forget(): void;
  /** The last page again, whole. */
  again(): void;
}

/** Writes the rows that differ from those before, and nothing where none does. */
export function printer(paint: Paint, size: () => Size, write: (text: string) => void): Printer {
  let before: readonly string[] | null = null;
  let caretBefore = "";
  let last: Page | null = null;
  const one: Printer = {
    print(page) {
      last = page;
      const rows = page.rows(size()).map((spans) => paint(spans));
      const caret = page.caret ? `\x1b[${page.caret.y + 1};${page.caret.x + 1}H\x1b[?25h` : "\x1b[?25l";
      const changed = rows.flatMap((row, at) => (before?.[at] === row ? [] : [`\x1b[${at + 1};1H\x1b[2K${row}`]));
      if (before !== null && changed.length === 0 && caret === caretBefore) return;
      // Told as one, so that no terminal shows half of it; a line too long for some terminal's widths must not run on.
      write(
        `${BEGIN}\x1b[?25l\x1b[?7l${before === null ? "\x1b[H\x1b[J" : ""}${changed.join("")}\x1b[?7h${caret}${END}`,
      );
      before = rows;
      caretBefore = caret;
    },
    forget() {
      before = null;
    },
    again() {
      before = null;
      if (last) one.print(last);
    },
  };
  return one;
}

const BEGIN = "\x1b[?2026h";
const END = "\x1b[?2026l";
