import { parseArgs } from "node:util";
import { type KindName, kindNames } from "./kinds.ts";
import { MOST_HEAP, run } from "./run.ts";

const USAGE = `npm run fuzz -- [--kind ${kindNames.join("|")}] [--seed first] [--count per kind] [--seconds in all]`;

const { values } = parseArgs({
  args: process.argv.slice(2).filter((word) => word !== "--"),
  options: {
    kind: { type: "string", multiple: true },
    seed: { type: "string", default: "0" },
    count: { type: "string", default: "2000" },
    seconds: { type: "string", default: "3600" },
  },
});
const [seed, count, seconds] = [values.seed, values.count, values.seconds].map(Number) as [number, number, number];
const asked = (values.kind ?? kindNames) as KindName[];
if (asked.some((kind) => !kindNames.includes(kind)) || ![seed, count, seconds].every(Number.isFinite)) {
  console.error(USAGE);
  process.exit(2);
}

const started = Date.now();
let failures = 0;
let read = 0;
let most = 0;
for (const [at, kind] of asked.entries()) {
  // What a quick kind leaves over, the others share.
  const left = started + seconds * 1000 - Date.now();
  const from = Date.now();
  const { outcomes, heap } = await run(kind, seed, count, from + left / (asked.length - at));
  const counts = Map.groupBy(outcomes, ({ was }) => was);
  const shares = [...counts].sort((a, b) => b[1].length - a[1].length).map(([was, all]) => `${was} ${all.length}`);
  const slowest = outcomes.reduce((a, b) => (b.ms > a.ms ? b : a), { ms: 0, seed });
  console.log(
    `${kind.padEnd(10)} ${String(outcomes.length).padStart(6)} in ${((Date.now() - from) / 1000).toFixed(1).padStart(5)} s` +
      `  slowest ${slowest.ms.toFixed(0).padStart(5)} ms (seed ${slowest.seed})  heap ${(heap / 2 ** 20).toFixed(0).padStart(4)} MB  ${shares.join(", ")}`,
  );
  for (const { seed, was, fails } of outcomes.filter((one) => one.fails !== undefined)) {
    failures++;
    console.log(`  FAILED ${was}: npm run fuzz -- --kind ${kind} --seed ${seed} --count 1\n    ${fails}`);
  }
  read += outcomes.length;
  most = Math.max(most, heap);
}
const { maxRSS } = process.resourceUsage();
console.log(
  `${read} documents in ${((Date.now() - started) / 1000).toFixed(0)} s, ${failures} failures; heap of a worker at most ${(most / 2 ** 20).toFixed(0)} MB of ${MOST_HEAP}, the process ${(maxRSS / 1024).toFixed(0)} MB`,
);
if (failures > 0) process.exit(1);
