import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { judging } from "./http/judging.ts";
import { answered } from "./http/load.ts";
import { at, reading } from "./http/reading.ts";
import { bare, gouji, type Running } from "./http/servers.ts";

/** A report read in several ways, and reports checked and not kept, on loopback, by servers in processes of their own. */
export async function serving(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "gouji-serving-"));
  const servers: Running[] = [];
  try {
    const server = await gouji(join(folder, "library"));
    servers.push(server);
    const answer = await answered({ url: server.url, path: at });
    const file = join(folder, "answer.json");
    writeFileSync(file, answer.body);
    const memory = await bare(file);
    servers.push(memory);
    await reading(server, memory, answer);
    await judging(server, JSON.parse(answer.body).report, join(folder, "empty"));
  } finally {
    for (const one of servers) await one.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}
