import { en } from "./en.ts";
import { zh } from "./zh.ts";

type Facts = Readonly<Record<string, string>>;

export interface Words {
  readonly unfit: Readonly<Record<"host" | "port" | "log" | "demo" | "busy", (about: Facts) => string>>;
  /** Why a request was turned away before it was a question. */
  readonly refused: Readonly<
    Record<
      "notFound" | "method" | "elsewhere" | "tooLarge" | "tooMany" | "noFile" | "badRequest" | "stopping" | "internal",
      (about: Facts) => string
    >
  >;
  readonly started: (about: Facts) => readonly string[];
  readonly seeding: string;
  readonly seeded: (about: Facts) => string;
  readonly stopped: string;
  readonly noViewer: { readonly title: string; readonly lines: readonly string[] };
}

export const words: Readonly<Record<"zh" | "en", Words>> = { zh, en };

/** A sentence in both languages, as errors carry it. */
export const inBoth = (code: keyof Words["refused"], about: Facts = {}) => ({
  zh: zh.refused[code](about),
  en: en.refused[code](about),
});
