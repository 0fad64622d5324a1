import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Where } from "@gouji/store";
import postgres from "postgres";

/** An empty place of an engine for one run. */
export interface Place {
  readonly name: string;
  readonly where: Where;
  /** Leaves nothing behind. */
  clear(): Promise<void>;
}

/** The engines that can be had here; for one that cannot, the reason is printed. */
export async function places(): Promise<Place[]> {
  const kept = await postgresql();
  return kept ? [embedded(), kept] : [embedded()];
}

function embedded(): Place {
  const folder = mkdtempSync(join(tmpdir(), "gouji-keeping-"));
  return {
    name: "embedded (node:sqlite)",
    where: { folder },
    async clear() {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function postgresql(): Promise<Place | undefined> {
  const url = process.env.DATABASE_URL || "postgres://postgres@127.0.0.1:5432/test";
  const schema = `bench_${process.pid}`;
  const client = () => postgres(url, { max: 1, connect_timeout: 3, onnotice: () => {} });
  const first = client();
  try {
    await first`select 1`;
  } catch (error) {
    const { host } = new URL(url);
    console.log(`PostgreSQL is left out: at ${host} none answers (${(error as { code?: string }).code ?? error}).`);
    return undefined;
  } finally {
    await first.end({ timeout: 1 });
  }
  return {
    name: "PostgreSQL",
    where: { url, schema },
    async clear() {
      const last = client();
      await last`drop schema if exists ${last(schema)} cascade`;
      await last.end();
    },
  };
}
