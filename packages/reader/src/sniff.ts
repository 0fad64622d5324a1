import type { Kind } from "./reading.ts";

/** Tells the kind of a file by its first bytes; the name is never asked. */
export function sniff(bytes: Uint8Array): Kind {
  for (const [kind, ...magic] of MAGIC) {
    if (magic.every((byte, at) => bytes[at] === byte)) return kind;
  }
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 1024)).replace(/\0/g, "").trimStart().toLowerCase();
  if (head.startsWith("%pdf-")) return "pdf";
  if (MESSAGE.test(head)) return "mhtml";
  const page = head.replace(/^[^<]{0,3}<\?xml[^>]{0,200}\?>\s*/, "");
  if (HTML.test(page)) return isMarkdown(bytes) ? "text" : "html";
  if (page !== head) return "xml";
  return isBinary(bytes) ? "binary" : "text";
}

const MAGIC: readonly (readonly [Kind, ...number[]])[] = [
  ["zip", 0x50, 0x4b, 0x03, 0x04],
  ["zip", 0x50, 0x4b, 0x05, 0x06],
  ["ole", 0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
  ["pdf", 0x25, 0x50, 0x44, 0x46, 0x2d],
  ["rtf", 0x7b, 0x5c, 0x72, 0x74, 0x66],
  ["image", 0x89, 0x50, 0x4e, 0x47],
  ["image", 0xff, 0xd8, 0xff],
  ["image", 0x47, 0x49, 0x46, 0x38],
  ["image", 0x49, 0x49, 0x2a, 0x00],
  ["image", 0x4d, 0x4d, 0x00, 0x2a],
];

/** The head of a message whose parts make a page. */
const MESSAGE = /^(?:[\w-]{2,40}:[^\n]*\n(?:[ \t][^\n]*\n)*){0,12}?content-type:\s*(?:multipart\/related|text\/html)/;

const HTML = /^(?:[^<]{0,8}<!--.{0,400}?-->\s*)?(?:[^<]{0,8})<(?:!doctype html|html|head|body|meta|table|div|p[ >])/s;

/** Markdown may begin with a tag, but not with those of a whole page. */
function isMarkdown(bytes: Uint8Array): boolean {
  const some = new TextDecoder("latin1").decode(bytes.subarray(0, 65_536));
  return (
    !/<(?:!doctype|html|head|body|meta|p)[\s>]/i.test(some) &&
    /^ {0,3}(?:#{1,6} \S|\|[-:| ]*-{3}[-:| ]*\|\s*$)/m.test(some)
  );
}

/** Control characters that no text has. UTF-16 has zero bytes at every second place, which the decoder tells apart. */
function isBinary(bytes: Uint8Array): boolean {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) return false;
  const some = bytes.subarray(0, 4096);
  let odd = 0;
  for (const byte of some) if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27)) odd++;
  const zeros = [0, 1].map((from) => some.filter((byte, at) => at % 2 === from && byte === 0).length);
  if (Math.abs((zeros[0] ?? 0) - (zeros[1] ?? 0)) > some.length / 16) return false;
  return odd > some.length / 50;
}
