import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { ask } from "./testing/library.ts";
import { kinds } from "./testing/stores.ts";

const sample = new URL("../../../apps/tui/sample/report.txt", import.meta.url);

test("an empty library takes its first report: its authority is put on the roster where that is wished", async () => {
  const { store, close } = await (kinds[0] as (typeof kinds)[number]).open();
  const api = ask(store);
  const document = { name: "a.txt", bytes: (await readFile(sample)).toString("base64") };
  expect((await api.reports.put({ document })).items[0]).toMatchObject({ type: "error", code: "authorityUnknown" });
  expect(await store.regions()).toEqual([]);
  const [filed] = (await api.reports.put({ document, enrol: true })).items;
  expect(filed).toMatchObject({ type: "filed", region: "own", name: "示例县市场监督管理局", year: 2024, rev: 1 });
  expect((await store.authorities()).map(({ name }) => name)).toEqual(["示例县市场监督管理局"]);
  await close();
});

test("among several regions the one that is meant has to be named", async () => {
  const { store, close } = await (kinds[0] as (typeof kinds)[number]).open();
  const api = ask(store);
  const region = (id: string) => ({ id, parent: null, name: id, level: "county" as const, seq: 0 });
  await store.putRegions([region("a"), region("b")], "test");
  const document = { name: "a.txt", bytes: (await readFile(sample)).toString("base64") };
  const [refused] = (await api.reports.put({ document, enrol: true })).items;
  expect(refused).toMatchObject({ type: "error", code: "authorityUnknown" });
  const [filed] = (await api.reports.put({ document, enrol: true, region: "b" })).items;
  expect(filed).toMatchObject({ type: "filed", region: "b" });
  await close();
});
