/// <reference types="node" />
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

/** Reads one of the character maps that come with pdfjs: from beside a bundled program, else from the package. */
export async function readMap(name: string): Promise<Uint8Array> {
  try {
    return await readFile(new URL(`./cmaps/${name}.bcmap`, import.meta.url));
  } catch {
    const pdfjs = dirname(createRequire(import.meta.url).resolve("pdfjs-dist/package.json"));
    return await readFile(join(pdfjs, "cmaps", `${name}.bcmap`));
  }
}
