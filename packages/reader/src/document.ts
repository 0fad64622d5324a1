import type { Place } from "./reading.ts";

/**
 * A file without its kind: what every source makes, and all that the rest of the reader knows. It says nothing about forms.
 */
export interface Document {
  readonly blocks: readonly Block[];
  /** Bookmarks that stood in the text and were dropped. */
  readonly bookmarks: number;
  /** What stands in the margins of every page, or in the title of a page of the web: it may name the authority. */
  readonly margins?: readonly Block[];
  /** Nothing closes its last number: neither a line's end nor a mark. */
  readonly torn?: true;
}

export type Block = Paragraph | Table;

/** A line of text. A heading says how deep it stands, 1 outermost, where the file does. */
export interface Paragraph {
  readonly kind: "paragraph";
  readonly text: string;
  readonly level?: number;
  readonly place: Place;
  /** The file ends in the midst of it: its last number may have had more digits. */
  readonly torn?: true;
}

export interface Table {
  readonly kind: "table";
  readonly rows: readonly Row[];
  readonly place: Place;
  readonly torn?: true;
}

/**
 * A row of cells, as many as the file has: a merged cell stands once. `open` where only the writing of the lines suggests
 * it: such a row may go on in the next one.
 */
export interface Row {
  readonly cells: readonly Cell[];
  readonly open?: true;
}

export interface Cell {
  readonly text: string;
  readonly place: Place;
  /** How many columns and rows of the grid it covers, where the file tells. */
  readonly columns?: number;
  readonly rows?: number;
  /** No cell of its own: it fills the room that a merged one covers. */
  readonly covered?: true;
}
