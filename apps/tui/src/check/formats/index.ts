import type { Format, Setting } from "../format.ts";
import { csv } from "./csv.ts";
import { json } from "./json.ts";
import { junit } from "./junit.ts";
import { ndjson } from "./ndjson.ts";
import { sarif } from "./sarif.ts";
import { text } from "./text.ts";

/** The formats of `check`, by name. */
export const formats: Readonly<Record<string, (setting: Setting) => Format>> = {
  text,
  ndjson,
  json,
  csv,
  sarif,
  junit,
};
