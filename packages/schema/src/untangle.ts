import type { Diagnosis } from "./diagnosis.ts";
import type { Layout } from "./layout.ts";
import type { Outcome } from "./outcome.ts";
import { programOf } from "./program.ts";
import { type Compiled, compile } from "./repair/compile.ts";
import { partsOf } from "./repair/parts.ts";
import { name } from "./rule.ts";

/**
 * The diagnoses of `repair` before anything is searched: which failing equations hang together. Outcomes tell that without a
 * figure, so long as all that fail or are blocked are among them. Where it is one group it is one problem; of several, `repair`
 * alone knows whether the same action made them.
 */
export function untangle(layout: Layout, outcomes: readonly Outcome[]): Diagnosis[] {
  if (!outcomes.some(({ status, severity }) => status === "fail" && severity === "error")) return [];
  const compiled = compile(programOf(layout));
  const lines = linesOf(compiled);
  const status = new Map(outcomes.map((outcome) => [`${outcome.rule}[${outcome.instance}]`, outcome.status]));
  const active = Uint8Array.from(lines, (line) => (status.get(line) === "blocked" ? 0 : 1));
  const residuals = Float64Array.from(lines, (line) => (status.get(line) === "fail" ? 1 : 0));
  return partsOf({ compiled, residuals, active }).map(({ fails }) => ({
    type: "diagnosis",
    fails: fails.map((line) => lines[line] as string),
    explanations: [],
    complete: false,
    minimal: null,
    total: 0,
    decided: false,
    group: null,
  }));
}

const known = new WeakMap<Compiled, readonly string[]>();

/** What the lines of the system are called. */
function linesOf(compiled: Compiled): readonly string[] {
  const lines = known.get(compiled) ?? compiled.instances.map((at) => named(compiled, at));
  known.set(compiled, lines);
  return lines;
}

function named({ program }: Compiled, at: number): string {
  const instance = program.instances[at];
  return instance ? name(instance) : "";
}
