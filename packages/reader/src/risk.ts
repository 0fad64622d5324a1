import { sniff } from "./sniff.ts";

/**
 * Whether to read a file only where reading can be ended: because of its kind, or its size. All others are read by code that
 * looks at each of their parts a bounded number of times.
 */
export function isRisky(bytes: Uint8Array): boolean {
  const kind = sniff(bytes);
  return bytes.length > LARGE || kind === "pdf" || kind === "ole" || (kind === "zip" && !holdsText(bytes));
}

const LARGE = 2 * 1024 * 1024;

/** A package of Word, Excel or OpenDocument, by the names at its end. Others hold pages, or files of any kind. */
const holdsText = (bytes: Uint8Array) =>
  /(?:word\/document|xl\/workbook)\d*\.xml|content\.xml/.test(new TextDecoder("latin1").decode(bytes.subarray(-NAMES)));
const NAMES = 256 * 1024;
