import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openStore, type Store } from "@gouji/store";
import postgres from "postgres";

/** A kind of store to ask the same questions of; `skip` says why it cannot be asked. */
export interface Kind {
  readonly name: string;
  readonly skip: string | undefined;
  open(): Promise<{ store: Store; close(): Promise<void> }>;
}

const url = process.env.DATABASE_URL ?? "postgres://postgres@127.0.0.1:5432/test";

export const kinds: readonly Kind[] = [
  {
    name: "in a folder",
    skip: undefined,
    async open() {
      const folder = mkdtempSync(join(tmpdir(), "gouji-api-"));
      const store = await openStore({ folder });
      return {
        store,
        async close() {
          await store.close();
          rmSync(folder, { recursive: true, force: true });
        },
      };
    },
  },
  {
    name: "on PostgreSQL",
    skip: await silent(),
    async open() {
      const schema = `gouji_api_${process.pid}_${Date.now().toString(36)}`;
      const store = await openStore({ url, schema, connections: 3 });
      return {
        store,
        async close() {
          await store.close();
          await drop(schema);
        },
      };
    },
  },
];

/** Why PostgreSQL cannot be asked here; undefined if it answers. */
async function silent(): Promise<string | undefined> {
  const client = postgres(url, { max: 1, connect_timeout: 2, onnotice: () => {} });
  try {
    await client.unsafe("select 1");
    return undefined;
  } catch (error) {
    return `no PostgreSQL answers: ${(error as Error).message}`;
  } finally {
    await client.end({ timeout: 1 });
  }
}

async function drop(schema: string): Promise<void> {
  const client = postgres(url, { max: 1, onnotice: () => {} });
  await client.unsafe(`drop schema if exists ${schema} cascade`);
  await client.end({ timeout: 1 });
}
