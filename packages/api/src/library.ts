import { z } from "zod";
import { defined } from "./defined.ts";
import { Area, Cells } from "./given/shapes.ts";
import { overview } from "./library/overview.ts";
import { asking, routerOf } from "./trpc.ts";

export const library = routerOf({
  overview: asking
    .meta({
      says: {
        zh: "机关 × 年度：状态、问题、指标和所选单元格",
        en: "authorities × years: states, problems, indicators and chosen cells",
      },
    })
    .input(Area.extend({ cells: Cells.optional(), digests: z.boolean().default(true) }).optional())
    .query(({ ctx, input }) => {
      const { digests = true, ...ask } = input ?? {};
      return overview(ctx, { ...defined(ask), digests });
    }),
});
