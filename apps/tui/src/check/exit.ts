import type { Outcome } from "@gouji/schema";
import { Exit, worst } from "../exit.ts";
import type { Options } from "../options.ts";
import type { Examined } from "./examine.ts";

const SEVERITIES = ["info", "warning", "error"] as const;

/** What one file makes the command end with. */
export function exitFor({ reports, refusal, broken }: Examined, options: Pick<Options, "fail-on">): Exit {
  if (broken) return Exit.broken;
  if (refusal) return Exit.refused;
  const fails = failsFor(options);
  return worst(...reports.map(({ outcomes }) => (outcomes.some(fails) ? Exit.findings : Exit.fine)));
}

/** Which outcomes are findings. `blocked` counts where it is named, and errors with it. */
export function failsFor(options: Pick<Options, "fail-on">): (outcome: Outcome) => boolean {
  const levels = options["fail-on"] ?? ["error"];
  const lowest = SEVERITIES.find((severity) => levels.includes(severity)) ?? "error";
  if (levels.includes("never")) return () => false;
  return ({ status, severity }) =>
    (status === "fail" && SEVERITIES.indexOf(severity) >= SEVERITIES.indexOf(lowest)) ||
    (status === "blocked" && levels.includes("blocked"));
}
