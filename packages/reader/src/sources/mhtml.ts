import { readHtml } from "./html.ts";
import type { Sourced } from "./source.ts";

/** A page with all that belongs to it in one file, as Word and browsers save it: a message whose first part is the page. */
export function readMhtml(bytes: Uint8Array): Sourced {
  const page = pageIn(bytes, 0);
  return page ? readHtml(page) : { refused: { code: "truncated" } };
}

/** Parts within parts, as mail programs write them. */
const DEEPEST = 4;

function pageIn(message: Uint8Array, depth: number): Uint8Array | undefined {
  const text = latin(message);
  const end = /\r?\n\r?\n/.exec(text);
  if (!end || depth > DEEPEST) return undefined;
  const head = text.slice(0, end.index).replace(/\r?\n[ \t]+/g, " ");
  const from = end.index + end[0].length;
  const type = headOf(head, "content-type");
  const [, quoted, bare] = /boundary\s*=\s*(?:"([^"]{1,100})"|([^\s;]{1,100}))/i.exec(type) ?? [];
  const boundary = quoted ?? bare;
  if (boundary === undefined) {
    return /^text\/html/i.test(type)
      ? decoded(message.subarray(from), headOf(head, "content-transfer-encoding"))
      : undefined;
  }
  const mark = `--${boundary}`;
  for (let at = text.indexOf(mark, from); at >= 0; ) {
    const next = text.indexOf(mark, at + mark.length);
    // A last part without its end is a page that was cut off.
    if (next < 0) return undefined;
    const begin = text.indexOf("\n", at) + 1;
    const found = begin > 0 && begin < next ? pageIn(message.subarray(begin, next), depth + 1) : undefined;
    if (found) return found;
    at = next;
  }
  return undefined;
}

function headOf(head: string, name: string): string {
  const line = head.split(/\r?\n/).find((one) => one.toLowerCase().startsWith(`${name}:`));
  return line?.slice(name.length + 1).trim() ?? "";
}

function decoded(body: Uint8Array, encoding: string): Uint8Array {
  if (/^base64/i.test(encoding)) return bytesOf(atob(latin(body).replace(/[^A-Za-z0-9+/]/g, "")));
  if (!/^quoted-printable/i.test(encoding)) return body;
  const text = latin(body)
    .replace(/=[ \t]*\r?\n/g, "")
    .replace(/=([0-9A-Fa-f]{2})/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
  return bytesOf(text);
}

/** A character a byte. */
const latin = (bytes: Uint8Array) => {
  let text = "";
  for (let at = 0; at < bytes.length; at += PIECE) text += String.fromCharCode(...bytes.subarray(at, at + PIECE));
  return text;
};
const PIECE = 8192;

const bytesOf = (text: string) => Uint8Array.from(text, (char) => char.charCodeAt(0));
