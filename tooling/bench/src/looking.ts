import { cpus, loadavg } from "node:os";
import { type Looked, looking as look } from "@gouji/browser/looking.ts";
import { median } from "./measure.ts";
import { reach, short, table } from "./table.ts";

/** One county as a new library has it, and as many offices as a large prefecture. */
const COUNTIES = [1, 33];

/** The pages in a real browser, at two sizes of library. */
export async function looking(): Promise<void> {
  const found: Looked[] = [];
  for (const counties of COUNTIES) {
    const one = await look(counties);
    if (!one) {
      console.log(
        "\nlooking is left out: there is no Chromium here (apt-get install chromium, or say where with CHROMIUM).",
      );
      return;
    }
    found.push(one);
  }
  console.log(`\nlooking, in Chromium; load ${short(loadavg()[0] ?? 0)} on ${cpus().length} cores`);
  console.log(
    table([
      ["", ...found.map(({ authorities }) => `${authorities} × 6`)],
      line("first rows, ms", found, ({ rows }) => spread(rows)),
      line("report takes keys, ms", found, ({ report }) => spread(report)),
      line("key to verdict, ms", found, ({ verdict }) => spread(verdict)),
      line("frame while scrolling, ms", found, ({ frames }) => spread(frames)),
      line("work for first rows, ms", found, ({ work }) => short(work.rows)),
      line("work for a frame, ms", found, ({ work }) => short(work.frame)),
    ]),
  );
  console.log("median / of twenty the slowest but one / slowest");
  const [small, large] = found as [Looked, Looked];
  console.log(reach("first scripts, packed", small.scripts, "≤", 150, "KB"));
  console.log(reach("report takes keys", median(small.report), "≤", 1000, "ms"));
  console.log(reach("key to verdict, median", median(small.verdict), "≤", 16, "ms"));
  console.log(reach("key to verdict, 95 of 100", ninetyFive(small.verdict), "≤", 16, "ms"));
  for (const { authorities, frames, work } of found) {
    console.log(reach(`scrolling ${authorities} × 6`, 1000 / median(frames), "≥", 50, "frames/s"));
    console.log(reach("… by the work of the page", 1000 / work.frame, "≥", 50, "frames/s"));
  }
  console.log(reach(`first rows of ${large.authorities} × 6`, median(large.rows), "≤", 1500, "ms"));
  console.log(reach("… by the work of the page", large.work.rows, "≤", 1500, "ms"));
}

const line = (what: string, found: readonly Looked[], of: (one: Looked) => string) => [what, ...found.map(of)];

const spread = (all: readonly number[]) => [median(all), ninetyFive(all), Math.max(...all)].map(short).join(" / ");

const ninetyFive = (all: readonly number[]) =>
  [...all].sort((a, b) => a - b)[Math.floor(all.length * 0.95)] ?? Number.NaN;
