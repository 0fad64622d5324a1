import { formById, officialLayout } from "@gouji/schema";
import { type Point, words } from "@gouji/view";
import { lang } from "../settings.ts";
import { say } from "../words/index.ts";

const newest = officialLayout(formById("2021") as never);

/** A point in one sentence, for whoever walks or listens. */
export function said({ name, year, text, state, change, rules }: Point): string {
  const value = state === "value" ? text : state === "notFiled" ? say().compare.notFiled : say().compare.noNumber;
  const names = rules.map((rule) => words[lang()].rule(rule, newest).name);
  return [
    say().compare.point(name, year, value) + (change === null ? "" : `（${change}）`),
    ...(names.length > 0 ? [say().compare.doubt(names.join("、"))] : []),
  ].join(words[lang()].semicolon);
}
