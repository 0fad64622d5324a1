// The packed packages, used as by somebody who has nothing else of the house.
import { execFile, spawn } from "node:child_process";
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";
import { install, packed, tool } from "./pack.ts";

const here = join(import.meta.dirname, "..");
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "gouji-example-"));
  writeFileSync(join(folder, "package.json"), JSON.stringify({ name: "elsewhere", type: "module", private: true }));
  copyFileSync(join(here, "app", "main.ts"), join(folder, "main.ts"));
  copyFileSync(join(here, "app", "tsconfig.app.json"), join(folder, "tsconfig.json"));
  install(folder);
  mkdirSync(join(folder, "node_modules", "@types"));
  symlinkSync(
    realpathSync(join(here, "node_modules", "@types", "node")),
    join(folder, "node_modules", "@types", "node"),
  );
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("the packages hold JavaScript and declarations, and no source or test", () => {
  for (const name of packed) {
    const at = join(folder, "node_modules", "@gouji", name);
    expect(existsSync(join(at, "dist", "index.d.ts")), name).toBe(true);
    const files = readdirSync(at, { recursive: true }).map(String);
    expect(
      files.filter((file) => /(^|\/)(src|testing)(\/|$)|\.(test|bench)\.|(?<!\.d)\.ts$/.test(file)),
      name,
    ).toEqual([]);
  }
});

test("an application outside type-checks against the declarations", () => tool("tsc", ["-p", "."], folder), 60_000);

test("and runs against a real server", async () => {
  const server = spawn(process.execPath, [join(here, "..", "..", "apps", "server", "src", "main.ts")], {
    env: { ...process.env, PORT: "0", GOUJI_DATA: join(folder, "data"), GOUJI_LOG: "off", DATABASE_URL: "" },
  });
  try {
    const url = await new Promise<string>((found, fail) => {
      let said = "";
      server.stdout.on("data", (chunk) => {
        said += chunk;
        const at = /http:\/\/127\.0\.0\.1:\d+/.exec(said)?.[0];
        if (at) found(at);
      });
      server.on("close", (code) => fail(new Error(`the server ended with ${code}`)));
    });
    const { stdout } = await promisify(execFile)(process.execPath, ["main.ts", url], { cwd: folder });
    expect(stdout).toMatch(/^off [1-9]\d* true\nsame true mandatory\nchecked true\nrefused unknownForm\nlocal 0\n$/);
  } finally {
    server.kill("SIGTERM");
  }
}, 60_000);
