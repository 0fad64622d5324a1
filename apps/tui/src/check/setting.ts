import { paintFor } from "../text/colour.ts";
import type { Call } from "../verb.ts";
import type { World } from "../world.ts";
import { failsFor } from "./exit.ts";
import type { Setting } from "./format.ts";
import type { Tools } from "./tools.ts";

export const settingFor = (
  { speak }: Pick<Tools, "speak">,
  { lang, options }: Pick<Call, "lang" | "options">,
  world: Pick<World, "env">,
  terminal: boolean,
): Setting => ({
  speak,
  lang,
  all: options.all === true,
  fails: failsFor(options),
  paint: paintFor({ terminal }, options, world),
  toFile: options.output !== undefined && options.output !== "-",
});
