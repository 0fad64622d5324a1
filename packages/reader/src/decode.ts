/** The text of a file whose encoding nothing declares; undefined where no encoding gives a text. */
export function decode(bytes: Uint8Array): { text: string; encoding: string } | undefined {
  for (const encoding of [...marked(bytes), "utf-8", ...halves(bytes)]) {
    const text = attempt(bytes, encoding);
    if (text !== undefined) return { text, encoding };
  }
  const known = damaged(bytes);
  if (known) return known;
  const text = attempt(bytes, "gb18030");
  return text === undefined ? undefined : { text, encoding: "gb18030" };
}

/** UTF-8 with a few broken bytes: the rest is still text, and no other encoding reads that way. */
function damaged(bytes: Uint8Array): { text: string; encoding: string } | undefined {
  const text = new TextDecoder("utf-8").decode(bytes);
  const broken = text.split("\ufffd").length - 1;
  return broken > text.length / 200 || CONTROL.test(text) ? undefined : { text, encoding: "utf-8" };
}

/** A byte order mark settles it. */
function marked(bytes: Uint8Array): string[] {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return ["utf-16le"];
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return ["utf-16be"];
  return [];
}

/** Without a mark UTF-16 shows by its line breaks and digits: one byte of the two is zero, and always the same one. */
function halves(bytes: Uint8Array): string[] {
  const some = bytes.subarray(0, 4096);
  const zeros = [0, 1].map((from) => some.filter((byte, at) => at % 2 === from && byte === 0).length);
  const [even = 0, odd = 0] = zeros;
  if (even + odd < some.length / 100) return [];
  return [even > odd ? "utf-16be" : "utf-16le"];
}

/** Strict, so that a wrong guess fails and the next one is tried; a cut last character is forgiven. */
function attempt(bytes: Uint8Array, encoding: string): string | undefined {
  for (const cut of [0, 1, 2, 3]) {
    try {
      const text = new TextDecoder(encoding, { fatal: true }).decode(bytes.subarray(0, bytes.length - cut));
      return CONTROL.test(text) ? undefined : text;
    } catch {
      // Not this encoding, or cut inside a character.
    }
  }
  return undefined;
}

/** What shows that an encoding was guessed wrong. */
const CONTROL = /\0/;
