// How long it takes. `node src/measure.bench.ts [sqlite|postgres] [reports]`; PostgreSQL at DATABASE_URL. Prints JSON, one line a figure.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import postgres from "postgres";
import { openStore, type Where } from "./open.ts";
import type { Store } from "./store.ts";
import { filings } from "./synthetic.bench.ts";

const YEARS = [2019, 2020, 2021, 2022, 2023, 2024];
const CELLS = ["requests/received@total", "requests/processed.total@total", "requests/processed.granted@total"];
const PER_REGION = 104;

const [engine = "sqlite", count = "20000"] = process.argv.slice(2);
const total = Number(count);
const url = process.env.DATABASE_URL ?? "postgres://postgres@127.0.0.1:5432/test";
const schema = `measure_${process.pid}`;
const folder = mkdtempSync(join(tmpdir(), "gouji-measure-"));
const where: Where = engine === "sqlite" ? { folder } : { url, schema };

try {
  await measure();
} finally {
  rmSync(folder, { recursive: true, force: true });
  if (engine !== "sqlite") {
    const client = postgres(url, { onnotice: () => {} });
    await client.unsafe(`drop schema if exists ${schema} cascade`);
    await client.end();
  }
}

async function measure(): Promise<void> {
  const regions = Array.from({ length: Math.ceil(total / PER_REGION / YEARS.length) }, (_, i) => `r${i}`);
  [...filings(["warm"], 1, YEARS)];
  let store = await openStore(where);
  await roster(store, regions, PER_REGION);
  let loaded = 0;
  await timed("load", async () => {
    loaded = await store.putMany(filings(regions, PER_REGION, YEARS), "measure");
  });
  say("loaded", loaded);
  await roster(store, ["wide"], 2000);
  await store.putMany(filings(["wide"], 2000, YEARS), "measure");
  store = await again(store);

  const wide = { region: "wide", years: YEARS, cells: CELLS };
  await timed("overview 2000x6, first", () => store.overview(wide));
  for (let i = 0; i < 4; i++) await timed("overview 2000x6", () => store.overview(wide));

  const all = { region: "root", below: true, scopes: ["agency"] } as const;
  await timed("aggregate, cold", () => store.aggregate(all));
  for (let i = 0; i < 4; i++) await timed("aggregate, warm", () => store.aggregate(all));
  const [one] = filings(["r0"], 1, [2024]);
  if (one) await timed("one put", () => store.put(one, "measure"));
  await timed("aggregate, one shelf changed", () => store.aggregate(all));
  await timed("aggregate of a region and year", () =>
    store.aggregate({ region: "r1", years: [2023], scopes: ["agency"] }),
  );

  await timed("findings by rule, a page", () => store.findings({ rules: ["requests/flow"] }));
  await timed("statistics, everywhere", () => store.statistics());
  await timed("statistics, a region", () => store.statistics({ region: "wide" }));
  await timed("search, a region of 12,000", () => store.search({ text: "没有的词", region: "wide" }));
  await timed("search, everywhere, no hit", () => store.search({ text: "没有的词" }));
  await timed("search, everywhere, first page", () => store.search({ text: "公开" }));
  await timed("500 reports read one by one", async () => {
    for (let i = 0; i < 500; i++)
      await store.one({ region: `r${i % 9}`, year: 2023, authority: `a${i % 99}`, scope: "agency" });
  });
  const few = [...filings(["r0"], 34, YEARS)].slice(0, 200);
  await timed("200 puts, one by one", async () => {
    for (const filing of few) await store.put(filing, "measure");
  });
  await store.close();
}

async function again(store: Store): Promise<Store> {
  await store.close();
  return openStore(where);
}

async function roster(store: Store, regions: readonly string[], size: number): Promise<void> {
  const root = { id: "root", parent: null, name: "根", level: "province", seq: 0 } as const;
  await store.putRegions(
    [root, ...regions.map((id, seq) => ({ id, parent: "root", name: id, level: "county" as const, seq }))],
    "measure",
  );
  for (const region of regions) {
    await store.putAuthorities(
      Array.from({ length: size }, (_, seq) => ({
        region,
        id: `a${seq}`,
        name: `示例机关${seq}`,
        aliases: [],
        initials: `sljg${seq}`,
        seq,
        level: null,
        kind: "department",
        from: null,
        to: null,
        predecessors: [],
        counted: true,
        countedIn: {},
      })),
      "measure",
    );
  }
}

async function timed(what: string, act: () => Promise<unknown>): Promise<void> {
  const start = performance.now();
  const before = process.cpuUsage();
  await act();
  const { user, system } = process.cpuUsage(before);
  say(what, Math.round(performance.now() - start), "ms", Math.round((user + system) / 1000));
}

/** `cpu` is what this process worked, which a busy machine does not stretch. */
function say(what: string, value: number, unit?: string, cpu?: number): void {
  process.stdout.write(`${JSON.stringify({ engine, what, value, unit, cpu })}\n`);
}
