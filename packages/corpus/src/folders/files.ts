import { join } from "node:path";
import { goldens } from "./cases.ts";

/** Where the golden folders lie. */
export const folder = join(import.meta.dirname, "..", "..", "cases");

/** The files of all golden folders by path. */
export const files = (): Map<string, string | Uint8Array> =>
  new Map(
    goldens().flatMap(({ about, document, expected }): [string, string | Uint8Array][] => [
      [join(about.id, "case.json"), json(about)],
      [join(about.id, about.input), document],
      [join(about.id, "expected.json"), json(expected)],
    ]),
  );

/** A figure takes a line, so that a wrong one shows as one line. */
export const json = (value: unknown): string =>
  `${JSON.stringify(value, null, 2).replace(/\{\n\s+"state": ("\w+"),(?:\n\s+"value": ("[^"]*"),)?\n\s+"raw": ("(?:[^"\\]|\\.)*")\n\s+\}/g, (_, state, number, raw) => `{ "state": ${state},${number ? ` "value": ${number},` : ""} "raw": ${raw} }`)}\n`;
