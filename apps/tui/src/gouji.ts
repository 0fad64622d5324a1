#!/usr/bin/env node
// The command. Imports nothing but Node's own, so that any Node can start it: below 24 it runs itself again under the bundled one.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

if (Number(process.versions.node.split(".")[0]) >= 24) await import("./main.ts");
else {
  const here = fileURLToPath(import.meta.url);
  const plat = `${process.platform === "win32" ? "win" : process.platform}-${process.arch}`;
  const exe = process.platform === "win32" ? "node.exe" : "node";
  const bundled = fileURLToPath(
    new URL(`../../../tooling/node-runtime/node_modules/node-${plat}/bin/${exe}`, import.meta.url),
  );
  if (!existsSync(bundled)) {
    console.error(`gouji needs Node 24 or newer; this is ${process.version}.`);
    process.exit(4);
  }
  const { status, signal } = spawnSync(bundled, [here, ...process.argv.slice(2)], { stdio: "inherit" });
  process.exit(status ?? (signal === "SIGINT" ? 130 : 4));
}
