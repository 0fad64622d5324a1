import type { Screen } from "@gouji/view";
import type { Screenful } from "../screen/Screenful.ts";
import { compare } from "./compare/compareScreen.ts";
import { findings } from "./findings/findingsScreen.tsx";
import { library } from "./library/libraryScreen.ts";
import { imports, log } from "./log/logScreen.tsx";
import { regionSum } from "./region/regionScreen.ts";
import { report } from "./report/reportScreen.ts";
import { rules } from "./rules/rulesScreen.tsx";

export const screenfuls: Readonly<Record<Screen, Screenful>> = {
  library,
  report,
  findings,
  compare,
  region: regionSum,
  imports,
  rules,
  log,
};
