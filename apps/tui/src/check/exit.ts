import type { Outcome } from "@gouji/schema";
import { Exit, worst } from "../exit.ts";
import type { Options } from "../options.ts";
import type { Examined } from "./examine.ts";

const SEVERITIES = ["info", "warning", "error"] as const;

/** What one file makes the command end with. `blocked` counts where it is named, and errors with it. */
export function exitFor({ reports, refusal, broken }: Examined, options: Pick<Options, "fail-on">): Exit {
  const levels = options["fail-on"] ?? ["error"];
  if (broken) return Exit.broken;
  if (refusal) return Exit.refused;
  const lowest = SEVERITIES.find((severity) => levels.includes(severity)) ?? "error";
  const counts = ({ status, severity }: Outcome) =>
    (status === "fail" && SEVERITIES.indexOf(severity) >= SEVERITIES.indexOf(lowest)) ||
    (status === "blocked" && levels.includes("blocked"));
  if (levels.includes("never")) return Exit.fine;
  return worst(...reports.map(({ outcomes }) => (outcomes.some(counts) ? Exit.findings : Exit.fine)));
}
