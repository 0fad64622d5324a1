import type { Sourced } from "./source.ts";
export function readXlsx(): Sourced {
  return { refused: { code: "unsupported", kind: "zip" } };
}
