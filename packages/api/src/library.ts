import { everyIndicator } from "@gouji/view";
import { z } from "zod";
import { defined } from "./defined.ts";
import { Area, Cells } from "./given/shapes.ts";
import { matrix } from "./library/matrix.ts";
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

  matrix: asking
    .meta({
      says: {
        zh: "机关 × 年度的矩阵，按列给出；指标和问题清单按需",
        en: "the matrix of authorities × years, in columns; indicators and findings as they are wanted",
      },
    })
    .input(
      Area.extend({
        indicators: z.array(z.enum(everyIndicator)).max(everyIndicator.length).optional(),
        findings: z.boolean().optional().describe("every finding of every report shown"),
      }).optional(),
    )
    .query(({ ctx, input }) => {
      const { indicators = [], findings = false, ...area } = input ?? {};
      return matrix(ctx, { ...defined(area), indicators, findings });
    }),
});
