import { Kysely } from "kysely";
import postgres from "postgres";
import type { Engine, Originals, Words } from "../../engine.ts";
import type { Db, Tables } from "../../tables.ts";
import { copy } from "./copy.ts";
import { dialect, type Wire } from "./dialect.ts";

export interface PostgresOptions {
  readonly url: string;
  /** The schema that holds the tables; made if it is not there. */
  readonly schema?: string | undefined;
  readonly connections?: number | undefined;
}

/** PostgreSQL, or an engine that speaks its wire. No notifications, advisory locks or sequences: not all of them have those. */
export async function postgresql({ url, schema = "public", connections = 8 }: PostgresOptions): Promise<Engine> {
  const client = postgres(url, {
    max: connections,
    onnotice: () => {},
    connection: { search_path: schema, application_name: "gouji" },
  });
  try {
    if (schema !== "public") await client.unsafe(`create schema if not exists ${quoted(schema)}`);
  } catch (error) {
    // Another process may have made it in the same moment: then it is there.
    if (!collided(error)) {
      await client.end({ timeout: 1 });
      throw error;
    }
  }
  const db = new Kysely<Tables>({ dialect: dialect(client) });
  return {
    name: "postgres",
    db,
    words,
    originals: tableOriginals(db),
    async pour(tx, table, rows) {
      if (rows.length < 8) {
        for (const row of rows)
          await tx
            .insertInto(table)
            .values(row as never)
            .execute();
        return;
      }
      await tx.getExecutor().provideConnection((wire) => copy((wire as Wire).reserved, table, rows));
    },
    collided,
    close: () => db.destroy(),
  };
}

/** Could not serialize; deadlock; and a key, table or type that another transaction made first. */
const COLLIDED = new Set(["40001", "40P01", "23505", "42P07", "42710", "42P06"]);

const collided = (error: unknown) => COLLIDED.has(String((error as { code?: unknown })?.code));

const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`;

const words: Words = {
  key: 'text collate "C"',
  bytes: "bytea",
  inOrder: "",
  like: "ilike",
  lot: "string_agg(convert_to(authority || ',' || length(packed) || ';', 'UTF8') || packed, ''::bytea)",
  appendOnly: (table) => [
    `create function ${table}_stays() returns trigger language plpgsql as
      $$ begin raise exception '${table} can only be added to'; end $$`,
    `create trigger ${table}_stays before update or delete on ${table} for each row execute function ${table}_stays()`,
  ],
  originals: [
    `create table original (sha256 text collate "C" primary key, size integer not null, bytes bytea not null)`,
    // Documents are compressed already.
    "alter table original alter column bytes set storage external",
  ],
};

function tableOriginals(db: Db): Originals {
  return {
    async put(sha256, bytes) {
      const row = { sha256, size: bytes.length, bytes: Buffer.from(bytes) };
      await db
        .insertInto("original")
        .values(row)
        .onConflict((c) => c.column("sha256").doNothing())
        .execute();
    },
    async get(sha256) {
      const row = await db.selectFrom("original").select("bytes").where("sha256", "=", sha256).executeTakeFirst();
      return row && new Uint8Array(row.bytes);
    },
    async has(sha256) {
      const row = await db.selectFrom("original").select("sha256").where("sha256", "=", sha256).executeTakeFirst();
      return row !== undefined;
    },
  };
}
