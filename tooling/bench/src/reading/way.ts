/** One way to get the tables out of files. */
export interface Way {
  readonly name: string;
  /** For each document every row of its tables, as texts of its cells; what a merged cell covers is left out or empty. */
  readonly rows: (documents: readonly Document[]) => Promise<readonly (readonly Row[])[]>;
}

export type Row = readonly string[];

/** The same bytes in memory and on disk: some ways only take files. */
export interface Document {
  readonly bytes: Uint8Array;
  readonly path: string;
}

/** Text as it is shown, without white space, which each way breaks as it likes. */
export const bare = (text: string): string => text.replace(/\s+/g, "");
