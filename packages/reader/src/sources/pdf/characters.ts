import { readMap } from "#maps";

/**
 * Fonts that a file does not carry are named with a map of their characters, GBK-EUC-H or UniGB-UCS2-H; pdfjs asks for it
 * here. It also asks for fonts to draw with, and does without.
 */
export class CharacterMaps {
  async fetch({ kind, filename }: { readonly kind: string; readonly filename: string }): Promise<Uint8Array> {
    const [, name] = /^([\w-]{1,60})\.bcmap$/.exec(filename) ?? [];
    if (kind !== "cMapUrl" || name === undefined) throw new Error(filename);
    return readMap(name);
  }
}
