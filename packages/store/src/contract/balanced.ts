import { type Figure, layoutFor, type Report } from "@gouji/schema";

/** A whole report of 2021 that balances; with `wrong` one total is too high. */
export function balanced(n: number, { wrong = false } = {}): Report {
  const { cells: places } = layoutFor({ form: "2021", extensions: [], figures: {} });
  const filled = /^(received|processed\.granted|processed\.total)@(naturalPerson|total)$/;
  const value = (cell: string) => {
    if (wrong && cell === "requests/pendingAtEnd@total") return "2";
    return filled.test(cell.replace("requests/", "")) ? String(n) : "0";
  };
  return {
    form: "2021",
    extensions: [],
    year: 2023,
    authority: "示例机关",
    scope: "agency",
    figures: Object.fromEntries(
      places.map(({ cell }) => [cell, { state: "number", value: value(cell), raw: value(cell) } satisfies Figure]),
    ),
    narratives: { overview: `本年新收申请${n}件` },
    extras: [],
  };
}
