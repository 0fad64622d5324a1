import type { Refusal } from "../../reading.ts";
import { loaded, NotLoaded } from "../source.ts";
import { CharacterMaps } from "./characters.ts";
import type { Codes, Operators } from "./drawing.ts";
import type { Font } from "./text.ts";

/** A PDF, page by page. */
export interface Pdf {
  readonly pages: number;
  readonly codes: Codes;
  page(number: number): Promise<Page>;
  /** Throws where something was wanting that the file relies on and the program has: characters would be missing. */
  complete(): void;
  close(): Promise<void>;
}

export interface Page {
  readonly width: number;
  readonly height: number;
  /** From the page's own plane to points from its upper left corner, as it is meant to be seen. */
  readonly plane: readonly number[];
  readonly operators: Operators;
  readonly font: (name: string) => Font;
  /** Lets go of what was kept for it. */
  release(): void;
}

/** Opens a PDF with pdfjs, which is loaded when the first one comes. */
export async function open(bytes: Uint8Array): Promise<{ pdf: Pdf } | { refused: Refusal }> {
  const pdfjs = await loaded(load());
  let wanting: NotLoaded | undefined;
  class Maps extends CharacterMaps {
    override async fetch(asked: Parameters<CharacterMaps["fetch"]>[0]): Promise<Uint8Array> {
      try {
        return await super.fetch(asked);
      } catch (error) {
        if (error instanceof NotLoaded) wanting = error;
        throw error;
      }
    }
  }
  // pdfjs takes the bytes away from their owner.
  const task = pdfjs.getDocument({
    data: new Uint8Array(bytes),
    verbosity: 0,
    useSystemFonts: true,
    disableFontFace: true,
    isImageDecoderSupported: false,
    isOffscreenCanvasSupported: false,
    useWorkerFetch: false,
    useWasm: false,
    maxImageSize: 1,
    stopAtErrors: false,
    BinaryDataFactory: Maps,
    cMapUrl: "cmaps/",
    standardFontDataUrl: "fonts/",
  } as Parameters<typeof pdfjs.getDocument>[0]);
  try {
    const document = await task.promise;
    return {
      pdf: {
        pages: document.numPages,
        codes: pdfjs.OPS,
        page: async (number) => {
          const page = await document.getPage(number);
          const view = page.getViewport({ scale: 1 });
          const operators = await page.getOperatorList();
          const fonts = new Map<string, Font>();
          const font = (name: string): Font => {
            const known = fonts.get(name);
            if (known) return known;
            const found = page.commonObjs.has(name) ? (page.commonObjs.get(name) as Font) : {};
            fonts.set(name, found);
            return found;
          };
          return {
            width: view.width,
            height: view.height,
            plane: view.transform,
            operators,
            font,
            release: () => page.cleanup(),
          };
        },
        complete() {
          if (wanting) throw wanting;
        },
        close: () => task.destroy(),
      },
    };
  } catch (problem) {
    await task.destroy();
    const name = (problem as { name?: string } | null)?.name;
    return { refused: { code: name === "PasswordException" ? "encrypted" : "unreadable" } };
  }
}

/**
 * pdfjs does its reading in a worker of its own where it has one. Who reads here decides on workers, so it reads in place.
 * While it is loaded it complains that it cannot draw outside a browser, which nobody asks of it.
 */
export async function load() {
  const { warn } = console;
  console.warn = () => {};
  try {
    const [pdfjs, worker] = await Promise.all([
      import("pdfjs-dist/legacy/build/pdf.mjs"),
      import("pdfjs-dist/legacy/build/pdf.worker.mjs"),
    ]);
    (globalThis as { pdfjsWorker?: unknown }).pdfjsWorker ??= worker;
    return pdfjs;
  } finally {
    console.warn = warn;
  }
}
