import { ruleset } from "@gouji/schema";
import { asking } from "./trpc.ts";

export const health = asking
  .meta({ says: { zh: "服务是否正常、规则版本", en: "whether it works, and by which rules" } })
  .query(async ({ ctx: { store, clock, demo = false } }) => {
    const regions = await store.regions();
    return { ok: true as const, at: clock().toISOString(), ruleset, demo, regions: regions.length };
  });
