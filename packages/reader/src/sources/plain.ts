import { decode } from "../decode.ts";
import type { Sourced } from "./source.ts";
import { readText } from "./text.ts";

/** A file of text, in whatever encoding. */
export function readPlain(bytes: Uint8Array): Sourced {
  const decoded = decode(bytes);
  if (!decoded) return { refused: { code: "unreadable" } };
  if (decoded.text.trim() === "") return { refused: { code: "empty" } };
  const source = readText(decoded.text);
  if ("refused" in source || decoded.encoding === "utf-8") return source;
  return { ...source, notes: [{ code: "encoding", encoding: decoded.encoding }] };
}
