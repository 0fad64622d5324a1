import { parseArgs } from "node:util";
import { type Failure, usage } from "./failure.ts";
import { nearest } from "./nearest.ts";
import { type Option, type OptionName, type Options, options } from "./options.ts";

/** The words of the command line, sorted out. Options may stand before or after the verb. */
export interface Words {
  readonly verb: string | undefined;
  readonly operands: readonly string[];
  readonly options: Options;
}

/** Throws a Failure on an option that does not exist, or that is followed by the wrong thing. */
export function sortOut(argv: readonly string[]): Words {
  const { positionals, tokens } = parseArgs({
    args: [...argv],
    options: Object.fromEntries(
      Object.entries<Option>(options).map(([name, { short, takes }]) => [
        name,
        { type: takes === undefined ? "boolean" : "string", ...(short && { short }) },
      ]),
    ),
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const given: Record<string, string | true | readonly string[]> = {};
  for (const token of tokens) {
    if (token.kind !== "option") continue;
    const { name, rawName, value } = token;
    if (!isOption(name)) throw unknownOption(rawName, Object.keys(options));
    const option: Option = options[name];
    if (option.takes === undefined) {
      if (value !== undefined) throw usage(`${rawName} 后面不带值。`, `${rawName} takes no value.`);
      given[name] = true;
    } else if (value === undefined || value === "") {
      throw usage(`${rawName} 后面要写 ${option.takes}。`, `${rawName} needs a ${option.takes}.`);
    } else if (option.many) {
      const words = split(value);
      for (const word of words) check(rawName, word, option.among);
      given[name] = [...((given[name] as string[] | undefined) ?? []), ...words];
    } else {
      check(rawName, value, option.among);
      given[name] = value;
    }
  }
  const [verb, ...operands] = positionals;
  return { verb, operands, options: given as Options };
}

/** Throws unless the word is one of those an option may be followed by. */
export function check(option: string, word: string, among: readonly string[] | undefined): void {
  if (!among || among.includes(word)) return;
  const meant = nearest(word, among);
  throw usage(
    `${option} 没有“${word}”，${meant ? `是否指 ${meant}？` : ""}可用：${among.join(" ")}`,
    `${option} has no "${word}"${meant ? `, did you mean ${meant}?` : "."} Known: ${among.join(" ")}`,
  );
}

/** The same complaint for an option of no verb and for one of another verb. */
export function unknownOption(name: string, known: readonly string[]): Failure {
  const meant = nearest(name.replace(/^-+/, ""), known);
  return usage(
    `没有选项“${name}”${meant ? `，是否指 --${meant}？` : "。"}`,
    `There is no option "${name}"${meant ? `, did you mean --${meant}?` : "."}`,
  );
}

const isOption = (name: string): name is OptionName => Object.hasOwn(options, name);

// A comma inside braces belongs to the pattern.
const split = (value: string) =>
  value
    .split(/,(?![^{]*\})/)
    .map((word) => word.trim())
    .filter(Boolean);
