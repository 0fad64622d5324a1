import { speak, toCsv } from "@gouji/schema";
import type { RuleFindings } from "@gouji/view";
import { lang } from "../../settings.ts";
import { say } from "../../words/index.ts";

/** The findings that are listed, a row each, as spreadsheets take them: with the mark of UTF-8, lines ended as on Windows. */
export function csvOf(rules: readonly RuleFindings[]): string {
  const { rule, authority, year, severity, finding, link } = say().findings.columns;
  const rows = rules.flatMap(({ name, rows }) =>
    rows.map((row) => [
      name,
      row.authority.name,
      String(row.year),
      speak[lang()].severity[row.severity],
      row.heading,
      row.fingerprint,
    ]),
  );
  return `\uFEFF${toCsv([[rule, authority, year, severity, finding, link], ...rows])}`;
}

/** Hands a text over as a file. */
export function save(name: string, text: string, type: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
