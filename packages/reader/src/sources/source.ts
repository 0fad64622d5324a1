import type { Document } from "../document.ts";
import type { Kind, Note, Refusal } from "../reading.ts";

/** What a source makes of the bytes of a file. */
export type Sourced =
  | { readonly document: Document; readonly notes?: readonly Note[] }
  /** It is no document but holds some. */
  | { readonly members: readonly Packed[] }
  | { readonly refused: Refusal };

/** A file within an archive. */
export interface Packed {
  readonly name: string;
  /** Unpacks it; may throw like a source. */
  bytes(): Uint8Array;
}

/** May throw: whatever it throws is a refusal in the end, and what it throws as `Refused` is that refusal. */
export type Source = (bytes: Uint8Array) => Sourced | Promise<Sourced>;

/**
 * Who reads which kind of file. A source is loaded when the first file of its kind comes, so that a page which meets none
 * does without its libraries.
 */
export const sources: { readonly [kind in Kind]?: () => Promise<Source> } = {
  text: once(async () => (await import("./plain.ts")).readPlain),
  html: once(async () => (await import("./html.ts")).readHtml),
  mhtml: once(async () => (await import("./mhtml.ts")).readMhtml),
  pdf: once(async () => (await import("./pdf.ts")).readPdf),
  ole: once(async () => (await import("./ole.ts")).readOle),
  rtf: once(async () => (await import("./rtf.ts")).readRtf),
  zip: once(async () => (await import("./archive.ts")).readZip),
};

/** Loads once what it can: asking for a module again takes a while, and one that did not come may come the next time. */
export function once<Loaded>(load: () => Promise<Loaded>): () => Promise<Loaded> {
  let loaded: Promise<Loaded> | undefined;
  return () => {
    loaded ??= load().catch((error) => {
      loaded = undefined;
      throw error;
    });
    return loaded;
  };
}

/** Loads all of them, and what they load in turn: a page that may be without a network later does so while it has one. */
export async function prepare(): Promise<void> {
  const among = [import("./plain.ts"), import("./pdf.ts"), import("./ole.ts"), import("./archive.ts")];
  await Promise.all([
    ...Object.values(sources).map((source) => source()),
    ...among.map(async (one) => (await one).prepare()),
  ]);
}

/** Ends the reading of a file from wherever it has got to. */
export class Refused extends Error {
  readonly refusal: Refusal;

  constructor(refusal: Refusal) {
    super(refusal.code);
    this.refusal = refusal;
  }
}

/** A part of the program, or a table that it needs, could not be had: no fault of the file, so no refusal. */
export class NotLoaded extends Error {
  constructor(cause: unknown) {
    super(`a part of the program could not be loaded: ${cause instanceof Error ? cause.message : cause}`, { cause });
    this.name = "NotLoaded";
  }
}

export async function loaded<Part>(part: Promise<Part>): Promise<Part> {
  try {
    return await part;
  } catch (error) {
    throw new NotLoaded(error);
  }
}
