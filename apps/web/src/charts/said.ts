import { formById, officialLayout } from "@gouji/schema";
import type { Point } from "@gouji/view";
import { say } from "../words/index.ts";

const newest = officialLayout(formById("2021") as never);

/** A point in one sentence, for whoever walks or listens. */
export function said({ name, year, text, state, change, rules }: Point): string {
  const value = state === "value" ? text : state === "notFiled" ? say().filing.missing : say().compare.noNumber;
  const names = rules.map((rule) => say().rule(rule, newest).name);
  return [
    say().compare.point(name, year, value) + (change === null ? "" : say().compare.changed(change)),
    ...(names.length > 0 ? [say().compare.doubt(names.join("、"))] : []),
  ].join(say().semicolon);
}
