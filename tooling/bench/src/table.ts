/** Columns of text, the first to the left and the others to the right. */
export function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, i) => Math.max(...rows.map((row) => (row[i] ?? "").length)));
  return rows
    .map((row) =>
      row.map((text, i) => (i === 0 ? text.padEnd(widths[0] ?? 0) : text.padStart(widths[i] ?? 0))).join("  "),
    )
    .join("\n");
}

/** Three figures that count. */
export const short = (value: number): string =>
  value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toPrecision(2);

/** A figure beside the one that was to be reached. */
export function reach(what: string, found: number, is: "≥" | "≤", wanted: number, unit: string): string {
  const reached = is === "≥" ? found >= wanted : found <= wanted;
  return `${reached ? "reached" : "MISSED "}  ${what}: ${short(found)} ${unit}, wanted ${is} ${wanted}`;
}
