import { check, sortOut, unknownOption } from "./args.ts";
import { Exit } from "./exit.ts";
import { askedLang, langs } from "./lang.ts";
import { everywhere, type OptionName } from "./options.ts";
import { hasScreen } from "./screen.ts";
import type { Verb } from "./verb.ts";
import { verbNamed } from "./verbs.ts";
import { version } from "./version.ts";
import type { World } from "./world.ts";

/** From the words of the command line to a verb. Throws a Failure where they mean nothing. */
export async function cli(argv: readonly string[], world: World): Promise<Exit> {
  const { verb: name, operands, options } = sortOut(argv);
  const lang = options.lang ?? askedLang([], world.env) ?? langs[0];
  if (options.version) return print(`gouji ${version}\n`);
  if (name === undefined) {
    if (!options.help && hasScreen(world, options.plain)) return opened();
    const { help } = await import("./help.ts");
    if (options.help) return print(help(lang));
    await world.err.write(help(lang));
    return Exit.usage;
  }
  const verb = verbNamed(name);
  if (options.help) return print((await import("./help.ts")).helpOn(name, verb, lang));
  accepts(verb, Object.keys(options) as OptionName[]);
  if (options.format !== undefined) check("--format", options.format, verb.formats);
  const { run } = await verb.load();
  return run({ operands, options, lang, format: options.format ?? verb.formats[0] ?? "text" }, world);

  /** Alone in a terminal it opens the library. */
  async function opened(): Promise<Exit> {
    accepts(verbNamed("open"), Object.keys(options) as OptionName[]);
    const { run } = await verbNamed("open").load();
    return run({ operands: [], options, lang, format: "text" }, world);
  }

  async function print(text: string): Promise<Exit> {
    await world.out.write(text);
    return Exit.fine;
  }
}

function accepts(verb: Verb, given: readonly OptionName[]): void {
  const known: readonly OptionName[] = [...verb.options, ...everywhere];
  const other = given.find((name) => !known.includes(name));
  if (other) throw unknownOption(`--${other}`, known);
}
