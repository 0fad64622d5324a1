// Reads reports that were changed on their way into a file, and counts what came out: by kind of file, by change, by both.
// node tooling/fuzz/src/stress.ts [--pairs N] [--only change,…] [--kind file,…] [--seeds N] [--from seed] [--cross] [--show N]
import { parseArgs } from "node:util";
import { dice } from "@gouji/corpus";
import {
  isHidden,
  type MutationName,
  mutations,
  type Trial,
  tried,
  type WriterName,
  writers,
} from "@gouji/corpus/stress";
import { read } from "@gouji/reader";

const { values } = parseArgs({
  options: {
    pairs: { type: "string", default: "0" },
    seeds: { type: "string", default: "2" },
    only: { type: "string" },
    kind: { type: "string" },
    cross: { type: "boolean", default: false },
    show: { type: "string", default: "40" },
    from: { type: "string", default: "0" },
  },
});
const kinds = (values.kind?.split(",") ?? Object.keys(writers)) as WriterName[];
const names = (values.only?.split(",") ?? Object.keys(mutations)) as MutationName[];
const trials: Trial[] = [];
for (let seed = 0; seed < Number(values.seeds); seed++)
  for (const writer of kinds)
    for (const name of names)
      trials.push({ seed: seed + Number(values.from), form: seed % 2 ? "2019" : "2021", mutations: [name], writer });
const throws = dice(`pairs${values.from}`);
for (let at = 0; at < Number(values.pairs); at++)
  trials.push({
    seed: 1000 + at + Number(values.from),
    form: throws.chance(0.7) ? "2021" : "2019",
    mutations: [throws.pick(names), throws.pick(Object.keys(mutations) as MutationName[])],
    writer: throws.pick(kinds),
  });

interface Sum {
  due: number;
  right: number;
  out: number;
  wrong: number;
}
const sums = new Map<string, Sum>();
const add = (
  key: string,
  { due, right, out, wrong }: { due: number; right: number; out: number; wrong: readonly string[] },
) => {
  const sum = sums.get(key) ?? { due: 0, right: 0, out: 0, wrong: 0 };
  sums.set(key, { due: sum.due + due, right: sum.right + right, out: sum.out + out, wrong: sum.wrong + wrong.length });
};
let shown = 0;
let bad = 0;
for (const trial of trials) {
  if (isHidden(trial)) continue;
  let tally: Awaited<ReturnType<typeof tried>>;
  try {
    tally = await tried(trial, read);
  } catch (error) {
    console.log("THROWN", JSON.stringify(trial), (error as Error).stack);
    continue;
  }
  const single = trial.mutations.length === 1;
  add(`${single ? "alone" : "pairs"}: all`, tally);
  add(`${single ? "kind" : "kind (pairs)"}: ${trial.writer}`, tally);
  if (single) add(`change: ${trial.mutations[0]}`, tally);
  if (single && values.cross) add(`${trial.mutations[0]} ${trial.writer}`, tally);
  if (tally.wrong.length > 0) bad++;
  if (tally.wrong.length > 0 && shown++ < Number(values.show))
    console.log(
      `WRONG ${tally.wrong.length} ${trial.writer} ${trial.form} ${trial.mutations.join("+")} seed ${trial.seed}: ${tally.wrong.slice(0, 3).join("; ")}`,
    );
}
for (const [key, { due, right, out, wrong }] of sums)
  console.log(
    `${key.padEnd(34)} right ${((right / due) * 100).toFixed(1).padStart(5)} %  left out ${((out / due) * 100).toFixed(1).padStart(5)} %  wrong ${wrong}`,
  );
console.log(`${trials.length} documents, ${bad} with a wrong number`);
if (bad > 0) process.exitCode = 1;
