import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync, type SQLInputValue } from "node:sqlite";
import { Kysely, SqliteDialect } from "kysely";
import type { Engine, Words } from "../../engine.ts";
import type { Tables } from "../../tables.ts";
import { folderOriginals } from "./folder.ts";
import { shim } from "./shim.ts";

/** The embedded engine: one file in a folder, and the originals beside it. */
export function sqlite(folder: string, id: () => string): Engine {
  mkdirSync(folder, { recursive: true });
  const file = new DatabaseSync(join(folder, "gouji.db"), { timeout: 10_000 });
  // WAL lets readers run beside a writer; FULL keeps an acknowledged write through a power cut, not only through a crash.
  for (const pragma of ["journal_mode = wal", "synchronous = full", "cache_size = -65536", "mmap_size = 1073741824"]) {
    file.exec(`pragma ${pragma}`);
  }
  // Opening may have to wait for another process that mends the log; a writer waits elsewhere, see `write`.
  file.exec("pragma busy_timeout = 20");
  const db = new Kysely<Tables>({ dialect: new SqliteDialect({ database: shim(file) }) });
  return {
    name: "sqlite",
    db,
    words,
    originals: folderOriginals(folder, id),
    // kysely has one connection here, so a statement prepared beside it is inside its transaction.
    async pour(_tx, table, rows) {
      const [first] = rows;
      if (!first) return;
      const columns = Object.keys(first);
      const insert = file.prepare(
        `insert into ${table} (${columns.join(", ")}) values (${columns.map(() => "?").join(", ")})`,
      );
      for (const row of rows) insert.run(...(Object.values(row) as SQLInputValue[]));
    },
    collided: (error) => BUSY.has(((error as { errcode?: number })?.errcode ?? 0) & 0xff),
    close: async () => {
      await db.destroy();
      if (file.isOpen) file.close();
    },
  };
}

/** SQLITE_BUSY, SQLITE_LOCKED. */
const BUSY = new Set([5, 6]);

const words: Words = {
  key: "text",
  bytes: "blob",
  inOrder: " without rowid",
  like: "like",
  appendOnly: (table) =>
    ["update", "delete"].map(
      (verb) => `create trigger ${table}_no_${verb} before ${verb} on ${table}
        begin select raise(abort, '${table} can only be added to'); end`,
    ),
  originals: [],
};
