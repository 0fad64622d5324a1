// The client against a server of tRPC's own, and the examples of the README as programs of their own.
import { execFile } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { promisify } from "node:util";
import { type Context, caller, limits, putReport, router } from "@gouji/api";
import { county } from "@gouji/corpus";
import { openStore, type Store } from "@gouji/store";
import { createHTTPServer } from "@trpc/server/adapters/standalone";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { connect, document, told } from "./index.ts";
import { open } from "./local.ts";

const run = promisify(execFile);
const here = import.meta.dirname;
const sample = join(here, "..", "..", "..", "apps", "tui", "sample", "report.txt");

let folder: string;
let store: Store;
let context: Context;
let url: string;
let server: ReturnType<typeof createHTTPServer>;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "gouji-client-"));
  store = await openStore({ folder });
  context = { store, clock: () => new Date(), by: "test", limits };
  const { filed, region } = county({ seed: "client", years: [2022], missing: 0 });
  await store.putRegions([{ id: "sl", parent: null, name: "示例县", level: "county", seq: 0 }], "test");
  for (const { report } of [...filed.slice(0, 5), ...region]) {
    await putReport(context, "", report, { region: "sl", enrol: true });
  }
  server = createHTTPServer({ router, createContext: () => context, basePath: "/trpc/" });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", () => done()));
  url = `http://127.0.0.1:${(server.address() as { port: number }).port}`;
});

afterAll(async () => {
  server.close();
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

test("a question over the network is answered as in process", async () => {
  const far = connect({ url });
  const [one] = (await far.reports.list.query({ region: "sl" })).items;
  if (!one) throw new Error("no report");
  const ask = { authority: one.authority, year: 2022 };
  const near = await caller(context).reports.one(ask);
  expect(await far.reports.one.query(ask)).toEqual(JSON.parse(JSON.stringify(near)));
});

test("an error is told by its code, in both languages", async () => {
  const error = await connect({ url })
    .rules.one.query({ id: "no/rule" })
    .catch((thrown: unknown) => thrown);
  expect(told(error)).toMatchObject({
    code: "unknownRule",
    about: { rule: "no/rule" },
    message: { zh: expect.stringContaining("no/rule") },
  });
  expect(told(new Error("else"))).toBeUndefined();
});

test("any bytes survive being handed in", () => {
  const bytes = Uint8Array.from({ length: 100_000 }, (_, i) => (i * 7) % 256);
  expect(Buffer.from(document("a", bytes).bytes, "base64").equals(bytes)).toBe(true);
});

test("a store is opened in process, and answers like the server", async () => {
  const other = mkdtempSync(join(tmpdir(), "gouji-local-"));
  const local = await open({ folder: other });
  expect(await local.client.regions.list.query()).toEqual([]);
  expect(await local.client.forms.list.query()).toEqual(await connect({ url }).forms.list.query());
  await local.close();
  rmSync(other, { recursive: true, force: true });
});

test("a folder of documents is a library, without what is no report", async () => {
  const documents = mkdtempSync(join(tmpdir(), "gouji-documents-"));
  cpSync(sample, join(documents, "a.txt"));
  writeFileSync(join(documents, "notes.txt"), "nothing to see");
  const { client, refused, close } = await open({ documents, scope: "agency" });
  expect(refused).toMatchObject([{ file: "notes.txt", code: "notAReport" }]);
  const found = await client.library.overview.query();
  expect(found.authorities).toMatchObject([{ name: "示例县市场监督管理局" }]);
  expect(found.filings).toMatchObject([{ year: 2024, report: { scope: "agency", counts: { fail: { error: 2 } } } }]);
  await close();
  rmSync(documents, { recursive: true, force: true });
});

test("the examples run", async () => {
  const example = (name: string, ...args: string[]) =>
    run(process.execPath, [join(here, "examples", `${name}.ts`), ...args]).then(({ stdout }) => stdout);
  expect(await example("check", url, sample)).toContain("requests/flow[total]");
  expect(await example("library", url)).toMatch(/示例县 sl: \d\/\d/);
  const documents = mkdtempSync(join(tmpdir(), "gouji-documents-"));
  cpSync(sample, join(documents, "a.txt"));
  expect(await example("local", documents)).toContain("2024");
  rmSync(documents, { recursive: true, force: true });
}, 30_000);

test("the README shows the examples to the letter", () => {
  const page = readFileSync(join(here, "..", "README.md"), "utf8");
  for (const file of readdirSync(join(here, "examples"))) {
    const shown = new RegExp(`<!-- ${basename(file, ".ts")} -->\n\`\`\`ts\n([^]*?)\`\`\``).exec(page)?.[1];
    expect(shown, file).toBe(readFileSync(join(here, "examples", file), "utf8"));
  }
});

test("a library opened in this process is judged by the rules of today, a little after it was opened", async () => {
  const [one] = (await store.list({ region: "sl" })).items;
  if (!one) throw new Error("no report");
  const { region, year, authority, scope, rev } = one;
  const ruleset = (await store.one(one))?.ruleset;
  await store.judge({ region, year, authority, scope }, rev, { ruleset: "older", outcomes: [] }, "older");
  const { client, close } = await open({ folder });
  try {
    expect((await client.reports.outcomes.query({ authority, year, scope })).ruleset).toBe("older");
    await vi.waitFor(
      async () => expect((await client.reports.outcomes.query({ authority, year, scope })).ruleset).toBe(ruleset),
      { timeout: 20_000, interval: 100 },
    );
    expect((await store.one(one))?.counts).toMatchObject({ pass: one.counts?.pass });
  } finally {
    await close();
  }
}, 30_000);

test("closed at once, nothing is left at work", async () => {
  const { close } = await open({ folder });
  await close();
});
