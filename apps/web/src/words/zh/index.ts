import { library } from "./library.ts";
import { shell } from "./shell.ts";
import { states } from "./states.ts";

export const zh = { library, shell, states };
