// The real server, as a process of its own.
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";

const main = join(import.meta.dirname, "main.ts");

test("it starts, says where, answers, finishes what is on its way when it is stopped, and ends with 0", async () => {
  const folder = mkdtempSync(join(tmpdir(), "gouji-main-"));
  const child = spawn(process.execPath, [main], {
    env: { ...process.env, PORT: "0", GOUJI_DATA: folder, GOUJI_LOG: "off", DATABASE_URL: "" },
  });
  let said = "";
  let ended = false;
  const done = new Promise<number | null>((end) =>
    child.on("close", (code) => {
      ended = true;
      end(code);
    }),
  );
  const url = await new Promise<string>((found) => {
    child.stdout.on("data", (chunk) => {
      said += chunk;
      const at = /http:\/\/127\.0\.0\.1:\d+/.exec(said)?.[0];
      if (at && said.includes("Ctrl+C stops it")) found(at);
    });
  });
  expect(said).toContain("示例县");
  expect(await (await fetch(`${url}/health`)).json()).toMatchObject({ ok: true, demo: true });
  const big = fetch(`${url}/api/reports.ndjson`).then((answer) => answer.text());
  await new Promise((wait) => setTimeout(wait, 30));
  child.kill("SIGTERM");
  expect((await big).trim().split("\n").length).toBeGreaterThan(300);
  expect(await done).toBe(0);
  expect(ended).toBe(true);
  expect(said).toContain("已停止");
  await expect(fetch(`${url}/health`)).rejects.toThrow();
  rmSync(folder, { recursive: true, force: true });
}, 60_000);

test("it will not answer other machines", async () => {
  const child = spawn(process.execPath, [main], { env: { ...process.env, HOST: "0.0.0.0" } });
  let said = "";
  child.stderr.on("data", (chunk) => {
    said += chunk;
  });
  expect(await new Promise((end) => child.on("close", end))).toBe(2);
  expect(said).toContain("没有账号");
  expect(said).toContain("no accounts");
}, 20_000);
