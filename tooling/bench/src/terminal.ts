import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { availableParallelism, loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { lacking, terminal as openTerminal, type Terminal } from "@gouji/terminal";
import { gouji } from "./http/servers.ts";
import { made, wide } from "./kept/library.ts";
import { fill } from "./kept/loading.ts";
import { median } from "./measure.ts";
import { reach, short, table } from "./table.ts";
import { worked } from "./worked.ts";

const built = fileURLToPath(new URL("../../../apps/tui/dist/gouji.js", import.meta.url));

const SIZES = [
  { columns: 80, rows: 24 },
  { columns: 120, rows: 40 },
] as const;

const [UP, DOWN, F8] = ["\x1b[A", "\x1b[B", "\x1b[19~"];

/** Each with the keys that lead there, and what then stands on the screen. */
const SCREENS = [
  { name: "library", keys: [], says: "%" },
  { name: "report", keys: [F8, "\r"], says: / 1\/\d/ },
  { name: "findings", keys: ["3"], says: /requests|\d+ / },
] as const;

const MANY = 2000;
const STARTS = 7;

interface Course {
  readonly drawn: number;
  readonly listed: number;
  /** Milliseconds of work until the list was there. */
  readonly begun: number | undefined;
  readonly times: readonly number[];
  /** The same for a key, where the system tells. */
  readonly work: number | undefined;
}

/** The built command in a terminal, as a person has it before them, over the demo library and over a very long list. */
export async function terminal(): Promise<void> {
  const reason = existsSync(built) ? await lacking() : `${built} is not there: npm run build`;
  if (reason !== null) return console.log(`\nterminal: left out, ${reason}`);
  const folder = mkdtempSync(join(tmpdir(), "gouji-terminal-"));
  try {
    const demo = join(folder, "demo");
    await (await gouji(demo)).stop();
    const long = join(folder, "long");
    await fill({ name: "", where: { folder: long }, clear: async () => {} }, wide(made(), MANY));
    const courses: [string, Course][] = [];
    for (const size of SIZES) {
      for (const screen of SCREENS)
        courses.push([`${size.columns}×${size.rows} ${screen.name}`, await course(demo, size, screen)]);
      courses.push([`${size.columns}×${size.rows} ${MANY} rows`, await course(long, size, SCREENS[0])]);
    }
    tell(courses, await starts(demo));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function course(
  data: string,
  size: (typeof SIZES)[number],
  { keys, says }: (typeof SCREENS)[number],
): Promise<Course> {
  const one = await opened(data, size);
  try {
    await one.until("%");
    const listed = one.times.last - one.times.started;
    const begun = worked(one.pid);
    await one.quiet(400);
    for (const key of keys) {
      one.send(key);
      await one.quiet(300);
    }
    await one.until(says);
    const before = worked(one.pid);
    const times: number[] = [];
    for (const key of KEYS) {
      const time = await one.answered(key, 40);
      if (time !== null) times.push(time);
    }
    const after = worked(one.pid);
    const work = before === undefined || after === undefined ? undefined : (after - before) / KEYS.length;
    return { drawn: one.times.drawn - one.times.started, listed, begun, times, work };
  } finally {
    one.close();
  }
}

/** Down and up again, so that lists and pages are moved as well as the row that is chosen. */
const KEYS = Array.from({ length: 90 }, (_, at) => (Math.floor(at / 30) % 2 === 0 ? DOWN : UP));

async function starts(data: string) {
  const drawn: number[] = [];
  const version: number[] = [];
  for (let i = 0; i < STARTS; i++) {
    const one = await opened(data, SIZES[0]);
    await one.until("%");
    drawn.push(one.times.drawn - one.times.started);
    one.close();
    const begun = performance.now();
    spawnSync(process.execPath, [built, "--version"]);
    version.push(performance.now() - begun);
  }
  return { drawn: median(drawn), version: median(version) };
}

const opened = (data: string, size: (typeof SIZES)[number]): Promise<Terminal> =>
  openTerminal({
    file: process.execPath,
    args: [built, "open", "--data", data],
    env: { GOUJI_LANG: "zh", DATABASE_URL: null, CI: null, TMUX: null },
    ...size,
  });

function tell(courses: readonly (readonly [string, Course])[], start: { drawn: number; version: number }): void {
  console.log("\nterminal: the built command in a pseudo-terminal; ms from a key to the last of what it changed");
  console.log(
    table([
      ["", "drawn", "list", "work to it", "key: median", "p95", "most", "work a key"],
      ...courses.map(([name, { drawn, listed, begun, times, work }]) => [
        name,
        ...[drawn, listed].map(short),
        begun === undefined ? "" : short(begun),
        ...[median(times), quantile(times), Math.max(...times)].map(short),
        work === undefined ? "" : short(work),
      ]),
    ]),
  );
  const busy = loadavg()[0] ?? 0;
  if (busy > availableParallelism())
    console.log(
      `The machine has more to do than it can (load ${short(busy)}): what is missed here says nothing, the work a key does.`,
    );
  console.log(reach("--version", start.version, "≤", 100, "ms"));
  console.log(reach("first paint", start.drawn, "≤", 350, "ms"));
  for (const [name, { times }] of courses)
    console.log(reach(`key to frame, 95 of 100, ${name}`, quantile(times), "≤", 33, "ms"));
}

const quantile = (values: readonly number[], of = 0.95): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length * of)] ?? Number.NaN;
