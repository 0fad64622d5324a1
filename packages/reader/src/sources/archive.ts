import type { Sourced } from "./source.ts";

export function readZip(): Sourced {
  return { refused: { code: "unsupported", kind: "zip" } };
}
