import { afterAll, beforeAll, expect, test } from "vitest";
import { demo } from "./testing/app.ts";

let at: Awaited<ReturnType<typeof demo>>;
beforeAll(async () => {
  at = await demo();
}, 60_000);
afterAll(() => at.close());

interface Told {
  readonly page: string;
  readonly columns: readonly { readonly key: string; readonly label: string }[];
  readonly rows: readonly Readonly<Record<string, unknown>>[];
}

const json = async (path: string) => (await (await at.ask(path)).json()) as Told;
const csv = async (path: string) => {
  const text = await (await at.ask(path)).text();
  return text
    .replace(/^\uFEFF/, "")
    .trim()
    .split("\r\n");
};

test.each([
  "/library?year=2024&state=error,missing&q=js",
  "/findings?rule=requests/flow&year=2024&severity=error",
  "/compare?a=sl-scjg,sl-gaj&y=2021..2024&m=disclosureRate",
  "/compare?y=2024..2024",
  "/agg/sl/2024",
  "/agg/sl/2024?focus=requests/received@total",
  "/rules",
  "/rules/requests/flow",
])("%s: the same rows in JSON and in CSV, and a tag that holds while nothing is written", async (link) => {
  const [path, query = ""] = link.split("?");
  const told = await json(`${path}.json?${query}`);
  expect(told.rows.length).toBeGreaterThan(0);
  const answer = await at.ask(`${path}.csv?${query}`);
  expect(answer.headers.get("content-type")).toBe("text/csv; charset=utf-8");
  expect([...new Uint8Array(await answer.arrayBuffer()).subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const lines = await csv(`${path}.csv?${query}`);
  expect(lines).toHaveLength(told.rows.length + 1);
  expect(lines[0]?.split(",")).toEqual(told.columns.map(({ label }) => label));
  const etag = answer.headers.get("etag") ?? "";
  expect((await at.ask(`${path}.csv?${query}`, { headers: { "if-none-match": etag } })).status).toBe(304);
  const english = await at.ask(`${path}.csv?${query}`, { headers: { "accept-language": "en" } });
  expect(english.headers.get("etag")).not.toBe(etag);
});

test("the filters of the page hold for its data", async () => {
  const { rows } = await json("/library.json?q=scjg");
  expect(new Set(rows.map(({ id }) => id))).toEqual(new Set(["sl-scjg"]));
  expect(rows.map(({ year }) => year)).toEqual([2019, 2020, 2021, 2022, 2023, 2024]);
  const flow = await json("/findings.json?rule=requests/flow&year=2023&q=scjg");
  for (const row of flow.rows) expect(row).toMatchObject({ rule: "requests/flow", year: 2023, id: "sl-scjg" });
  const all = await json("/findings.json");
  const { rules } = (await (await at.ask("/api/statistics/byRule")).json().then((found) => ({ rules: found }))) as {
    rules: readonly { status: string; findings: number }[];
  };
  const counted = rules.filter(({ status }) => status === "fail").reduce((sum, { findings }) => sum + findings, 0);
  expect(all.rows).toHaveLength(counted);
});

test("rules, and problems by severity and state, are narrowed as the pages narrow them", async () => {
  const { rows } = await json("/rules.json?q=%E7%BB%93%E8%BD%AC&severity=error");
  expect(rows.length).toBeGreaterThan(0);
  for (const { rule, name, claims } of rows) expect(`${rule} ${name} ${claims}`).toContain("结转");
  expect(rows.length).toBeLessThan((await json("/rules.json?severity=error")).rows.length);
  const errors = await json("/findings.json?severity=error,loud&state=filed");
  expect(new Set(errors.rows.map(({ severity }) => severity))).toEqual(new Set(["强制性"]));
  expect((await json("/findings.json?severity=loud")).rows).toHaveLength((await json("/findings.json")).rows.length);
});

test("a sum says who is not in it", async () => {
  const { rows } = await json("/agg/sl/2024.json");
  const missing = Number(rows[0]?.missing);
  expect(missing).toBeGreaterThan(0);
  const terms = (await json("/agg/sl/2024.json?focus=requests/received@total")).rows;
  expect(terms.filter(({ included }) => included === false)).toHaveLength(missing);
  expect(terms.filter(({ value }) => value !== null)).toHaveLength(
    Number(rows.find(({ cell }) => cell === "requests/received@total")?.members),
  );
});

test("labels of figures are those of the form, and a fraction of few cases is no day of a spreadsheet", async () => {
  const { columns, rows } = await json("/library.json?year=2024");
  expect(columns.find(({ key }) => key === "received")?.label).toBe("本年新收·总计");
  const values = rows.map(({ disclosureRate }) => disclosureRate);
  expect(values.some((value) => value !== null)).toBe(true);
  expect(values.filter((value) => value !== null).every((value) => /^\d+\.\d%$/.test(String(value)))).toBe(true);
});

test("a report: JSON as a whole, CSV a row a figure; a revision and a scope by their address", async () => {
  const told = await (await at.ask("/r/sl-scjg/2024.json")).json();
  expect(told).toMatchObject({ page: "report", authority: "sl-scjg", report: { figures: expect.any(Object) } });
  const lines = await csv("/r/sl-scjg/2024@1.csv?scope=agency");
  expect(lines).toHaveLength(Object.keys((told as { report: { figures: object } }).report.figures).length + 1);
});

test.each([
  "/r/nobody/2024.json",
  "/r/sl-scjg/2024@x.csv",
  "/r/sl-scjg/2024@99.csv",
  "/rules/no/such.json",
  "/agg/nowhere/2024.csv",
  "/agg/sl/2024.csv?focus=no/such@cell",
  "/nothing.csv",
  "/add.json",
  "/r/sl-scjg/2024@1e9.csv",
  "/r/sl-scjg/2024.csv?scope=all",
  "/findings.json?rule=%00",
  "/library.xlsx",
  "/../../etc/passwd.json",
])("%s is not there, and says so in both languages", async (path) => {
  const answer = await at.ask(path);
  expect(answer.status).toBe(404);
  expect(await answer.json()).toMatchObject({
    type: "error",
    message: { zh: expect.any(String), en: expect.any(String) },
  });
});
