import type { Sourced } from "./source.ts";

export function readHtml(): Sourced {
  return { refused: { code: "unsupported", kind: "html" } };
}
