import { type DOMElement, measureElement } from "ink";
import { createContext, type RefObject } from "react";
import { fitLine, type Span, widthOf } from "./line.ts";
import type { Size } from "./scene.ts";

/** Lines as they stand on the screen. */
export interface Drawn {
  readonly box: RefObject<DOMElement | null>;
  readonly lines: readonly (readonly Span[])[];
}

/**
 * What the screens are drawn on. Ink says where each part stands; its own drawing takes every character of the screen apart
 * and measures it at each key press, and here all widths are known already.
 */
export interface Paper {
  /** Puts lines on it; what is returned takes them away. */
  put(drawn: Drawn): () => void;
  /** Where the caret stands, if anything is typed. */
  caret(at: Caret | undefined): void;
  /** What is drawn in this column and row; null where nothing is that one could point at. */
  spot(x: number, y: number): string | null;
}

export interface Caret {
  readonly x: number;
  readonly y: number;
}

/** Without paper (read aloud, or asked for as text) Ink draws the lines itself. */
export const PaperContext = createContext<Paper | null>(null);

/** Paper of which someone hears, once everything is in its place, that it changed. */
export function paper(changed: (page: Page) => void): Paper {
  const all = new Set<Drawn>();
  let caret: Caret | undefined;
  let told = false;
  // One commit puts many parts; they are told together.
  const tell = () => {
    if (told) return;
    told = true;
    queueMicrotask(() => {
      told = false;
      changed({ rows: (size) => rowsOf(all, size), caret });
    });
  };
  return {
    put(drawn) {
      all.add(drawn);
      tell();
      return () => {
        all.delete(drawn);
        tell();
      };
    },
    caret(at) {
      if (at?.x === caret?.x && at?.y === caret?.y) return;
      caret = at;
      tell();
    },
    spot: (x, y) => spotIn(all, x, y),
  };
}

export interface Page {
  rows(size: Size): Span[][];
  readonly caret: Caret | undefined;
}

/** Every row of the screen, from left to right, in exactly its width. */
function rowsOf(all: Iterable<Drawn>, { columns, rows }: Size): Span[][] {
  const parts: { x: number; wide: number; spans: readonly Span[] }[][] = Array.from({ length: rows }, () => []);
  for (const { box, lines } of all) {
    if (!box.current) continue;
    const { x, y, width } = measureElement(box.current);
    for (const [at, spans] of lines.entries()) parts[y + at]?.push({ x, wide: width, spans });
  }
  return parts.map((row) => {
    const spans: Span[] = [];
    let at = 0;
    for (const part of row.sort((a, b) => a.x - b.x)) {
      if (part.x > at) spans.push({ text: " ".repeat(part.x - at) });
      spans.push(...part.spans);
      at = part.x + part.wide;
    }
    // While a window is made smaller, what was drawn for the larger one is still there for a moment.
    return at > columns ? fitLine(spans, columns) : spans;
  });
}

function spotIn(all: Iterable<Drawn>, x: number, y: number): string | null {
  for (const { box, lines } of all) {
    if (!box.current) continue;
    const at = measureElement(box.current);
    const line = lines[y - at.y];
    if (!line || x < at.x || x >= at.x + at.width) continue;
    let left = at.x;
    for (const piece of line) {
      left += widthOf([piece]);
      if (x < left) return piece.spot ?? null;
    }
  }
  return null;
}
