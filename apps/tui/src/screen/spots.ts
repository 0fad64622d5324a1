import { type DOMElement, measureElement } from "ink";
import { createContext, type RefObject } from "react";
import { type Span, widthOf } from "./line.ts";

/** Lines as they stand on the screen. */
export interface Drawn {
  readonly box: RefObject<DOMElement | null>;
  readonly lines: readonly (readonly Span[])[];
}

/** All that is drawn at the moment; where it stands is asked of the layout when someone points. */
export const SpotsContext = createContext<Set<Drawn>>(new Set());

/** What is drawn in this column and row; null where nothing is that one could point at. */
export function spotAt(drawn: Iterable<Drawn>, x: number, y: number): string | null {
  for (const { box, lines } of drawn) {
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
