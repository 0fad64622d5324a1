import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pages } from "@gouji/schema";

const folder = join(import.meta.dirname, "..", "..", "packages", "schema", "docs");
const files = pages();
mkdirSync(folder, { recursive: true });
for (const stale of readdirSync(folder).filter((file) => !files.has(file))) rmSync(join(folder, stale));
for (const [file, text] of files) writeFileSync(join(folder, file), text);
console.error(`${files.size} files written to packages/schema/docs`);
