import type { Words } from "./words.ts";

const plural = (count: number, one: string) => `${count} ${one}${count === 1 ? "" : "s"}`;

const list = (labels: readonly string[], count: number) =>
  `${labels.join("; ")}${count > labels.length ? ` … (${plural(count, "cell")})` : ""}`;

export const en: Words = {
  cells: (count) => plural(count, "cell"),
  noYear: "year not stated",
  noAuthority: "authority not stated",
  missing: (labels, count) => `missing: ${list(labels, count)}`,
  blocked: (count) => plural(count, "relation"),
  unfilled: (labels, count) => `no figure: ${list(labels, count)}`,
  equations: (count, holding, failing) => `${plural(count, "equation")}: ${holding} hold, ${failing} fail`,
  problems: (count) => ` (${plural(count, "problem")})`,
  otherErrors: (count) => `other errors ${count}`,
  warnings: (count) => `warnings ${count}`,
  infos: (count) => `infos ${count}`,
  unchecked: (count) => `cannot be checked ${count}`,
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
  resumed: (files) => `Going on: ${plural(files, "file")} with a result passed over.`,
  refused: "not read",
  several: (count) => `The file holds ${count} reports; --format ndjson prints all of them.`,
  broken: (why) => `Internal error while working on this file: ${why}`,
  formula: "formula",
  basis: "basis",
  forms: "forms",
  instances: (count) => plural(count, "instance"),
  causes: "usual causes",
  example: "example",
  otherCellsZero: "all other cells 0",
  blank: "blank",
  absent: "no such cell",
  narratives: "text",
  characters: (count) => plural(count, "character"),
  extras: "other tables and sections",
  notes: "reader's notes",
};
