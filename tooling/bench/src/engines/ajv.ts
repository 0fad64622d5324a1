import { Ajv, type ErrorObject } from "ajv";
import type { Cases, Equation } from "../cases.ts";
import { type Engine, SLICE } from "../engine.ts";

/** The shape of the report, and a keyword that asks each equation. ajv compiles the shape to code. */
export const ajv: Engine = {
  name: "ajv, custom keyword",
  ready: (cases) => {
    const validate = new Ajv({ allErrors: true }).addKeyword(balances).compile(schema(cases));
    const slice = cases.bare.slice(0, SLICE);
    return {
      reports: slice.length,
      found: () =>
        cases.bare.map((figures) => {
          validate(figures);
          return (validate.errors ?? []).map((error) => error.message ?? "");
        }),
      run: () => {
        let failed = 0;
        for (const figures of slice) if (!validate(figures)) failed++;
        return failed;
      },
    };
  },
};

const schema = ({ layout, equations }: Cases) => ({
  type: "object",
  properties: Object.fromEntries(
    layout.cells.map(({ cell, quantity }) => [
      cell,
      {
        type: quantity.kind === "money" ? "number" : "integer",
        ...(quantity.kind !== "signed" && { minimum: 0 }),
      },
    ]),
  ),
  required: layout.cells.map(({ cell }) => cell),
  balances: equations,
});

/** What ajv calls of a keyword: its errors hang on the function. */
interface Broken {
  (figures: Record<string, number>): boolean;
  errors?: Partial<ErrorObject>[];
}

const balances = {
  keyword: "balances",
  type: "object" as const,
  schemaType: "array" as const,
  compile: (equations: readonly Equation[]): Broken => {
    const validate: Broken = (figures: Record<string, number>) => {
      const sum = (cells: readonly string[]) => cells.reduce((total, cell) => total + (figures[cell] as number), 0);
      const broken = equations.filter(({ left, right }) => sum(left) !== sum(right));
      validate.errors = broken.map(({ name }) => ({ keyword: "balances", message: name, params: {} }));
      return broken.length === 0;
    };
    return validate;
  },
};
