import type { zh } from "../zh/index.ts";
import { library } from "./library.ts";
import { shell } from "./shell.ts";
import { states } from "./states.ts";

export const en: typeof zh = { library, shell, states };
