/** Text in GBK, the encoding of older sites; what it does not have becomes a reference, as their editors wrote it. */
export function gbk(text: string): Uint8Array {
  codes ??= known();
  return Uint8Array.from(
    [...text].flatMap((char) => {
      if (char < "\u0080") return [char.charCodeAt(0)];
      return codes?.get(char) ?? [...`&#${char.codePointAt(0)};`].map((one) => one.charCodeAt(0));
    }),
  );
}

let codes: Map<string, readonly [number, number]> | undefined;

/** The platform decodes GBK and does not encode it, so every pair of bytes is decoded once. */
function known(): Map<string, readonly [number, number]> {
  const decoder = new TextDecoder("gbk");
  const found = new Map<string, readonly [number, number]>();
  for (let high = 0x81; high <= 0xfe; high++) {
    for (let low = 0x40; low <= 0xfe; low++) {
      const char = decoder.decode(Uint8Array.of(high, low));
      if (low !== 0x7f && [...char].length === 1 && !found.has(char)) found.set(char, [high, low]);
    }
  }
  return found;
}
