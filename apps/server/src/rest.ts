import { caller, type Described, procedures } from "@gouji/api";
import type { Hono } from "hono";
import { z } from "zod";
import { sorry } from "./plain.ts";
import { refuse } from "./refuse.ts";
import { type Ask, type Given, langOf, type Wire } from "./wire.ts";

/** Every procedure of the API at an address of its own: `reports.one` answers `GET /api/reports/one?…`, what writes takes POST. */
export function rest(app: Hono<Given>, wire: Wire): void {
  for (const one of procedures) {
    const handle = (c: Ask) => answer(wire, one, c);
    if (one.type === "query") app.get(addressOf(one), handle);
    else app.post(addressOf(one), handle);
  }
}

export const addressOf = ({ path }: Described): string => `/api/${path.replace(".", "/")}`;

/** A JSON Schema, as far as query strings have to know it. */
export interface Shape {
  readonly type?: string;
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly required?: readonly string[];
  readonly items?: Shape;
  readonly description?: string;
}

const shapes = new Map<string, Shape>();

/** The JSON Schema of what a procedure is asked with, from the very schema that holds the question against it. */
export function shapeOf({ path, input }: Described): Shape | undefined {
  if (!input) return undefined;
  const known = shapes.get(path);
  if (known) return known;
  const { $schema: _, ...made } = z.toJSONSchema(input, { io: "input", unrepresentable: "any" });
  shapes.set(path, made as Shape);
  return made as Shape;
}

async function answer(wire: Wire, one: Described, c: Ask): Promise<Response> {
  let input: unknown;
  try {
    input = one.type === "query" ? fromQuery(new URL(c.req.url).searchParams, shapeOf(one)) : await c.req.json();
  } catch {
    return refuse(c, 400, "badRequest");
  }
  try {
    const ask = one.path
      .split(".")
      .reduce<unknown>((at, step) => (at as Readonly<Record<string, unknown>>)[step], caller(wire.api(langOf(c))));
    return c.json(((await (ask as (input: unknown) => Promise<unknown>)(input)) ?? null) as object);
  } catch (error) {
    return sorry(wire, c, error);
  }
}

/** `years=2023,2024` or `years=2023&years=2024`; what is no part of the question, as `lang`, is passed over. */
export function fromQuery(params: URLSearchParams, shape: Shape | undefined): unknown {
  const properties = shape?.properties;
  if (!properties) return undefined;
  const said = Object.entries(properties).flatMap(([key, { type, items }]) => {
    const values = params.getAll(key);
    const [first] = values;
    if (first === undefined) return [];
    if (type !== "array") return [[key, readAs(first, type)]];
    return [
      [
        key,
        values
          .flatMap((value) => value.split(","))
          .filter(Boolean)
          .map((value) => readAs(value, items?.type)),
      ],
    ];
  });
  return Object.fromEntries(said);
}

function readAs(text: string, type: string | undefined): unknown {
  if (type === "integer" || type === "number") return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text;
  if (type === "boolean")
    return text === "true" || text === "1" ? true : text === "false" || text === "0" ? false : text;
  return text;
}
