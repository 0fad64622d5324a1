import { add } from "./add.ts";
import { check } from "./check.ts";
import { compare } from "./compare.ts";
import { files } from "./files.ts";
import { findings } from "./findings.ts";
import { library } from "./library.ts";
import { region } from "./region.ts";
import { report } from "./report.ts";
import { rules } from "./rules.ts";
import { shell } from "./shell.ts";
import { states } from "./states.ts";

export const zh = { add, check, compare, files, findings, library, region, report, rules, shell, states };
