import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { isFromHere } from "./gate.ts";
import { demo } from "./testing/app.ts";

const sample = readFileSync(new URL("../../tui/sample/report.txt", import.meta.url));

let at: Awaited<ReturnType<typeof demo>>;
beforeAll(async () => {
  at = await demo();
}, 60_000);
afterAll(() => at.close());

const lines = async (answer: Response) =>
  (await answer.text())
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));

test("health, with a number for each request and headers that let nothing in", async () => {
  const answer = await at.ask("/health");
  expect(await answer.json()).toMatchObject({ ok: true, demo: true, regions: 1 });
  expect(answer.headers.get("x-request-id")).toMatch(/^[0-9a-z]{4}-[0-9a-z]+$/);
  expect(answer.headers.get("content-security-policy")).toContain("default-src 'none'");
  expect(answer.headers.get("content-security-policy")).not.toMatch(/unsafe|\*/);
  expect(answer.headers.get("x-content-type-options")).toBe("nosniff");
});

test("a report at a plain address is sent once, and not again while it is the same", async () => {
  const path = "/api/reports/sl/sl-scjg/2024";
  const first = await at.ask(path);
  const etag = first.headers.get("etag") ?? "";
  expect(await first.json()).toMatchObject({
    v: 1,
    authority: "sl-scjg",
    year: 2024,
    previous: { year: 2023 },
    next: null,
  });
  const unchanged = await at.ask(path, { headers: { "if-none-match": etag } });
  expect(unchanged.status).toBe(304);
  for (const { headers } of [first, unchanged]) {
    expect(headers.get("content-security-policy")).toContain("default-src 'none'");
    expect(headers.get("x-request-id")).toMatch(/^[0-9a-z]{4}-[0-9a-z]+$/);
  }
  expect((await at.ask(`${path}.json`)).headers.get("etag")).toBe(etag);
  expect((await at.ask("/api/reports/sl/sl-scjg/1999")).status).toBe(404);
  const body = JSON.stringify({ authority: "sl-scjg", year: 2024 });
  const gone = await at.ask("/api/reports/remove", { method: "POST", body });
  expect(gone.status).toBe(200);
  expect(await (await at.ask(path)).json()).toMatchObject({ removed: expect.any(String) });
  await at.ask("/api/reports/restore", { method: "POST", body });
  expect((await at.ask(path, { headers: { "if-none-match": etag } })).status).toBe(304);
});

test("everything as lines and as rows, with a tag that changes when something is written", async () => {
  const all = await at.ask("/api/reports.ndjson");
  const read = await lines(all);
  expect(read).toHaveLength(at.reports);
  expect(read[0]).toMatchObject({ v: 1, region: "sl", report: { figures: expect.any(Object) } });
  const tag = all.headers.get("etag") ?? "";
  expect((await at.ask("/api/reports.ndjson", { headers: { "if-none-match": tag } })).status).toBe(304);
  const bytes = new Uint8Array(await (await at.ask("/api/figures.csv?years=2024")).arrayBuffer());
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const csv = new TextDecoder().decode(bytes);
  expect(csv.startsWith("region,id,scope,authority,year,form,cell")).toBe(true);
  const figures = read
    .filter(({ year }) => year === 2024)
    .reduce((sum, { report }) => sum + Object.keys(report.figures).length, 0);
  expect(csv.trim().split("\r\n")).toHaveLength(figures + 1);
  expect((await (await at.ask("/api/figures.csv?years=2024&bom=0")).text()).startsWith("region,")).toBe(true);
  const library = (await (await at.ask("/api/library.json?years=2024&cells=requests/received@total")).json()) as {
    filings: { report: { values: string[] } | null }[];
  };
  expect(library.filings.find(({ report }) => report)?.report?.values).toHaveLength(1);
});

test("tRPC answers over HTTP, in a batch too, and an error says what the API says", async () => {
  const input = encodeURIComponent(JSON.stringify({ 0: { authority: "sl-scjg", year: 2024 }, 1: { id: "no/rule" } }));
  const answer = await at.ask(`/trpc/reports.one,rules.one?batch=1&input=${input}`);
  const [one, rule] = (await answer.json()) as [unknown, unknown];
  expect(one).toMatchObject({ result: { data: { authority: "sl-scjg" } } });
  expect(rule).toMatchObject({
    error: {
      message: expect.stringContaining("no/rule"),
      data: { code: "unknownRule", message: { en: expect.stringContaining("no/rule") } },
    },
  });
  const english = await at.ask(`/trpc/rules.one?input=${encodeURIComponent('{"id":"x"}')}`, {
    headers: { "accept-language": "en" },
  });
  expect(await english.json()).toMatchObject({ error: { message: "there is no rule “x”" } });
  expect(JSON.stringify(await (await at.ask("/trpc/no.such")).json())).not.toContain("stack");
});

test("what tRPC answered is at hand until something is written; a refusal and the time are not kept", async () => {
  const path = `/trpc/reports.one?input=${encodeURIComponent('{"authority":"sl-scjg","year":2023}')}`;
  const first = await at.ask(path);
  const etag = first.headers.get("etag") ?? "";
  const said = await first.json();
  expect(said).toMatchObject({ result: { data: { authority: "sl-scjg", year: 2023, removed: null } } });
  expect(await (await at.ask(path)).json()).toEqual(said);
  const unchanged = await at.ask(path, { headers: { "if-none-match": etag } });
  expect(unchanged.status).toBe(304);
  expect(unchanged.headers.get("content-security-policy")).toContain("default-src 'none'");
  const body = JSON.stringify({ authority: "sl-scjg", year: 2023 });
  await at.ask("/trpc/reports.remove", { method: "POST", headers: { "content-type": "application/json" }, body });
  expect(await (await at.ask(path)).json()).toMatchObject({ result: { data: { removed: expect.any(String) } } });
  await at.ask("/api/reports/restore", { method: "POST", body });
  expect((await at.ask(path, { headers: { "if-none-match": etag } })).status).toBe(304);
  const gone = `/trpc/reports.one?input=${encodeURIComponent('{"authority":"sl-scjg","year":1999}')}`;
  for (const lang of ["zh", "en"]) {
    const refused = await at.ask(gone, { headers: { "accept-language": lang } });
    expect([refused.status, refused.headers.get("etag")]).toEqual([404, null]);
    const { error } = (await refused.json()) as { error: { message: string; data: { message: object } } };
    expect(error.message).toBe(error.data.message[lang as never]);
  }
  expect((await at.ask("/trpc/health")).headers.get("etag")).toBeNull();
  // The same address in lines is another text, and neither is taken for the other.
  const lines = await at.ask(
    `${path}&batch=1`.replace(
      /input=[^&]*/,
      "input=%7B%220%22%3A%7B%22authority%22%3A%22sl-scjg%22%2C%22year%22%3A2023%7D%7D",
    ),
    {
      headers: { "trpc-accept": "application/jsonl" },
    },
  );
  expect(lines.headers.get("etag")).toBeNull();
  // Asked by several at once it is made once.
  const matrix = await Promise.all(["", "", ""].map(() => at.ask("/trpc/library.matrix")));
  expect(new Set(matrix.map(({ headers }) => headers.get("etag"))).size).toBe(1);
});

test("every procedure has an address of its own, described by its own schema", async () => {
  const { paths } = (await (await at.ask("/api/openapi.json")).json()) as {
    paths: Record<string, Record<string, { parameters?: { name: string; schema: object }[] }>>;
  };
  expect(paths["/api/reports/one"]?.get?.parameters?.map(({ name }) => name)).toEqual([
    "region",
    "authority",
    "year",
    "scope",
    "rev",
    "all",
  ]);
  expect(paths["/api/check/report"]).toHaveProperty("post.requestBody");
  expect(await (await at.ask("/api/reports/one?authority=sl-scjg&year=2024&all=1")).json()).toMatchObject({
    year: 2024,
  });
  expect(await (await at.ask("/api/findings/list?region=sl&years=2023,2024&limit=2")).json()).toHaveProperty("items");
  const wrong = await at.ask("/api/reports/one?authority=sl-scjg&year=next");
  expect([wrong.status, await wrong.json()]).toMatchObject([400, { code: "invalid", request: expect.any(String) }]);
  expect((await at.ask("/api/check/report", { method: "POST", body: "{" })).status).toBe(400);
});

test("what is refused is told by a code and in both languages, file by file, and the server goes on", async () => {
  const files = {
    empty: "",
    truncated: "%PDF-1.4 torn",
    notAReport: "关于召开会议的通知",
    unsupported: "\x89PNG\r\n",
    unreadable: "%PDF-1.4 nothing %%EOF",
  };
  const form = new FormData();
  for (const [code, text] of Object.entries(files)) {
    form.append(
      "file",
      new Blob([Uint8Array.from(Buffer.from(text, code === "unsupported" ? "latin1" : "utf8"))]),
      code,
    );
  }
  const answer = await at.ask("/api/documents", { method: "POST", body: form });
  expect(answer.status).toBe(200);
  const lines = (await answer.text())
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect(lines.at(-1)).toMatchObject({ type: "summary", files: 5, refused: 5 });
  for (const { type, file, code, message } of lines.slice(0, -1)) {
    expect([type, code]).toEqual(["error", file]);
    expect(message.zh).toMatch(/\p{Script=Han}/u);
    expect(message.en).toMatch(/^[^\p{Script=Han}]+$/u);
  }
  expect((await at.ask("/health")).status).toBe(200);
});

test("files are handed in as a form, and each is answered by a line of its own", async () => {
  const form = new FormData();
  form.set("region", "sl");
  form.append("file", new File([sample], "县市监局 2024.txt"));
  form.append("file", new File(["nothing to see"], "笔记.txt"));
  form.append("file", new File([new Uint8Array(21 * 1024 * 1024)], "big.bin"));
  const answer = await at.ask("/api/documents", { method: "POST", body: form });
  expect(await lines(answer)).toMatchObject([
    {
      type: "filed",
      file: "县市监局 2024.txt",
      authority: "sl-scjg",
      year: 2024,
      rev: 2,
      counts: { fail: { error: 2 } },
    },
    { type: "error", file: "笔记.txt", code: "notAReport" },
    { type: "error", file: "big.bin", code: "tooLarge" },
    { type: "summary", files: 3, filed: 1, unchanged: 0, refused: 2 },
  ]);
  const again = await at.ask(`/api/documents?region=sl&name=${encodeURIComponent("a.txt")}`, {
    method: "POST",
    body: sample,
  });
  expect(await lines(again)).toMatchObject([{ unchanged: true }, { type: "summary", unchanged: 1 }]);
  expect((await at.ask("/api/documents", { method: "POST", body: sample })).status).toBe(400);
  const broken = await at.ask("/api/documents", {
    method: "POST",
    headers: { "content-type": "multipart/form-data; boundary=x" },
    body: '--x\r\ncontent-disposition: form-data; name="file"; filename="a"\r\n\r\nbreaks off',
  });
  expect(await lines(broken)).toMatchObject([
    { type: "error", code: "badRequest" },
    { type: "summary", files: 0 },
  ]);
});

test("whoever is not of this machine is turned away", async () => {
  expect((await at.ask("/health", { headers: { host: "evil.example" } })).status).toBe(403);
  const post = (headers: Record<string, string>) =>
    at.ask("/api/reports/remove", { method: "POST", headers, body: "{}" });
  expect((await post({ origin: "https://evil.example" })).status).toBe(403);
  expect((await post({ "sec-fetch-site": "cross-site" })).status).toBe(403);
  expect((await post({ origin: "http://127.0.0.1:5173" })).status).toBe(400);
  expect(isFromHere("[::1]:8787")).toBe(true);
  expect(isFromHere("127.0.0.1.evil.example")).toBe(false);
  expect(isFromHere("localhost:1", "null", undefined, "POST")).toBe(false);
});

test("an address asked in a way it does not take says which ways it takes", async () => {
  for (const [method, path, allow] of [
    ["PUT", "/api/library.json", "GET, HEAD, OPTIONS"],
    ["POST", "/api/library.json", "GET, HEAD, OPTIONS"],
    ["POST", "/api/reports/sl/sl-scjg/2024", "GET, HEAD, OPTIONS"],
    ["POST", "/api/rules/list", "GET, HEAD, OPTIONS"],
    ["GET", "/api/documents", "POST, OPTIONS"],
    ["GET", "/api/reports/remove", "POST, OPTIONS"],
    ["DELETE", "/trpc/reports.one", "GET, HEAD, POST, OPTIONS"],
    ["POST", "/", "GET, HEAD, OPTIONS"],
  ] as const) {
    const answer = await at.ask(path, { method });
    expect([answer.status, answer.headers.get("allow")], `${method} ${path}`).toEqual([405, allow]);
    expect(await answer.json()).toMatchObject({ code: "method", message: { zh: expect.any(String) } });
  }
  const preflight = await at.ask("/api/reports/remove", {
    method: "OPTIONS",
    headers: { origin: "http://localhost:3000", "access-control-request-method": "POST" },
  });
  expect([preflight.status, preflight.headers.get("access-control-allow-origin")]).toEqual([204, null]);
  for (const method of ["GET", "POST"]) expect((await at.ask("/api/nothing", { method })).status).toBe(404);
  const head = await at.ask("/api/reports/sl/sl-scjg/2024", { method: "HEAD" });
  expect([head.status, await head.text()]).toEqual([200, ""]);
  expect((await at.ask("/findings.csv", { method: "HEAD" })).status).toBe(200);
});

test("without the viewer there is a page that says so; with it, its files and its pages", async () => {
  expect(await (await at.ask("/")).text()).toContain("npm run build");
  const web = join(at.folder, "web");
  mkdirSync(join(web, "assets"), { recursive: true });
  writeFileSync(join(web, "index.html"), "<!doctype html><title>viewer</title>");
  writeFileSync(join(web, "assets", "app-1a2B3c4D.js"), "export {};");
  const long = "export const long = 1;\n".repeat(200);
  writeFileSync(join(web, "assets", "long-1a2B3c4D.js"), long);
  const built = await demo({ web });
  const page = await built.ask("/r/sl-scjg/2024");
  expect([page.headers.get("cache-control"), await page.text()]).toEqual([
    "no-cache",
    expect.stringContaining("viewer"),
  ]);
  const script = await built.ask("/assets/app-1a2B3c4D.js");
  expect(script.headers.get("cache-control")).toContain("immutable");
  expect(script.headers.get("content-type")).toContain("javascript");
  const small = await built.ask("/assets/long-1a2B3c4D.js", { headers: { "accept-encoding": "br, gzip" } });
  expect([small.headers.get("content-encoding"), small.headers.get("vary")]).toEqual(["gzip", "accept-encoding"]);
  expect(gunzipSync(new Uint8Array(await small.arrayBuffer())).toString()).toBe(long);
  expect(await (await built.ask("/assets/long-1a2B3c4D.js")).text()).toBe(long);
  for (const path of [
    "/assets/gone-1a2B3c4D.js",
    "/api/nothing",
    "/r/sl-scjg/2024.xlsx",
    "/assets/..%2f..%2fgouji.db",
  ]) {
    expect((await built.ask(path)).status, path).toBe(404);
  }
  await built.close();
}, 30_000);

test("the log has a line a request, and nothing that was typed", () => {
  const logged = at.lines().map((line) => JSON.parse(line));
  expect(logged[0]).toEqual({
    at: "2025-03-01T08:00:00.000Z",
    level: "info",
    id: expect.any(String),
    method: "GET",
    path: "/health",
    status: 200,
    ms: expect.any(Number),
  });
  expect(JSON.stringify(logged)).not.toMatch(/sl-scjg&|authority=|evil\.example/);
  expect(logged.some(({ level }) => level === "error")).toBe(false);
});
