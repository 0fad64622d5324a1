import type { ZodType } from "zod";

/**
 * | code | |
 * |---|---|
 * | `invalid` | the shape of what was handed in |
 * | `unknownRegion`, `unknownAuthority` | not on the roster |
 * | `unknownForm` | the report follows none that is known |
 * | `unknownOriginal` | no such document is kept |
 * | `notFound` | no such report or revision |
 * | `conflict` | another revision came between |
 * | `inBin`, `notInBin` | the report is where the verb cannot be |
 * | `cursor` | `after` is of no page of this question |
 * | `tooNew` | the tables are of a later version than the program |
 * | `closed` | the store was closed |
 */
export type RefusedCode =
  | "invalid"
  | "unknownRegion"
  | "unknownAuthority"
  | "unknownForm"
  | "unknownOriginal"
  | "notFound"
  | "conflict"
  | "inBin"
  | "notInBin"
  | "cursor"
  | "tooNew"
  | "closed";

/** What the store will not do. Nothing was changed. */
export class Refused extends Error {
  readonly code: RefusedCode;
  /** Facts for whoever words it: ids, revisions, paths. */
  readonly about: Readonly<Record<string, unknown>>;

  constructor(code: RefusedCode, about: Readonly<Record<string, unknown>> = {}) {
    super(`${code} ${JSON.stringify(about)}`);
    this.name = "Refused";
    this.code = code;
    this.about = about;
  }
}

/** What came from outside, in its shape, or `invalid`. */
export function shaped<T>(type: ZodType<T>, value: unknown): T {
  const parsed = type.safeParse(value);
  if (parsed.success) return parsed.data;
  throw new Refused("invalid", {
    issues: parsed.error.issues.map(({ path, message }) => ({ path: path.join("."), message })),
  });
}
