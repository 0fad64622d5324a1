import { plural } from "@gouji/schema";
import type { region as zh } from "../zh/region.ts";

export const region: typeof zh = {
  counted: (count) => `${plural(count, "authority", "authorities")} counted`,
  whole: "all that are due are counted",
  noOwn: "The region has no report of its own yet; these are the sums alone",
  held: (same, different, open) =>
    [
      `${plural(same, "cell agrees", "cells agree")} with the region's own report`,
      plural(different, "differs", "differ"),
      ...(open > 0 ? [`${open} cannot be judged`] : []),
    ].join(", "),
  unbalanced: (count) => `${plural(count, "equation")} of the sum ${count === 1 ? "does" : "do"} not hold`,
  sum: "Sum",
  own: "Own report",
  difference: "Sum − own",
  agrees: "The members add up to what the region reports",
  equalSoFar: "The members so far add up to what the region reports",
  more: (difference) => `The members add up to ${difference} more than the region reports`,
  less: (difference) => `The members add up to ${difference} less than the region reports`,
  noSum: "The region's own report has no figure here",
  undecided: (missing) => `${plural(missing, "authority is", "authorities are")} still missing, so it cannot be judged`,
  notApplicable: "The region's own report is not held against its members",
  members: "Members",
  sources: "Where the difference may come from",
  missing: "Not counted",
  onlyDifferent: "Only cells that differ",
  same: "No cell differs",
  made: (sum, count) => `Sum ${sum}, of ${plural(count, "authority", "authorities")}`,
  noRegion: "There is no region to add up",
};
