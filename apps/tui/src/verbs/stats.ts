import { findingsByRule, words } from "@gouji/view";
import { Exit } from "../exit.ts";
import { withOutput } from "../output.ts";
import { openTarget } from "../source/open.ts";
import { pad, plain, width } from "../text/width.ts";
import type { Run } from "../verb.ts";

/** What a library gets wrong: a line a rule, a column a year, counted in authorities. */
export const run: Run = async (call, world) => {
  const { lang, format } = call;
  const { source } = openTarget(call, world);
  try {
    const held = await source.holdings(() => {});
    const rules = findingsByRule(held, { year: null, rule: null, text: "" }, lang);
    const years = [...held.years].sort((a, b) => a - b);
    return await withOutput(call, world, async (out) => {
      if (format === "json") {
        const lines = rules.map(({ rule, name, severity, authorities, findings, trend }) => ({
          rule,
          name,
          severity,
          authorities,
          findings,
          years: trend,
        }));
        await out.write(
          `${JSON.stringify({ v: 1, reports: held.filings.filter(({ digest }) => digest).length, years, rules: lines }, null, 2)}\n`,
        );
        return Exit.fine;
      }
      const head = ["rule", "name", "severity", "authorities", "findings", ...years.map(String)];
      const rows = rules.map(({ rule, name, severity, authorities, findings, trend }) => [
        rule,
        name,
        severity,
        String(authorities),
        String(findings),
        ...trend.map((one) => String(one.authorities)),
      ]);
      if (format === "csv") {
        for (const row of [head, ...rows])
          await out.write(
            `${row.map((text) => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)).join(",")}\n`,
          );
        return Exit.fine;
      }
      const { names, library } = words[lang];
      const said = [
        names.rule,
        library.sorts.name,
        names.severity,
        names.authorities,
        names.findings,
        ...years.map(String),
      ];
      const table = [said, ...rows].map((row) => row.map(plain));
      const widths = said.map((_, at) => Math.max(...table.map((row) => width(row[at] as string))));
      for (const row of table)
        await out.write(
          `${row.map((text, at) => (at < 3 ? pad(text, widths[at] as number) : " ".repeat((widths[at] as number) - width(text)) + text)).join("  ")}\n`,
        );
      return Exit.fine;
    });
  } finally {
    await source.close();
  }
};
