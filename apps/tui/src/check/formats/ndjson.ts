import type { Format, Setting } from "../format.ts";
import { recordsOf } from "../records.ts";

/** One object a line. */
export const ndjson = (setting: Setting): Format => ({
  file: (examined) => recordsOf(examined, setting).map(line),
  end: (summary) => [line(summary)],
});

const line = (object: unknown) => `${JSON.stringify(object)}\n`;
