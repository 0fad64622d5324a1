import { check, type Report } from "@gouji/schema";
import type { Expectation } from "./case.ts";

/** What a report amounts to, for comparing what was meant with what was read. */
export function expectation(report: Report): Expectation {
  const { form, extensions, year, authority, signedOff, figures, narratives } = report;
  return {
    report: {
      form,
      extensions,
      year,
      authority,
      ...(signedOff !== undefined && { signedOff }),
      narratives: sorted(narratives, (text) => text.replaceAll(/\s/gu, "")),
      figures: sorted(figures, (figure) => figure),
    },
    findings: check(report, { only: "findings" })
      .map(({ rule, instance, status, severity, residual }) =>
        [`${rule}[${instance}]`, status, severity, ...(residual === null ? [] : [residual])].join(" "),
      )
      .sort(),
  };
}

const sorted = <In, Out>(record: { readonly [key: string]: In }, of: (value: In) => Out): { [key: string]: Out } =>
  Object.fromEntries(
    Object.keys(record)
      .sort()
      .map((key) => [key, of(record[key] as In)]),
  );
