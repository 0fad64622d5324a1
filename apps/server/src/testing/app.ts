import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openStore } from "@gouji/store";
import { appOf } from "../app.ts";
import type { Config } from "../config.ts";
import { logTo } from "../log.ts";
import { readersOf } from "../reading/readers.ts";
import { seed } from "../seed.ts";
import { wireOf } from "../start.ts";

/** The app over a demo library in a folder of its own; `logged` is what it wrote. */
export async function demo(more: Partial<Config> = {}) {
  const folder = mkdtempSync(join(tmpdir(), "gouji-server-"));
  const store = await openStore({ folder });
  const reports = await seed(store, folder);
  const config: Config = {
    host: "127.0.0.1",
    port: 0,
    folder,
    database: undefined,
    log: "all",
    demo: 1,
    web: folder,
    ...more,
  };
  const logged: string[] = [];
  const log = logTo(
    (text) => logged.push(text),
    "all",
    () => new Date("2025-03-01T08:00:00.000Z"),
  );
  const readers = readersOf();
  const app = appOf(wireOf(store, config, log, true, readers));
  return {
    store,
    folder,
    reports,
    app,
    ask: async (path: string, init?: RequestInit) => app.request(`http://127.0.0.1${path}`, init),
    lines() {
      log.flush();
      return logged.join("").trim().split("\n");
    },
    async close() {
      await readers.end();
      await store.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
