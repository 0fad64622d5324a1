import { Exit } from "../exit.ts";
import { usage } from "../failure.ts";
import { withOutput } from "../output.ts";
import { paintFor } from "../text/colour.ts";
import type { Run } from "../verb.ts";
import { run as explain } from "./explain.ts";

/** `rules`, `rules list`, `rules show RULE`. */
export const run: Run = async (call, world) => {
  const [what = "list", ...rest] = call.operands;
  if (what === "show") return explain({ ...call, operands: rest }, world);
  if (what !== "list" || rest.length > 0) {
    throw usage("rules 后面可写 list 或 show RULE。", "rules takes list or show RULE.");
  }
  const { ruleset, speak } = await import("@gouji/schema");
  const { selection } = await import("../check/select.ts");
  const { entry } = await import("../rules/catalogue.ts");
  const { everyRule } = await import("@gouji/schema");
  const { sayList } = await import("../rules/say.ts");
  const wanted = selection(call.options);
  const entries = everyRule.filter(({ id }) => wanted(id, "")).map((rule) => entry({ rule }, speak));
  return withOutput(call, world, async (out) => {
    const paint = paintFor(out, call.options, world);
    await out.write(
      call.format === "json"
        ? `${JSON.stringify({ v: 1, ruleset, rules: entries }, null, 2)}\n`
        : sayList(entries, { speak, lang: call.lang, paint }),
    );
    return Exit.fine;
  });
};
