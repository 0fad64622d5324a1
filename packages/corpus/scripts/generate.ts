import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { folder } from "../src/conformance/load.ts";
import { files } from "../src/conformance/suite.ts";

/** Writes what is derived from seeds: the conformance suite. Its README is not touched. */
rmSync(join(folder, "cases"), { recursive: true, force: true });
for (const [path, text] of files()) {
  const at = join(folder, path);
  mkdirSync(dirname(at), { recursive: true });
  writeFileSync(at, text);
}
