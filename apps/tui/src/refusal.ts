import { codeOf } from "./failure.ts";
import type { Both } from "./lang.ts";

/** Why one input is not read. The others still are. */
export class Refusal extends Error {
  readonly code: string;
  readonly says: Both;
  constructor(code: string, says: Both) {
    super(says.en);
    this.code = code;
    this.says = says;
  }
}

/** What the file system said, in words. */
export function refusalOf(error: unknown): Refusal {
  if (error instanceof Refusal) return error;
  const code = codeOf(error);
  if (code === "ENOENT" || code === "ENOTDIR") return notFound({ zh: "没有这个文件。", en: "There is no such file." });
  if (code === "EACCES" || code === "EPERM") {
    return new Refusal("unreadable", { zh: "没有读取这个文件的权限。", en: "This file may not be read by you." });
  }
  return new Refusal("unreadable", { zh: `这个文件读不出来（${code}）。`, en: `This file cannot be read (${code}).` });
}

export const notFound = (says: Both) => new Refusal("notFound", says);

export const tooLarge = (megabytes: number) =>
  new Refusal("tooLarge", { zh: `文件超过 ${megabytes} MB。`, en: `The file is larger than ${megabytes} MB.` });
