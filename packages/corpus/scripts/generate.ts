import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import * as load from "../src/conformance/load.ts";
import * as suite from "../src/conformance/suite.ts";
import * as golden from "../src/folders/files.ts";

/** Writes what is derived from seeds: the golden folders and the conformance suite, whose README is not touched. */
const derived = [
  [golden.folder, golden.files()],
  [load.folder, suite.files()],
] as const;

// All of it is made before anything is taken away: a rule that no report can break yet must not cost the cases.
rmSync(golden.folder, { recursive: true, force: true });
rmSync(join(load.folder, "cases"), { recursive: true, force: true });
for (const [folder, files] of derived) {
  for (const [path, text] of files) {
    const at = join(folder, path);
    mkdirSync(dirname(at), { recursive: true });
    writeFileSync(at, text);
  }
}
