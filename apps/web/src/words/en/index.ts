import type { zh } from "../zh/index.ts";
import { shell } from "./shell.ts";
import { states } from "./states.ts";

export const en: typeof zh = { shell, states };
