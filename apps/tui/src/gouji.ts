#!/usr/bin/env node
// The command. Imports nothing but Node's own, so that any Node can start it: below 24 it runs itself again under the bundled one.
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import module from "node:module";
import { constants } from "node:os";
import { fileURLToPath } from "node:url";
import { isMainThread } from "node:worker_threads";

if (Number(process.versions.node.split(".")[0]) >= 24) {
  // Compiled once, kept by Node between runs.
  module.enableCompileCache?.();
  // The threads of a batch begin here too, so there is one file to start, built or not.
  await (isMainThread ? import("./main.ts") : import("./batch/thread.ts"));
} else again(bundledNode());

function again(node: string): void {
  const child = spawn(node, [fileURLToPath(import.meta.url), ...process.argv.slice(2)], { stdio: "inherit" });
  // A signal sent to this process alone must not leave the other one running.
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => child.kill(signal));
  child.on("error", (error) => fail(String(error)));
  child.on("exit", (code, signal) => process.exit(code ?? 128 + constants.signals[signal ?? "SIGTERM"]));
}

function bundledNode(): string {
  const windows = process.platform === "win32";
  const platform = `${windows ? "win" : process.platform}-${process.arch}`;
  const path = `../../../tooling/node-runtime/node_modules/node-${platform}/bin/${windows ? "node.exe" : "node"}`;
  const node = fileURLToPath(new URL(path, import.meta.url));
  return existsSync(node) ? node : fail(`gouji needs Node 24 or newer; this is ${process.version}.`);
}

function fail(message: string): never {
  console.error(message);
  process.exit(4);
}
