// Written by `npm run generate` from the forms and rules. Do not edit.
import type { Evaluate } from "../batch.ts";
import { evaluate as e0 } from "./2014.ts";
import { evaluate as e1 } from "./2019.ts";
import { evaluate as e2 } from "./2019-1.ts";
import { evaluate as e3 } from "./2021.ts";
import { evaluate as e4 } from "./2021-1.ts";
import { evaluate as e5 } from "./2019-ningbo.ts";
import { evaluate as e6 } from "./2019-ningbo-1.ts";

/** The code of each layout, by its key. */
export const straight: ReadonlyMap<string, Evaluate> = new Map([
  ["2014", e0],
  ["2019", e1],
  ["2019~1", e2],
  ["2021", e3],
  ["2021~1", e4],
  ["2019+ningbo", e5],
  ["2019+ningbo~1", e6],
]);
