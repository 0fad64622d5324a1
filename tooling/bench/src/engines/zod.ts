import { z } from "zod";
import type { Cases } from "../cases.ts";
import { type Engine, SLICE } from "../engine.ts";

/** The shape of bare numbers by cell, then each equation in one superRefine. zod compiles shapes to code, as it does by default. */
export const zod: Engine = {
  name: "zod, superRefine",
  ready: (cases) =>
    refined(
      cases,
      shapeOf(cases, (kind) => KINDS[kind]),
      cases.bare,
      (cell) => cell as number,
    ),
};

/** The same over figures as reports hold them, so what is checked is what `check` is given. */
export const zodFigures: Engine = {
  name: "zod, superRefine over figures",
  ready: (cases) =>
    refined(
      cases,
      shapeOf(cases, () => figure),
      cases.reports.map((report) => report.figures),
      (cell) => Number((cell as { value: string }).value),
    ),
};

const KINDS = { count: z.int().min(0), signed: z.int(), money: z.number().min(0) };

const figure = z.discriminatedUnion("state", [
  z.object({ state: z.literal("number"), value: z.string().regex(/^-?\d+(?:\.\d+)?$/), raw: z.string() }),
  z.object({ state: z.literal(["blank", "dash", "text"]), raw: z.string() }),
]);

const shapeOf = ({ layout }: Cases, kindOf: (kind: keyof typeof KINDS) => z.ZodType) =>
  z.object(Object.fromEntries(layout.cells.map(({ cell, quantity }) => [cell, kindOf(quantity.kind)])));

type Shape = ReturnType<typeof shapeOf>;
type Cells = Record<string, unknown>;

function refined({ equations }: Cases, shape: Shape, inputs: readonly Cells[], numberIn: (cell: unknown) => number) {
  const sum = (figures: Cells, cells: readonly string[]) => {
    let total = 0;
    for (const cell of cells) total += numberIn(figures[cell]);
    return total;
  };
  const schema = shape.superRefine((figures, context) => {
    for (const { name, left, right } of equations) {
      if (sum(figures, left) !== sum(figures, right)) context.addIssue({ code: "custom", message: name });
    }
  });
  const slice = inputs.slice(0, SLICE);
  return {
    reports: slice.length,
    found: () => inputs.map((figures) => (schema.safeParse(figures).error?.issues ?? []).map((one) => one.message)),
    run: () => {
      let failed = 0;
      for (const figures of slice) if (!schema.safeParse(figures).success) failed++;
      return failed;
    },
  };
}
