import { expect, test } from "vitest";
import { langs } from "./lang.ts";
import { gouji } from "./testing/world.ts";
import { verbs } from "./verbs.ts";

test("without a verb help goes to standard error, and the code is 2", async () => {
  const { exit, out, err } = await gouji([]);
  expect({ exit, out }).toEqual({ exit: 2, out: "" });
  for (const verb of Object.keys(verbs)) expect(err).toContain(verb);
});

test.for(langs.flatMap((lang) => Object.keys(verbs).map((verb) => [lang, verb] as const)))(
  "help in %s on %s is data, and the same by both ways",
  async ([lang, verb]) => {
    const byVerb = await gouji(["help", verb, "--lang", lang]);
    const byOption = await gouji([verb, "-h"], { env: { GOUJI_LANG: lang } });
    expect(byVerb).toEqual(byOption);
    expect(byVerb).toMatchObject({ exit: 0, err: "" });
    expect(byVerb.out).toContain(verbs[verb]?.says[lang]);
    if (lang === "en") expect(byVerb.out).not.toMatch(/\p{Script=Han}/u);
  },
);

test("the version", async () => {
  expect(await gouji(["--version"])).toMatchObject({ exit: 0, out: expect.stringMatching(/^gouji \d+\.\d+\.\d+\n$/) });
});
