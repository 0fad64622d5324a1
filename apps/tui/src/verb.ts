import type { Exit } from "./exit.ts";
import type { Both, Lang } from "./lang.ts";
import type { OptionName, Options } from "./options.ts";
import type { World } from "./world.ts";

/** A verb as it was called. */
export interface Call {
  readonly operands: readonly string[];
  readonly options: Options;
  readonly lang: Lang;
  /** One of the verb's formats; its first unless another was asked for. */
  readonly format: string;
}

export type Run = (call: Call, world: World) => Promise<Exit>;

/** One thing the command does. */
export interface Verb {
  /** What follows the verb. */
  readonly operands: string;
  readonly says: Both;
  readonly formats: readonly string[];
  /** Besides those that every verb takes. */
  readonly options: readonly OptionName[];
  readonly examples: readonly { readonly line: string; readonly says: Both }[];
  /** Loaded when called, so that `--version` waits for nothing. */
  /** What else is to be known of it. */
  readonly notes?: readonly Both[];
  readonly load: () => Promise<{ readonly run: Run }>;
}
