import { compare } from "./compare.ts";
import { findings } from "./findings.ts";
import { library } from "./library.ts";
import { report } from "./report.ts";
import { shell } from "./shell.ts";
import { states } from "./states.ts";

export const zh = { compare, findings, library, report, shell, states };
