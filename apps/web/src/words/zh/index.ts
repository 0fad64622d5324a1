import { shell } from "./shell.ts";
import { states } from "./states.ts";

export const zh = { shell, states };
