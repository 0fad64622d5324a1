/** The languages the command speaks, the first one by default. */
export const langs = ["zh", "en"] as const;
export type Lang = (typeof langs)[number];

/** The same thing said in each of them. */
export type Both = Readonly<Record<Lang, string>>;

/** Says something in each language. */
export const inBoth = <T>(say: (lang: Lang) => T): Readonly<Record<Lang, T>> => ({ zh: say("zh"), en: say("en") });

export const isLang = (text: unknown): text is Lang => langs.includes(text as Lang);

/** The language somebody has asked for, by option or environment. */
export function askedLang(
  argv: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): Lang | undefined {
  const at = argv.findLastIndex((word) => word === "--lang" || word.startsWith("--lang="));
  const word = at < 0 ? undefined : argv[at]?.includes("=") ? argv[at]?.slice("--lang=".length) : argv[at + 1];
  return [word, env.GOUJI_LANG].find(isLang);
}
