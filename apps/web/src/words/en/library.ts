import { plural } from "@gouji/schema";
import type { library as zh } from "../zh/library.ts";

export const library: typeof zh = {
  matrix: (region, year) => `Reports of the authorities of ${region} by year; ${year} is selected`,
  deadline: (said, days) => (days > 0 ? `Due ${said}, ${plural(days, "day")} left` : `Was due ${said}`),
  progress: (filed, due) => `${filed} of ${due} reports due are filed`,
  missingList: (count) => `${count} not filed`,
  all: "All",
  kind: "Kind",
  kinds: {
    government: "Government",
    office: "Office",
    department: "Departments",
    township: "Townships",
    zone: "Development zones",
    vertical: "Vertically managed units",
  },
  group: "Group",
  groups: { none: "Not grouped", kind: "By kind", lead: "By leader in charge" },
  descending: "Descending",
  subtotal: (rows, filed, problems) =>
    `${plural(rows, "authority", "authorities")}, ${filed} filed, ${problems} with problems`,
  rows: (shown, all) => `${shown === all ? "" : `${shown} of `}${plural(all, "authority", "authorities")}`,
  hotOne: (name, authorities) => `${name}: ${plural(authorities, "authority", "authorities")}`,
  glimpse: "Report selected",
  choose: "Choose a cell to see what was found in the report of that year.",
  more: (count) => `${plural(count, "more problem")} in the report`,
  legend: "Legend",
  first: { title: "No roster yet", said: "There is no roster and no report yet. You can:" },
};
