import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { folder, generated } from "./generated.ts";

const root = join(import.meta.dirname, "..", "..", folder);
const files = generated();
mkdirSync(root, { recursive: true });
for (const stale of readdirSync(root).filter((file) => !files.has(file))) rmSync(join(root, stale));
for (const [file, text] of files) writeFileSync(join(root, file), text);
console.error(`${files.size} files written to ${folder}`);
