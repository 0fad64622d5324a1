import { Exit } from "../exit.ts";
import { usage } from "../failure.ts";
import { withOutput } from "../output.ts";
import { paintFor } from "../text/colour.ts";
import type { Run } from "../verb.ts";

/** What a rule asks, why, and what usually lies behind a failure. */
export const run: Run = async (call, world) => {
  const [name, ...more] = call.operands;
  if (name === undefined || more.length > 0) {
    throw usage(
      "讲哪一条规则？例如 gouji explain requests/flow",
      "Which rule? For instance: gouji explain requests/flow",
    );
  }
  const { speak } = await import("@gouji/schema");
  const { entry, ruleNamed } = await import("../rules/catalogue.ts");
  const { sayEntry } = await import("../rules/say.ts");
  const told = entry(ruleNamed(name), speak);
  return withOutput(call, world, async (out) => {
    const paint = paintFor(out, call.options, world);
    await out.write(
      call.format === "json"
        ? `${JSON.stringify({ v: 1, rule: told }, null, 2)}\n`
        : sayEntry(told, { speak, lang: call.lang, paint }),
    );
    return Exit.fine;
  });
};
