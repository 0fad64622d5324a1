import { resolve } from "node:path";
import type { Authority } from "@gouji/view";
import { readingIn } from "../batch/reading.ts";
import { readIn } from "../check/examine.ts";
import { inputsOf } from "../inputs.ts";
import type { Both } from "../lang.ts";
import type { Call } from "../verb.ts";
import type { World } from "../world.ts";
import { type Placed, shelved } from "./shelf.ts";
import type { Source } from "./source.ts";

/** Documents as they lie: read and checked in process, nothing kept. */
export const folder = (operands: readonly string[], call: Call, world: World): Source =>
  shelved(operands.map((one) => resolve(world.cwd, one)).join(" "), async (told) => {
    const { toolsWith } = await import("../check/real.ts");
    const { read, end } = readingIn(world);
    const tools = toolsWith(read);
    const inputs = await inputsOf({ ...call, operands }, world);
    const filed = new Map<string, Placed>();
    const refused: { file: string; why: Both }[] = [];
    for (const [at, input] of inputs.entries()) {
      told(at, inputs.length);
      const opened = await readIn(input, tools);
      if ("refusal" in opened) {
        refused.push({ file: input.file, why: opened.refusal.message });
        continue;
      }
      for (const { report } of opened.reports) {
        const authority = report.authority ?? input.file;
        if (report.year === null) refused.push({ file: input.file, why: NO_YEAR });
        else filed.set(`${authority} ${report.year}`, { authority, year: report.year, report, file: input.file });
      }
      await new Promise((done) => setImmediate(done));
    }
    await end();
    const all = [...filed.values()];
    const names = [...new Set(all.map(({ authority }) => authority))];
    const authorities = names.map((name, order): Authority => ({ id: name, name, order: order + 1 }));
    return { name: operands.join(" "), authorities, filed: all, refused };
  });

const NO_YEAR: Both = { zh: "没有写明年度。", en: "It does not say its year." };
