import { readMap } from "#maps";

/**
 * Fonts that a file does not carry are named with a map of their characters, GBK-EUC-H or UniGB-UCS2-H; pdfjs asks for it
 * here. It also asks for fonts to draw with, and does without.
 */
export class CharacterMaps {
  async fetch({ kind, filename }: { readonly kind: string; readonly filename: string }): Promise<Uint8Array> {
    const [, name] = /^([\w-]{1,60})\.bcmap$/.exec(filename) ?? [];
    if (kind !== "cMapUrl" || name === undefined) throw new Error(filename);
    return mapNamed(name);
  }
}

/** Fetches the usual maps, for a page that may be without a network later. One that cannot be had now is asked for again. */
export async function prepareMaps(): Promise<void> {
  await Promise.all(USUAL.map((name) => mapNamed(name).catch(() => undefined)));
}

/** The maps that documents in Chinese name; the others are fetched when one is met. */
const USUAL = ["GBK-EUC-H", "GBKp-EUC-H", "GB-EUC-H", "UniGB-UCS2-H", "UniGB-UTF16-H", "Adobe-GB1-UCS2"];

const held = new Map<string, Uint8Array>();

async function mapNamed(name: string): Promise<Uint8Array> {
  const map = held.get(name) ?? (await readMap(name));
  held.set(name, map);
  return map.slice();
}
