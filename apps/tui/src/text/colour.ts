import type { Options } from "../options.ts";
import type { Sink, World } from "../world.ts";

const CODES = { bold: [1, 22], red: [31, 39], green: [32, 39], yellow: [33, 39], cyan: [36, 39] } as const;

/** Colours by name; where there are none, each gives its text back. No meaning is carried by them alone. */
export type Paint = Readonly<Record<keyof typeof CODES, (text: string) => string>>;

/** The option decides, then FORCE_COLOR, NO_COLOR and TERM, then whether a person is looking. */
export function paintFor(sink: Pick<Sink, "terminal">, { color }: Options, { env }: Pick<World, "env">): Paint {
  const on = color === "always" || (color !== "never" && wanted(sink, env));
  const painted = Object.entries(CODES).map(([name, [open, close]]) => [
    name,
    (text: string) => (on ? `\x1b[${open}m${text}\x1b[${close}m` : text),
  ]);
  return Object.fromEntries(painted);
}

function wanted(sink: Pick<Sink, "terminal">, env: World["env"]): boolean {
  if (env.FORCE_COLOR) return env.FORCE_COLOR !== "0";
  if (env.NO_COLOR || env.TERM === "dumb") return false;
  return sink.terminal;
}
