import { openOle } from "./ole/container.ts";
import { loaded, type Sourced } from "./source.ts";

/** Loads everybody who reads a kind of compound file. */
export const prepare = (): Promise<unknown> => Promise.all([import("./doc.ts"), import("./xls.ts")]);

/** The compound files of Word 97 and Excel 97, of Kingsoft as well, and encrypted ones of later years. */
export async function readOle(bytes: Uint8Array): Promise<Sourced> {
  const streams = openOle(bytes);
  if (streams.has("EncryptedPackage")) return { refused: { code: "encrypted" } };
  if (streams.has("WordDocument")) return (await loaded(import("./doc.ts"))).readDoc(streams);
  const book = streams.get("Workbook") ?? streams.get("Book");
  if (book) return (await loaded(import("./xls.ts"))).readXls(book());
  return { refused: { code: "unsupported", kind: "ole" } };
}
