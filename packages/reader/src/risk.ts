import { sniff } from "./sniff.ts";

/**
 * Whether to read a file only where reading can be ended: because of its kind, or its size. All others are read by code that
 * looks at each of their parts a bounded number of times.
 */
export function isRisky(bytes: Uint8Array): boolean {
  const kind = sniff(bytes);
  return bytes.length > LARGE || kind === "pdf" || kind === "ole" || (kind === "zip" && holdsPages(bytes));
}

const LARGE = 2 * 1024 * 1024;

/** The names in an archive stand at its end. */
const holdsPages = (bytes: Uint8Array) => /OFD\.xml/i.test(new TextDecoder("latin1").decode(bytes.subarray(-NAMES)));
const NAMES = 256 * 1024;
