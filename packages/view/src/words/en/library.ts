import type { library as zh } from "../zh/library.ts";
import { names } from "./names.ts";

export const library: typeof zh = {
  sorts: {
    order: "Official order",
    name: "Name",
    problems: names.problems,
    received: names.received,
    processed: names.processed,
    carried: names.carried,
    indicator: names.measure,
  },
  show: "Show",
  open: "Open the report",
  without: {
    missing: "Nothing was filed for this year.",
    notDue: "No report is due for this year (not founded yet, or dissolved).",
    draft: "It is being filled in.",
    unreadable: "The document is here but could not be read.",
  },
};
