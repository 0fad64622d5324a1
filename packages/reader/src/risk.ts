import { sniff } from "./sniff.ts";
import { openZip } from "./sources/zip.ts";

/**
 * Whether to read a file only where reading can be ended: because of its kind, or its size. All others are read by code that
 * looks at each of their parts a bounded number of times.
 */
export function isRisky(bytes: Uint8Array): boolean {
  const kind = sniff(bytes);
  return bytes.length > LARGE || kind === "pdf" || kind === "ole" || (kind === "zip" && !holdsText(bytes));
}

const LARGE = 2 * 1024 * 1024;

/** A package of Word, Excel or OpenDocument that unpacks to little. Others hold pages, or files of any kind. */
function holdsText(bytes: Uint8Array): boolean {
  try {
    const parts = [...openZip(bytes).values()];
    const markup = parts.filter(({ name }) => name.endsWith(".xml")).reduce((sum, { size }) => sum + size, 0);
    return markup <= LARGE_UNPACKED && parts.some(({ name }) => OFFICE.test(name));
  } catch {
    // It is refused as soon as it is opened.
    return true;
  }
}

/** The largest published report known has 2 MB of markup. */
const LARGE_UNPACKED = 2 * LARGE;
const OFFICE = /^(?:word\/document\d*\.xml|xl\/workbook\d*\.xml|content\.xml)$/;
