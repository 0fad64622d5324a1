import { decode } from "../decode.ts";
import { loaded, once, type Sourced } from "./source.ts";
import { readText } from "./text.ts";

/** A file of text, in whatever encoding. */
export async function readPlain(bytes: Uint8Array): Promise<Sourced> {
  const decoded = decode(bytes);
  if (!decoded) return { refused: { code: "unreadable" } };
  if (decoded.text.trim() === "") return { refused: { code: "empty" } };
  const read = hasTables(decoded.text) ? await loaded(mixed()) : readText;
  const source = read(decoded.text);
  if ("refused" in source || decoded.encoding === "utf-8") return source;
  return { ...source, notes: [{ code: "encoding", encoding: decoded.encoding }] };
}

/** Some tables are written as in a page of the web. */
const hasTables = (text: string) => /<table[\s>]/i.test(text) && /<\/table>/i.test(text);

const mixed = once(async () => (await import("./mixed.ts")).readMixed);

/** Loads who reads the tables of pages. */
export const prepare = (): Promise<unknown> => mixed();
