import type { Sourced } from "./source.ts";
export function readXls(_bytes: Uint8Array): Sourced {
  return { refused: { code: "unsupported", kind: "ole" } };
}
