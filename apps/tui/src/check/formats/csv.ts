import type { Diagnosis, Outcome } from "@gouji/schema";
import { printable } from "../../text/printable.ts";
import { type Judged, nameOf } from "../examine.ts";
import type { Format, Setting } from "../format.ts";

const HEAD = [
  "file",
  "authority",
  "year",
  "form",
  "rule",
  "instance",
  "status",
  "severity",
  "left",
  "right",
  "residual",
  "cells",
  "suggestion",
] as const;

// Without it a spreadsheet takes a file for GBK; between programs it would be a character too many.
const MARK = "\ufeff";

/** One outcome a row, for a spreadsheet. */
export const csv = ({ all, toFile }: Setting): Format => ({
  begin: () => [(toFile ? MARK : "") + row(HEAD)],
  *file({ file, reports }) {
    for (const judged of reports) {
      for (const outcome of judged.outcomes) {
        if (!all && outcome.status !== "fail" && outcome.status !== "blocked") continue;
        yield row(valuesOf(file, judged, outcome, suggestion(judged, outcome)));
      }
    }
  },
});

/** The edits of every explanation, best first. */
function suggestion({ diagnoses }: Judged, outcome: Outcome): string {
  const mine = diagnoses.find(({ fails }) => fails.includes(nameOf(outcome)));
  const edit = ({ cell, from, to }: Edit) => `${cell}: ${from ?? ""} -> ${to}`;
  return mine?.explanations.map(({ edits }) => edits.map(edit).join(" + ")).join(" | ") ?? "";
}

type Edit = Diagnosis["explanations"][number]["edits"][number];

function valuesOf(file: string, { report }: Judged, outcome: Outcome, suggested: string): string[] {
  const { rule, instance, status, severity, left, right, residual } = outcome;
  const cells = [...left.terms, ...right.terms].map(({ cell }) => cell).join(" ");
  return [
    file,
    report.authority ?? "",
    String(report.year ?? ""),
    report.form,
    rule,
    instance,
    status,
    severity,
    left.sum ?? "",
    right.sum ?? "",
    residual ?? "",
    cells,
    suggested,
  ];
}

const row = (values: readonly string[]) => `${values.map(field).join(",")}\r\n`;

function field(value: string): string {
  // A spreadsheet would run what begins like a formula; a number may begin with a minus.
  const safe = printable(value).replace(/^[=@+](?!\d)/, "'$&");
  return /[",\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
