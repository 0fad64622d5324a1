import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { commanded, own } from "./engine.ts";
import { kills } from "./kill.ts";
import { folder, load } from "./load.ts";
import { match } from "./match.ts";

/**
 * Asks an engine every case and prints the score: this project's own in process, or any command given by --cmd. Exits with
 * 1 where a case fails that was not expected to.
 */
const { values } = parseArgs({
  options: {
    cmd: { type: "string" },
    cases: { type: "string", default: folder },
    /** One area only. */
    area: { type: "string" },
    /** A file of case ids, one a line, that the engine is known to fail. */
    known: { type: "string" },
    /** Show how many wrong rules the suite would notice. */
    mutate: { type: "boolean", default: false },
    verbose: { type: "boolean", default: false },
  },
});

const cases = load(values.cases).filter((one) => values.area === undefined || one.id.startsWith(`${values.area}/`));
const engine = values.cmd === undefined ? own : commanded(values.cmd);
const known = new Set(
  values.known === undefined
    ? []
    : readFileSync(values.known, "utf8")
        .split("\n")
        .map((line) => line.trim()),
);
const areas = new Map<string, { total: number; passed: number }>();
let surprises = 0;

for (const one of cases) {
  const { outcomes, diagnoses } = engine(one.input);
  const problems = match(one, outcomes, diagnoses);
  const name = one.id.slice(0, one.id.indexOf("/"));
  const area = areas.get(name) ?? { total: 0, passed: 0 };
  areas.set(name, area);
  area.total++;
  if (problems.length === 0) area.passed++;
  else if (!known.has(one.id)) surprises++;
  if (problems.length > 0) {
    console.log(`${known.has(one.id) ? "known " : "FAILED"} ${one.id}`);
    for (const problem of values.verbose ? problems : problems.slice(0, 3)) console.log(`       ${problem}`);
    if (!values.verbose && problems.length > 3) console.log(`       … ${problems.length - 3} more`);
  }
}

for (const [name, { total, passed }] of areas) console.log(`${name.padEnd(14)} ${passed}/${total}`);
const passed = [...areas.values()].reduce((sum, area) => sum + area.passed, 0);
console.log(`${"score".padEnd(14)} ${passed}/${cases.length}`);

if (values.mutate) {
  const { total, killed, by, survivors } = kills(cases);
  for (const [kind, count] of by) console.log(`${kind.padEnd(14)} ${count.killed}/${count.total} noticed`);
  console.log(`${"wrong rules".padEnd(14)} ${killed}/${total} noticed (${((100 * killed) / total).toFixed(2)} %)`);
  for (const one of survivors.slice(0, values.verbose ? undefined : 20)) {
    console.log(`unnoticed: ${one.layout} ${one.rule}[${one.instance}] ${one.kind}`);
  }
}

process.exitCode = surprises > 0 ? 1 : 0;
