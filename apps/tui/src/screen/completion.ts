import { rules } from "@gouji/schema";
import { sorts } from "@gouji/view";
import { own, verbsHere } from "./command.ts";

/** What may follow what is typed: whole words that begin so. */
export function completions(typed: string, years: readonly number[]): string[] {
  const words = typed.split(/\s+/);
  const last = words.at(-1) ?? "";
  const all =
    words.length === 1 ? [...new Set([...Object.keys(own), ...verbsHere])].sort() : after(words[0] as string, years);
  return all.filter((one) => one.startsWith(last)).map((one) => [...words.slice(0, -1), one].join(" "));
}

function after(command: string, years: readonly number[]): readonly string[] {
  if (command === "year") return years.map(String);
  if (command === "sort") return sorts.flatMap((sort) => [sort, `-${sort}`]);
  if (command === "rule" || command === "explain") return rules.map(({ id }) => id);
  return command === "help" ? verbsHere : [];
}

/** What is typed with as much more as is certain. */
export function completed(typed: string, years: readonly number[]): string {
  const all = completions(typed, years);
  const [first] = all;
  if (first === undefined) return typed;
  if (all.length === 1) return `${first} `;
  let common = first;
  while (!all.every((one) => one.startsWith(common))) common = common.slice(0, -1);
  return common;
}
