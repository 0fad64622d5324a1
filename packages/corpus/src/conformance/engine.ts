import { spawnSync } from "node:child_process";
import { check, type Report, repair } from "@gouji/schema";
import type { Printed, PrintedDiagnosis } from "./match.ts";

/** Whoever answers the cases. Without diagnoses only the outcomes are compared. */
export type Engine = (report: Report) => { outcomes: readonly Printed[]; diagnoses?: readonly PrintedDiagnosis[] };

/** This project's own, in process. */
export const own: Engine = (report) => ({ outcomes: check(report), diagnoses: repair(report) });

/**
 * Any command that reads a report as JSON on its standard input and prints one object a line: outcomes, all of them, and
 * diagnoses if it has any. Throws where it cannot be run.
 */
export function commanded(command: string): Engine {
  return (report) => {
    const { stdout, error } = spawnSync(command, {
      input: JSON.stringify(report),
      shell: true,
      encoding: "utf8",
      maxBuffer: 1e8,
    });
    if (error) throw error;
    const objects = stdout
      .split("\n")
      .filter((line) => line.trim().startsWith("{"))
      .map((line) => JSON.parse(line));
    const diagnoses = objects.filter((one) => one.type === "diagnosis");
    return {
      outcomes: objects.filter((one) => one.type === "outcome"),
      ...(diagnoses.length > 0 && { diagnoses }),
    };
  };
}
