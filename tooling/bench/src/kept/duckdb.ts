import { once } from "node:events";
import { createWriteStream, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type DuckDBConnection, DuckDBInstance, type DuckDBPreparedStatement } from "@duckdb/node-api";
import { canonical, type Layout, layoutFor } from "@gouji/schema";
import { median } from "../measure.ts";
import { type Library, numberIn } from "./library.ts";
import { timed } from "./loading.ts";
import type { Added } from "./sums.ts";

/**
 * The same figures in DuckDB, which is made for adding up columns: a row a report, a column a cell, whole numbers as INTEGER and
 * money as an exact DECIMAL, NULL where no number stands. It knows no rosters, revisions or bins.
 */
export async function duckdb(library: Library, threads: readonly number[]): Promise<Added[]> {
  const folder = mkdtempSync(join(tmpdir(), "gouji-duckdb-"));
  const file = join(folder, "figures.duckdb");
  try {
    const cells = await fill(library, folder, file);
    const added: Added[] = [];
    for (const count of threads) added.push(await addUp(file, cells, count));
    return added;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const TYPES = { count: "INTEGER", signed: "INTEGER", money: "DECIMAL(18, 6)" } as const;

/** By way of a CSV file, which it reads faster than rows can be handed over one by one. Answers the cells, column by column. */
async function fill({ filings }: Library, folder: string, file: string): Promise<string[]> {
  const layouts = new Map<string, Layout>();
  for (const { report } of filings()) layouts.set(layoutFor(report).key, layoutFor(report));
  const columns = new Map(
    [...layouts.values()].flatMap(({ cells }) => cells).map((one) => [one.cell, TYPES[one.quantity.kind]]),
  );
  const cells = [...columns.keys()];
  const text = join(folder, "figures.csv");
  const out = createWriteStream(text);
  const lines = new Map<unknown, string>();
  for (const { report } of filings()) {
    const line = lines.get(report) ?? `${cells.map((cell) => numberIn(report, cell) ?? "").join(",")}\n`;
    lines.set(report, line);
    if (!out.write(line)) await once(out, "drain");
  }
  out.end();
  await once(out, "close");
  const kinds = [...columns].map(([cell, type]) => `'${cell}': '${type}'`);
  await connected(file, 2, (connection) =>
    connection.run(`create table figures as from read_csv('${text}', header = false, columns = {${kinds.join(", ")}})`),
  );
  return cells;
}

const OPENINGS = 3;
const MORE = 5;

async function addUp(file: string, cells: readonly string[], threads: number): Promise<Added> {
  const asked = cells.map((cell) => `sum("${cell}")::varchar, count("${cell}")`);
  const query = `select ${asked.join(", ")} from figures`;
  const cold: number[] = [];
  const warm: number[] = [];
  let row: readonly unknown[] = [];
  for (let opening = 0; opening < OPENINGS; opening++) {
    await connected(file, threads, async (connection) => {
      let prepared: DuckDBPreparedStatement | undefined;
      for (let i = 0; i <= MORE; i++) {
        const { ms, value } = await timed(async () => {
          prepared ??= await connection.prepare(query);
          return prepared.runAndReadAll();
        });
        (i === 0 ? cold : warm).push(ms);
        row = value.getRows()[0] as readonly unknown[];
      }
    });
  }
  const sums = cells.map((cell, i) => [cell, [canonical(String(row[2 * i] ?? "0")), Number(row[2 * i + 1])]] as const);
  return {
    name: `DuckDB, ${threads} thread${threads > 1 ? "s" : ""}`,
    sums: new Map(sums),
    first: cold[0] as number,
    cold: median(cold),
    warm: median(warm),
  };
}

async function connected(file: string, threads: number, run: (connection: DuckDBConnection) => Promise<unknown>) {
  const instance = await DuckDBInstance.create(file, { threads: String(threads) });
  const connection = await instance.connect();
  try {
    await run(connection);
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}
