import { everyRule } from "@gouji/schema";
import { usage } from "../failure.ts";
import { fits } from "../glob.ts";
import { nearest } from "../nearest.ts";
import type { Options } from "../options.ts";
import type { Wanted } from "./examine.ts";

/** What `--rules` and `--skip` leave. Throws a Failure on a pattern that fits no rule, which is a slip of the pen. */
export function selection({ rules: only, skip = [] }: Pick<Options, "rules" | "skip">): Wanted {
  for (const pattern of [...(only ?? []), ...skip]) known(pattern);
  const within = (patterns: readonly string[], rule: string, instance: string) =>
    patterns.some((pattern) => fits(pattern, rule) || fits(pattern, `${rule}[${instance}]`));
  return (rule, instance) => (!only || within(only, rule, instance)) && !within(skip, rule, instance);
}

function known(pattern: string): void {
  const ids = everyRule.map(({ id }) => id);
  const [rule = pattern] = pattern.split("[");
  if (ids.some((id) => fits(pattern, id) || fits(rule, id))) return;
  const tables = ids.map((id) => id.replace(/\/.*/, "/*"));
  const meant = nearest(rule, [...ids, ...tables]);
  throw usage(
    `没有规则符合“${pattern}”${meant ? `，是否指 ${meant}？` : "，全部规则见 gouji rules。"}`,
    `No rule fits "${pattern}"${meant ? `, did you mean ${meant}?` : "; see gouji rules."}`,
  );
}
