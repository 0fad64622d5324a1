import { form2021, officialLayout, type Report } from "@gouji/schema";
import { tools } from "../check/real.ts";
import type { Tools } from "../check/tools.ts";
import { Refusal } from "../refusal.ts";

/** A report of the form of 2021 whose cells are 0, but for those that are set; "" is a blank. */
export function reportWith(set: Readonly<Record<string, string>> = {}): Report {
  const cells = officialLayout(form2021).cells.map(({ cell }) => [cell, figure(set[cell] ?? "0")] as const);
  return {
    form: "2021",
    extensions: [],
    year: 2024,
    authority: "示例县司法局",
    scope: null,
    figures: Object.fromEntries(cells),
    narratives: {},
    extras: [],
  };
}

const figure = (value: string): Report["figures"][string] =>
  value === "" ? { state: "blank", raw: "" } : { state: "number", value, raw: value };

/** The packages with a reader that takes reports as JSON, so that a test says what was read. */
export const withJson: Tools = {
  ...tools,
  async read(bytes) {
    const text = new TextDecoder().decode(bytes);
    if (text === "broken") throw new Error("a planted fault");
    if (!text.startsWith("[")) throw new Refusal("notAReport", { zh: "不是年报。", en: "No report." });
    const reports = (JSON.parse(text) as Report[]).map((report) => ({ report, notes: [] }));
    return { reports };
  },
};
