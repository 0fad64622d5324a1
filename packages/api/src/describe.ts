import type { ZodType } from "zod";
import { router } from "./router.ts";
import type { Both } from "./said.ts";

/** A procedure as whoever offers it in another way needs it: REST, a command line, a page of documentation. */
export interface Described {
  /** `reports.one` */
  readonly path: string;
  /** `query`: nothing is changed by asking. */
  readonly type: "query" | "mutation";
  readonly says: Both;
  readonly input: ZodType | undefined;
  readonly answers: ZodType | undefined;
}

/** Every procedure, in the order of the router. */
export const procedures: readonly Described[] = Object.entries(
  router._def.procedures as unknown as Readonly<Record<string, Known>>,
).map(([path, { _def }]) => ({
  path,
  type: _def.type,
  says: _def.meta.says,
  input: _def.inputs.at(-1),
  answers: _def.meta.answers,
}));

interface Known {
  readonly _def: {
    readonly type: Described["type"];
    readonly meta: { readonly says: Both; readonly answers?: ZodType };
    readonly inputs: readonly ZodType[];
  };
}
