// The built file, as it is started from outside. It may be older than the sources, so what it finds is not asked here.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const built = fileURLToPath(new URL("../dist/gouji.js", import.meta.url));
const skipped = !existsSync(built);
if (skipped) console.log(`${built} is not there, so it is not tried: npm run build`);

const start = (...args: string[]) => spawnSync(process.execPath, [built, ...args], { encoding: "utf8", input: "" });

test.skipIf(skipped)("starts, tells its version, and ends with 2 where it is asked for nothing", () => {
  expect(start("--version")).toMatchObject({ status: 0, stderr: "" });
  expect(start()).toMatchObject({ status: 2, stdout: "" });
});

test.skipIf(skipped)("an output that takes nothing is 4", () => {
  if (!existsSync("/dev/full")) return;
  expect(start("rules", "-o", "/dev/full").status).toBe(4);
});
