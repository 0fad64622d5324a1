import type { Examined } from "../check/examine.ts";
import { errorRecord } from "../check/records.ts";
import type { Reading, Tools } from "../check/tools.ts";
import type { Lang } from "../lang.ts";
import { listing } from "./listing.ts";

export type Opened = { readonly reports: readonly Reading[] } | Pick<Examined, "refusal" | "broken">;

type Said = Pick<Tools, "speak" | "layoutFor"> & { readonly lang: Lang };

/** The formats of `read`: what one file becomes. */
export const formats: Readonly<Record<string, (file: string, opened: Opened, said: Said) => string>> = {
  /** One document, so the first report of a file; the notes tell where there are more. */
  json: (file, opened) => `${JSON.stringify(documents(file, opened)[0], null, 2)}\n`,

  /** One report a line, with its file. */
  ndjson: (file, opened) =>
    documents(file, opened)
      .map(({ v, ...document }) => `${JSON.stringify({ v, type: "report", file, ...document })}\n`)
      .join(""),

  /** A short listing for people. */
  text: (file, opened, said) =>
    "reports" in opened ? opened.reports.map((one) => listing(file, one, said)).join("") : "",
};

function documents(file: string, opened: Opened) {
  if ("reports" in opened) return opened.reports.map(({ report, notes }) => ({ v: 1, report, notes }));
  return opened.refusal ? [errorRecord(file, opened.refusal)] : [];
}
