import { decode } from "./decode.ts";
import { MOST_BYTES } from "./limits.ts";
import type { Reading } from "./reading.ts";
import { sniff } from "./sniff.ts";

/** Reads the report, or the reports, of one file. Never throws: what gives no report is refused with a code. */
export async function read(bytes: Uint8Array, _options: { readonly name?: string } = {}): Promise<Reading> {
  if (bytes.length > MOST_BYTES) return { refused: { code: "tooLarge", what: "bytes", limit: MOST_BYTES } };
  const kind = sniff(bytes);
  if (kind !== "text") return { refused: { code: "unsupported", kind } };
  const decoded = decode(bytes);
  if (!decoded) return { refused: { code: "unreadable" } };
  if (decoded.text.trim() === "") return { refused: { code: "empty" } };
  return { refused: { code: "notAReport" } };
}
