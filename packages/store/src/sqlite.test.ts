import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { contract } from "./contract.ts";
import { openStore } from "./open.ts";

const folder = mkdtempSync(join(tmpdir(), "gouji-store-"));

contract({
  name: "node:sqlite in a folder",
  open: () => openStore({ folder }),
  drop: async () => rmSync(folder, { recursive: true, force: true }),
});
