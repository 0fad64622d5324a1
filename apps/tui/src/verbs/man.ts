import { Exit } from "../exit.ts";
import { usage } from "../failure.ts";
import { titles } from "../help.ts";
import type { Lang } from "../lang.ts";
import { everywhere, type Option, type OptionName, options } from "../options.ts";
import type { Run } from "../verb.ts";
import { verbs } from "../verbs.ts";
import { version } from "../version.ts";

/** The manual page, made from the same tables as help. */
export const run: Run = async ({ operands, lang }, world) => {
  if (operands.length > 0)
    throw usage("man 后面不写别的：gouji man | man -l -", "man takes nothing: gouji man | man -l -");
  await world.out.write(page(lang));
  return Exit.fine;
};

function page(lang: Lang): string {
  const say = titles[lang];
  return [
    `.TH GOUJI 1 "" "gouji ${version}"`,
    section(say.name),
    text(`gouji - ${say.says}`),
    section(say.usage),
    ...Object.entries(verbs).flatMap(([name, { operands }]) => [
      `.B gouji ${plain(name)}`,
      plain(operands) || "\\&",
      ".br",
    ]),
    section(say.verbs),
    ...Object.entries(verbs).flatMap(([name, verb]) => [
      `.SS gouji ${plain(name)}`,
      text(verb.says[lang]),
      ...verb.examples.flatMap(({ line, says }) => entry(line, says[lang])),
      ...(verb.notes ?? []).flatMap((note) => [".PP", text(note[lang])]),
      ...(verb.formats.length > 1
        ? entry(`--format ${verb.formats.join("|")}`, `${options.format.says[lang]} (${verb.formats[0]})`)
        : []),
      ...(verb.options.length > 0
        ? [".PP", text(`${say.options}: ${verb.options.map((one) => `--${one}`).join(" ")}`)]
        : []),
    ]),
    section(say.options),
    ...[...new Set<OptionName>([...everywhere, ...Object.values(verbs).flatMap((verb) => verb.options)])].flatMap(
      (name) => {
        const { short, takes, among, says }: Option = options[name];
        return entry(
          `${short ? `-${short}, ` : ""}--${name}${takes ? ` ${among?.join("|") ?? takes}` : ""}`,
          says[lang],
        );
      },
    ),
    section(say.exit),
    ...say.codes.flatMap(([code, meaning]) => entry(String(code), meaning)),
    "",
  ].join("\n");
}

const section = (title: string) => `.SH "${plain(title).toUpperCase()}"`;
const entry = (term: string, meaning: string) => [".TP", `.B ${plain(term)}`, text(meaning)];

/** A line that the formatter takes as text, whatever it begins with. */
const text = (line: string) => `\\&${plain(line)}`;

/** Backslashes and hyphens mean something to the formatter, and a quote to its requests. */
const plain = (line: string) => line.replaceAll("\\", "\\e").replaceAll("-", "\\-").replaceAll('"', "\\(dq");
