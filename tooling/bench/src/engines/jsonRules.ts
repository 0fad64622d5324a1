import { type Almanac, Engine as RulesEngine } from "json-rules-engine";
import type { Cases } from "../cases.ts";
import { type Engine, SLICE } from "../engine.ts";

/** One fact an equation, its residual; one rule on it. */
export const jsonRules: Engine = {
  name: "json-rules-engine",
  ready: ({ equations, bare }: Cases) => {
    const engine = new RulesEngine();
    for (const { name, left, right } of equations) {
      engine.addFact(name, async (_: unknown, almanac: Almanac) => {
        const figures = await almanac.factValue<Record<string, number>>("figures");
        const sum = (cells: readonly string[]) => cells.reduce((total, cell) => total + (figures[cell] as number), 0);
        return sum(left) - sum(right);
      });
      engine.addRule({
        conditions: { all: [{ fact: name, operator: "notEqual", value: 0 }] },
        event: { type: name },
      });
    }
    const ask = async (figures: Record<string, number>) =>
      (await engine.run({ figures })).events.map((event) => event.type);
    const slice = bare.slice(0, SLICE);
    return {
      reports: slice.length,
      found: async () => {
        const found: string[][] = [];
        for (const figures of bare) found.push(await ask(figures));
        return found;
      },
      run: async () => {
        for (const figures of slice) await ask(figures);
      },
    };
  },
};
