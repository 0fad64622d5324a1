import { loaded } from "../source.ts";

/** Reads one of the character maps that come with pdfjs, where there is no disk: over the network from beside the page. */
export async function readMap(name: string): Promise<Uint8Array> {
  const answer = await loaded(fetch(new URL(`../../../node_modules/pdfjs-dist/cmaps/${name}.bcmap`, import.meta.url)));
  if (!answer.ok) throw new Error(name);
  return new Uint8Array(await answer.arrayBuffer());
}
