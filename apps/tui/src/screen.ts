import type { World } from "./world.ts";

type WithScreen = World & Required<Pick<World, "screen">>;

/** A person sits before a terminal that can be drawn on. */
export const hasScreen = (world: World, plain: true | undefined): world is WithScreen =>
  world.screen !== undefined && plain !== true && !world.env.CI && world.env.TERM !== "dumb";
