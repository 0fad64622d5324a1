import { adding } from "./adding.ts";
import { places } from "./kept/engines.ts";
import { counties, made, wide } from "./kept/library.ts";
import { fill } from "./kept/loading.ts";
import { type Looked, overlooking } from "./kept/overlooking.ts";
import { type Added, addedUp } from "./kept/sums.ts";
import { reach, short, table } from "./table.ts";

const AUTHORITIES = 2000;

/** The size that the times to reach are set for. */
const FULL = 100_000;

interface Kept extends Looked {
  readonly name: string;
  readonly seconds: number;
}

/** Loads reports into each engine that can be had; then they are looked over, or added up, or both. */
export async function keeping(reports: number, parts: { overview: boolean; sums: boolean }): Promise<void> {
  const pool = made();
  const library = counties(pool, reports);
  const broad = wide(pool, AUTHORITIES);
  const kept: Kept[] = [];
  const added: Added[] = [];
  for (const place of await places()) {
    try {
      const seconds = await fill(place, library);
      if (parts.overview) {
        await fill(place, broad);
        kept.push({ name: place.name, seconds, ...(await overlooking(place, broad)) });
      }
      if (parts.sums) added.push(await addedUp(place));
    } finally {
      await place.clear();
    }
  }
  if (parts.overview) tell(kept, reports, broad.reports);
  if (parts.sums) await adding(added, library, reports >= FULL);
  if (reports < FULL)
    console.log(`\nTimes to reach are set for ${FULL} reports: npm run bench -- keeping adding ${FULL}`);
}

function tell(kept: readonly Kept[], reports: number, broad: number): void {
  console.log(
    `\nkeeping: ${reports} reports loaded; overview of ${AUTHORITIES} authorities × 6 years, ${broad} reports, which shows what was filed`,
  );
  console.log(
    table([
      ["", "load s", "reports/s", "overview ms: first", "after opening", "again"],
      ...kept.map(({ name, seconds, first, cold, warm }) => [
        name,
        ...[seconds, reports / seconds, first, cold, warm].map(short),
      ]),
    ]),
  );
  for (const { name, seconds, warm } of kept) {
    if (reports >= FULL) console.log(reach(`${name}, load`, seconds, "≤", 60, "s"));
    console.log(reach(`${name}, overview`, warm, "≤", 150, "ms"));
  }
}
