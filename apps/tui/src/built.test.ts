// The built command, as it is started from outside: codes, streams, signals.
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { built, documents, unbuilt } from "./testing/built.ts";

const skipped = unbuilt();
if (skipped) console.log(`the built command is not tried: ${skipped}`);

// A process each, and a busy machine starts them slowly.
vi.setConfig({ testTimeout: 60_000 });

const sample = fileURLToPath(new URL("../sample/report.txt", import.meta.url));
const ESCAPE = "\u001b";

let county: ReturnType<typeof documents>;
beforeAll(() => {
  if (skipped) return;
  county = documents(3, [2024], 0);
  writeFileSync(join(county.folder, "letter.txt"), "会议通知");
});
afterAll(() => county?.remove());

interface More {
  readonly input?: string | Buffer;
  readonly env?: Readonly<Record<string, string>>;
}

const start = (args: readonly string[], { input = "", env = {} }: More = {}) => {
  const { GOUJI_LANG: _, NO_COLOR: __, FORCE_COLOR: ___, ...rest } = process.env;
  return spawnSync(process.execPath, [built, ...args], {
    encoding: "utf8",
    input,
    env: { ...rest, ...env },
    cwd: county.folder,
  });
};

describe.skipIf(skipped)("built", () => {
  test("starts, tells its version, and ends with 2 where it is asked for nothing", () => {
    expect(start(["--version"])).toMatchObject({ status: 0, stderr: "" });
    expect(start([])).toMatchObject({ status: 2, stdout: "" });
  });

  test("ends with 0, 1, 2, 3, 4 as the contract says", () => {
    const clean = start(["check", "*-2024.txt", "--format", "ndjson", "-q"]);
    expect(clean).toMatchObject({ status: 0, stderr: "" });
    expect(start(["check", sample]).status).toBe(1);
    expect(start(["check", sample, "--fail-on", "never"]).status).toBe(0);
    expect(start(["chekc", sample])).toMatchObject({ status: 2, stdout: "", stderr: expect.stringContaining("check") });
    expect(start(["check", sample, "--formt", "json"])).toMatchObject({
      status: 2,
      stderr: expect.stringContaining("--format"),
    });
    expect(start(["check", "letter.txt"]).status).toBe(3);
    expect(start(["check", sample, "letter.txt", "nowhere.txt"]).status).toBe(3);
    if (existsSync("/dev/full")) expect(start(["rules", "-o", "/dev/full"]).status).toBe(4);
  });

  test("an interruption is 130, and what stands on standard output is whole", async () => {
    const child = spawn(process.execPath, [built, "check", sample, "-", "--format", "ndjson", "--jobs", "1"]);
    let out = "";
    child.stdout.setEncoding("utf8").on("data", (piece) => {
      out += piece;
    });
    // It waits for standard input, having said what is wrong with the sample.
    await vi.waitFor(() => expect(out).toContain("diagnosis"), { timeout: 30_000 });
    child.kill("SIGINT");
    const [code] = await once(child, "exit");
    expect(code).toBe(130);
    for (const line of out.trimEnd().split("\n")) expect(JSON.parse(line)).toMatchObject({ v: 1 });
  });

  test.for(["ndjson", "json", "csv", "sarif", "junit"])("%s is all there is on standard output", (format) => {
    const { stdout, stderr } = start(["check", sample, "letter.txt", "--format", format]);
    expect(stdout).not.toContain(ESCAPE);
    expect(stderr).toContain("letter.txt");
    if (format === "ndjson") for (const line of stdout.trimEnd().split("\n")) expect(JSON.parse(line).v).toBe(1);
    else if (format === "json" || format === "sarif") expect(() => JSON.parse(stdout)).not.toThrow();
    else expect(stdout).toMatch(format === "csv" ? /^file,authority,/ : /^<\?xml .*<\/testsuites>\n$/s);
  });

  test("the same twice is the same, fingerprints and all", () => {
    const run = () => start(["check", sample, "--format", "ndjson", "--all"]).stdout.replace(/"elapsed":\d+/, "");
    expect(run()).toBe(run());
  });

  test("standard input is a file like others, and may be given a name", () => {
    const input = readFileSync(sample);
    const { stdout, status } = start(["check", "-", "--stdin-name", "one.txt", "--format", "ndjson"], { input });
    expect(status).toBe(1);
    expect(JSON.parse(stdout.split("\n")[0] ?? "")).toMatchObject({ type: "report", file: "one.txt" });
    expect(start(["read", "-"], { input }).status).toBe(0);
  });

  test("colours only where they are asked for, and never against NO_COLOR", () => {
    expect(start(["check", sample]).stdout).not.toContain(ESCAPE);
    expect(start(["check", sample, "--color", "always"]).stdout).toContain(ESCAPE);
    expect(start(["check", sample], { env: { NO_COLOR: "1", FORCE_COLOR: "" } }).stdout).not.toContain(ESCAPE);
  });

  test("where the reader of a pipe leaves, it ends quietly", () => {
    if (process.platform === "win32") return;
    const line = `"$0" "$1" check "$2" *.txt --format ndjson --all -q | head -c 20 >/dev/null; echo "\${PIPESTATUS[0]}"`;
    const { stdout, stderr } = spawnSync("bash", ["-c", line, process.execPath, built, sample], {
      encoding: "utf8",
      cwd: county.folder,
    });
    expect(stderr).toBe("");
    expect(["0", "1", "3"]).toContain(stdout.trim());
  });
});
