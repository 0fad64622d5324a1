import { library } from "./library.ts";
import { names } from "./names.ts";
import { pages } from "./pages.ts";
import { region } from "./region.ts";
import { report } from "./report.ts";
import { rules } from "./rules.ts";

/** What both front ends say, by what it is about. */
export const subjects = { library, names, pages, region, report, rules };
