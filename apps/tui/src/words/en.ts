import { plural } from "@gouji/schema";
import type { Words } from "./words.ts";

export const en: Words = {
  cells: (count) => plural(count, "cell"),
  noYear: "year not stated",
  noAuthority: "authority not stated",
  files: (files, clean, withFindings, refused) =>
    `${plural(files, "file")}: ${clean} clean, ${withFindings} with findings, ${refused} refused`,
  seconds: (milliseconds) => `${(milliseconds / 1000).toFixed(1)} s`,
  progress: ({ done, all, withFindings, refused, rate, left }) =>
    [
      `${done}/${all}`,
      `${Math.floor((100 * done) / all)}%`,
      ...(withFindings === undefined ? [] : [`with findings ${withFindings}`]),
      `refused ${refused}`,
      ...(rate === undefined ? [] : [`${rate.toFixed(rate < 10 ? 1 : 0)}/s`]),
      ...(left === undefined ? [] : [`${left} s left`]),
    ].join("  "),
  resumed: (files) => `Resumed: ${plural(files, "file")} already done ${files === 1 ? "is" : "are"} skipped.`,
  refused: "not read",
  several: (count) => `The file holds ${count} reports; --format ndjson prints all of them.`,
  broken: (why) => `Internal error while working on this file: ${why}`,
  narratives: "text",
  characters: (count) => plural(count, "character"),
  extras: "other tables and sections",
};
