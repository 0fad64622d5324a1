import { check, Report } from "@gouji/schema";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { balanced } from "./contract/balanced.ts";
import { anyReport, naive } from "./contract/reports.ts";
import { authority, county, fill, key } from "./contract/roster.ts";
import type { Store } from "./store.ts";

/** What a store must be able to do to be tested: open the same tables again, as another process would. */
export interface Subject {
  readonly name: string;
  /** Why it cannot be tested here. */
  readonly skip?: string | undefined;
  open(): Promise<Store>;
  /** Takes everything away. */
  drop(): Promise<void>;
}

/** The suite that every store passes. A new engine is done when it does. */
export function contract(subject: Subject): void {
  const title = subject.skip ? `${subject.name} (skipped: ${subject.skip})` : subject.name;
  describe.skipIf(subject.skip)(title, { timeout: 30_000 }, () => {
    let store: Store;
    let other: Store;
    let turn = 0;
    /** A region of its own for each test. */
    const fresh = async (size = 6) => {
      const region = `t${turn++}`;
      await county(store, region, size);
      return region;
    };

    beforeAll(async () => {
      store = await subject.open();
      other = await subject.open();
    });
    afterAll(async () => {
      await store?.close();
      await other?.close();
      await subject.drop();
    });

    describe("round trip", () => {
      test("any report comes back to the letter, in every revision", async () => {
        const region = await fresh();
        let rev = 0;
        await fc.assert(
          fc.asyncProperty(fc.array(anyReport, { minLength: 1, maxLength: 8 }), async (reports) => {
            await store.putMany(
              reports.map((report) => ({ key: key(region), report })),
              "a",
            );
            for (const report of reports) expect((await store.one(key(region), ++rev))?.report).toEqual(report);
          }),
          { numRuns: 30 },
        );
        const history = await store.history(key(region));
        expect(history.map((one) => one.rev)).toEqual(Array.from({ length: rev }, (_, i) => rev - i));
      });

      test("what goes with a report comes back too", async () => {
        const region = await fresh();
        const bytes = new Uint8Array([0, 255, 10, 13, 92, 9]);
        const { sha256, size } = await store.putOriginal(bytes);
        expect(size).toBe(6);
        expect(await store.putOriginal(bytes)).toEqual({ sha256, size });
        expect(await store.original(sha256)).toEqual(bytes);
        expect(await store.original("0".repeat(64))).toBeUndefined();
        const reading = { notes: [{ code: "blank\0", place: { page: 1 } }], empty: null };
        const original = { sha256, name: "年报\t定稿.docx", type: "application/msword" };
        const report = balanced(3, { wrong: true });
        const outcomes = check(report);
        const verdict = { ruleset: "r1", outcomes, problems: { error: 1 } };
        const filed = await store.put({ key: key(region), report, reading, original, verdict, note: "补报" }, "李四");
        expect(await store.reading(filed)).toEqual(reading);
        const told = outcomes.filter(({ status }) => status === "fail" || status === "blocked");
        expect(told.length).toBeGreaterThan(0);
        expect(await store.outcomes(filed)).toEqual(told);
        const kept = await store.one(filed);
        expect(kept).toMatchObject({
          original,
          ruleset: "r1",
          by: "李四",
          note: "补报",
          state: "filed",
          current: true,
        });
        expect(kept?.counts?.problems).toEqual({ error: 1 });
        expect(kept?.counts?.fail.error).toBe(
          outcomes.filter((o) => o.status === "fail" && o.severity === "error").length,
        );
        expect(kept?.counts?.pass).toBe(outcomes.filter((o) => o.status === "pass").length);
        expect(await store.madeFrom(sha256)).toEqual([{ ...key(region), rev: 1 }]);
      });

      test("the roster comes back in official order", async () => {
        const region = await fresh(0);
        const one = { ...authority(region, "z", 1), aliases: ["旧名"], predecessors: [{ region, id: "y" }], to: 2020 };
        const two = { ...authority(region, "b", 0), counted: false, countedIn: { 2021: true }, from: 2021 };
        await store.putAuthorities([one, two], "a");
        expect(await store.authorities({ region })).toEqual([two, one]);
        expect(await store.authorities({ region, years: [2020] })).toEqual([one]);
        expect(await store.authorities({ region, years: [2019, 2023] })).toEqual([two, one]);
        expect((await store.regions()).find(({ id }) => id === region)).toMatchObject({
          parent: "root",
          level: "county",
        });
      });
    });

    describe("revisions", () => {
      test("two writers of one report make revisions 1 and 2, and none is lost", async () => {
        const region = await fresh();
        const writers = [store, other, store, other, store, other];
        const filed = await Promise.all(
          writers.map((writer, i) => writer.put({ key: key(region), report: balanced(i) }, `w${i}`)),
        );
        expect(filed.map(({ rev }) => rev).sort()).toEqual([1, 2, 3, 4, 5, 6]);
        for (const [i, { rev, revision }] of filed.entries()) {
          expect(await other.one(key(region), rev)).toMatchObject({ revision, by: `w${i}`, report: balanced(i) });
        }
        expect((await store.one(key(region)))?.rev).toBe(6);
      });

      test("batches of several writers at once lose nothing", async () => {
        const region = await fresh(20);
        const batch = fill(region, 20, [2021, 2022], () => balanced(1));
        await Promise.all([
          store.putMany(batch, "a"),
          other.putMany([...batch].reverse(), "b"),
          store.putMany(batch, "c"),
        ]);
        for (const { key: at } of batch) {
          expect((await store.history(at)).map(({ rev }) => rev)).toEqual([3, 2, 1]);
        }
      });

      test("a key that comes twice in a batch gets two revisions; what was safe is told", async () => {
        const region = await fresh();
        const told: number[] = [];
        const twice = [0, 1].map((n) => ({ key: key(region), report: balanced(n) }));
        expect(await store.putMany(twice, "a", (filed) => told.push(...filed.map(({ rev }) => rev)))).toBe(2);
        expect(told).toEqual([1, 2]);
        expect((await store.one(key(region)))?.report).toEqual(balanced(1));
      });

      test("whoever began from an older revision is told so", async () => {
        const region = await fresh();
        await store.put({ key: key(region), report: balanced(1), onto: 0 }, "a");
        await expect(store.put({ key: key(region), report: balanced(2), onto: 0 }, "b")).rejects.toMatchObject({
          code: "conflict",
          about: { onto: 0, current: 1 },
        });
        expect((await store.put({ key: key(region), report: balanced(2), onto: 1 }, "b")).rev).toBe(2);
      });

      test("a state stays until it is changed, over revisions too", async () => {
        const region = await fresh();
        await store.put({ key: key(region), report: balanced(1), state: "draft" }, "a");
        await store.put({ key: key(region), report: balanced(2) }, "a");
        expect((await store.one(key(region)))?.state).toBe("draft");
        await store.setState(key(region), "published", "b");
        expect((await other.one(key(region)))?.state).toBe("published");
      });

      test("a new verdict replaces the old one and leaves the report", async () => {
        const region = await fresh();
        const report = balanced(2, { wrong: true });
        const filed = await store.put({ key: key(region), report }, "a");
        expect((await store.one(filed))?.counts).toBeNull();
        await store.judge(filed, 1, { ruleset: "r2", outcomes: check(report) }, "a");
        expect((await store.findings({ region })).items.length).toBeGreaterThan(0);
        await store.judge(filed, 1, { ruleset: "r3", outcomes: [] }, "a");
        expect((await store.findings({ region })).items).toEqual([]);
        expect(await store.one(filed)).toMatchObject({ ruleset: "r3", report });
      });

      test("what was judged by other rules, or never, is found; what lies in the bin is not", async () => {
        const region = await fresh();
        const put = (year: number, ruleset?: string) =>
          store.put(
            {
              key: { ...key(region), year },
              report: balanced(1),
              ...(ruleset !== undefined && { verdict: { ruleset, outcomes: [] } }),
            },
            "a",
          );
        await put(2020, "new");
        for (const year of [2021, 2022]) await put(year, "old");
        await put(2023);
        await put(2024, "old");
        await store.remove({ ...key(region), year: 2024 }, "a");
        // Other tests of the same store leave reports of theirs.
        const open = async (limit: number) => {
          const found: number[] = [];
          for (let after: string | undefined; ; ) {
            const page = await other.unjudged("new", { limit, after });
            found.push(...page.items.filter((one) => one.region === region).map(({ year }) => year));
            expect(page.left === undefined).toBe(after !== undefined);
            if (page.next === null) return found;
            after = page.next;
          }
        };
        expect(await open(1000)).toEqual([2021, 2022, 2023]);
        expect(await open(2)).toEqual([2021, 2022, 2023]);
        const { left = 0 } = await store.unjudged("new");
        const judged = { key: { ...key(region), year: 2021 }, rev: 1, verdict: { ruleset: "new", outcomes: [] } };
        const last = (await store.one({ ...key(region), year: 2020 }))?.revision ?? null;
        expect(await store.judgeMany([{ ...judged, last }], "a", { reports: 1 })).toBe(1);
        expect(await open(1000)).toEqual([2022, 2023]);
        expect((await store.unjudged("new", { limit: 1 })).left).toBe(left - 1);
        const [line] = (await store.journal({ limit: 1 })).items;
        expect(line).toMatchObject({ what: "judge", by: "a", region: "", authority: null, detail: { reports: 1 } });
      });

      test("a verdict on what is no longer current, or held against what is not, is not kept", async () => {
        const region = await fresh();
        const report = balanced(2, { wrong: true });
        const before = { ...key(region), year: key(region).year - 1 };
        const filed = await store.put({ key: key(region), report }, "a");
        const judged = { key: key(region), rev: 1, verdict: { ruleset: "r", outcomes: check(report) } };
        const { revision } = await other.put({ key: before, report }, "b");
        expect(await store.judgeMany([{ ...judged, last: null }], "a", "each")).toBe(0);
        expect((await store.one(filed))?.counts).toBeNull();
        expect(await store.judgeMany([{ ...judged, last: revision }], "a", "each")).toBe(1);
        expect((await store.findings({ region })).items.length).toBeGreaterThan(0);
        await other.remove(before, "b");
        expect(await store.judgeMany([{ ...judged, last: revision }], "a", "each")).toBe(0);
        expect(await store.judgeMany([{ ...judged, last: null }], "a", "each")).toBe(1);
        await other.put({ key: key(region), report }, "b");
        expect(await store.judgeMany([{ ...judged, last: null }], "a", "each")).toBe(0);
        expect((await store.findings({ region })).items).toEqual([]);
        const { items } = await store.journal({ region });
        expect(items.filter(({ what }) => what === "judge")).toMatchObject(
          [filed, filed].map(({ year }) => ({ year, rev: 1 })),
        );
      });

      test("whoever keeps at hand what was found sees that another process found otherwise, though as much", async () => {
        const region = await fresh();
        const report = balanced(2, { wrong: true });
        const [one, two] = check(report).filter(({ status, severity }) => status === "fail" && severity === "error");
        if (!one || !two) throw new Error("nothing fails");
        const filed = await store.put({ key: key(region), report, verdict: { ruleset: "r", outcomes: [one] } }, "a");
        const seen = async () => (await store.overview({ region })).reports[0]?.counts;
        const before = await seen();
        await other.judge(filed, 1, { ruleset: "r", outcomes: [two] }, "b");
        const after = await seen();
        expect({ ...after, judged: "" }).toEqual({ ...before, judged: "" });
        expect(before?.judged).toMatch(/^[0-9A-Z]{26}$/);
        expect(after?.judged).not.toBe(before?.judged);
        expect((await store.one(filed))?.counts).toEqual(after);
      });
    });

    describe("bin", () => {
      test("what is removed is shown nowhere, and comes back whole", async () => {
        const region = await fresh(1);
        const report = { ...balanced(2, { wrong: true }), narratives: { overview: "某某特别的话" } };
        const filed = await store.put(
          { key: key(region), report, verdict: { ruleset: "r", outcomes: check(report) } },
          "a",
        );
        const shown = async () => ({
          list: (await other.list({ region })).items.length,
          findings: Math.sign((await other.findings({ region })).items.length),
          statistics: Math.sign((await other.statistics({ region })).length),
          overview: (await other.overview({ region, years: [2023] })).reports.length,
          sum: (await other.aggregate({ region, scopes: ["agency"] })).reports,
          search: (await other.search({ region, text: "特别的话" })).items.length,
        });
        const all = { list: 1, findings: 1, statistics: 1, overview: 1, sum: 1, search: 1 };
        expect(await shown()).toEqual(all);
        await store.remove(filed, "b");
        expect(await shown()).toEqual({ list: 0, findings: 0, statistics: 0, overview: 0, sum: 0, search: 0 });
        expect((await store.list({ region, removed: true })).items).toMatchObject([{ rev: 1 }]);
        expect((await store.one(filed))?.removed).not.toBeNull();
        await expect(store.remove(filed, "b")).rejects.toMatchObject({ code: "inBin" });
        await store.restore(filed, "b");
        expect(await shown()).toEqual(all);
        await expect(store.restore(filed, "b")).rejects.toMatchObject({ code: "notInBin" });
      });

      test("a new revision takes a report out of the bin", async () => {
        const region = await fresh();
        const filed = await store.put({ key: key(region), report: balanced(1) }, "a");
        await store.remove(filed, "a");
        await store.put({ key: key(region), report: balanced(2) }, "a");
        expect(await store.one(filed)).toMatchObject({ rev: 2, removed: null });
      });

      test("only what lies in the bin can be purged, and the journal remembers", async () => {
        const region = await fresh();
        const filed = await store.put({ key: key(region), report: balanced(1) }, "a");
        await expect(store.purge(filed, "a")).rejects.toMatchObject({ code: "notInBin" });
        await store.remove(filed, "a");
        await store.purge(filed, "王五");
        expect(await store.one(filed)).toBeUndefined();
        expect(await store.history(filed)).toEqual([]);
        const { items } = await store.journal({ region, years: [2023] });
        expect(items.map(({ what, by }) => [what, by])).toEqual([
          ["purge", "王五"],
          ["remove", "a"],
          ["put", "a"],
        ]);
      });
    });

    describe("pages", () => {
      test("every row once, while others are added and removed", async () => {
        const region = await fresh(30);
        const report = balanced(4, { wrong: true });
        const verdict = { ruleset: "r", outcomes: check(report) };
        const filings = fill(region, 30, [2022], () => report).map((one) => ({ ...one, verdict }));
        await store.putMany(filings.slice(5, 25), "a");
        const before = (await store.list({ region })).items.map(({ authority: id }) => id);
        const seen: string[] = [];
        const found: string[] = [];
        let after: string | undefined;
        for (let n = 0; ; n++) {
          const page = await store.list({ region, after, limit: 4 });
          seen.push(...page.items.map(({ authority: id }) => id));
          if (n === 1) await store.put(filings[29] as (typeof filings)[number], "a");
          if (n === 2) await store.remove(key(region, { year: 2022, authority: before[0] as string }), "a");
          if (!page.next) break;
          after = page.next;
        }
        expect(new Set(seen).size).toBe(seen.length);
        expect(seen.filter((id) => before.includes(id))).toEqual(before);
        for (let at: string | undefined; ; ) {
          const page = await store.findings({ region, after: at, limit: 7 });
          found.push(...page.items.map((one) => `${one.authority} ${one.outcome.fingerprint} ${one.outcome.instance}`));
          if (!page.next) break;
          at = page.next;
        }
        expect(new Set(found).size).toBe(found.length);
        const { items } = await store.findings({ region, limit: 1000 });
        expect(items.length).toBe(found.length);
        expect(items.length).toBe((await store.statistics({ region })).reduce((sum, one) => sum + one.findings, 0));
      });

      test("findings are filtered by rule, severity, status, year and authority", async () => {
        const region = await fresh(3);
        const report = balanced(4, { wrong: true });
        const outcomes = check(report).filter(({ status }) => status === "fail");
        await store.putMany(
          fill(region, 3, [2022, 2023], () => report).map((one) => ({ ...one, verdict: { ruleset: "r", outcomes } })),
          "a",
        );
        const rule = outcomes[0]?.rule as string;
        const each = outcomes.filter((one) => one.rule === rule).length;
        const count = async (ask: Parameters<Store["findings"]>[0]) =>
          (await store.findings({ region, ...ask })).items.length;
        expect(await count({ rules: [rule] })).toBe(6 * each);
        expect(await count({ rules: [rule], years: [2023] })).toBe(3 * each);
        expect(await count({ rules: [rule], authorities: ["a1"] })).toBe(2 * each);
        expect(await count({ statuses: ["blocked"] })).toBe(0);
        expect(await count({ severities: [] })).toBe(0);
        const stats = await store.statistics({ region, years: [2022] });
        expect(stats.find((one) => one.rule === rule)).toMatchObject({ year: 2022, reports: 3, findings: 3 * each });
      });
    });

    describe("overview", () => {
      test("tells the values of cells in every form, and nothing where no number stands", async () => {
        const region = await fresh(2);
        const cells = ["requests/received@total", "fees/charges@amount", "procurement/centralised@amount"];
        const old = Report.parse({
          ...balanced(1),
          form: "2019",
          figures: { "procurement/centralised@amount": { state: "number", value: "35074.0", raw: "35074.0" } },
        });
        const now = Report.parse({
          ...balanced(1),
          figures: {
            "requests/received@total": { state: "number", value: "0", raw: "0" },
            "fees/charges@amount": { state: "text", raw: "无" },
          },
        });
        await store.put({ key: key(region, { year: 2020 }), report: old }, "a");
        await store.put({ key: key(region), report: now }, "a");
        const { authorities, reports } = await store.overview({ region, years: [2020, 2023], cells });
        expect(authorities.map(({ id }) => id)).toEqual(["a0", "a1"]);
        expect(reports.map(({ year, layout, values }) => [year, layout, values])).toEqual([
          [2020, "2019", [null, null, "35074"]],
          [2023, "2021", ["0", null, null]],
        ]);
      });
    });

    describe("aggregate", () => {
      test("equals the naive sum, whatever was put, replaced and removed before", async () => {
        const region = await fresh(4);
        const now = new Map<string, Report>();
        await fc.assert(
          fc.asyncProperty(fc.integer({ min: 0, max: 3 }), anyReport, fc.boolean(), async (n, report, gone) => {
            const id = `a${n}`;
            await store.put({ key: key(region, { authority: id }), report }, "a");
            now.set(id, report);
            if (gone) {
              await other.remove(key(region, { authority: id }), "a");
              now.delete(id);
            }
            for (const reader of [store, other]) {
              const sum = await reader.aggregate({ region, years: [2023], scopes: ["agency"] });
              expect(sum.reports).toBe(now.size);
              expect(sum.missing.map(({ authority: one }) => one)).toEqual(
                ["a0", "a1", "a2", "a3"].filter((one) => !now.has(one)),
              );
              const expected = naive([...now.values()]);
              expect(sum.cells.map(({ cell }) => cell).sort()).toEqual([...expected.keys()].sort());
              for (const cell of sum.cells) expect(cell).toEqual(expected.get(cell.cell));
            }
          }),
          { numRuns: 25 },
        );
      });

      test("beyond what a double can hold", async () => {
        const region = await fresh(3);
        const amounts = ["9007199254740993", "0.000001", "123456789012345678901234567890.1234567"];
        for (const [i, value] of amounts.entries()) {
          const report = Report.parse({
            ...balanced(1),
            figures: { "fees/charges@amount": { state: "number", value, raw: value } },
          });
          await store.put({ key: key(region, { authority: `a${i}` }), report }, "a");
        }
        const { cells } = await store.aggregate({ region, scopes: ["agency"] });
        expect(cells.find(({ cell }) => cell === "fees/charges@amount")).toMatchObject({
          sum: "123456789012354686100489308883.1234577",
          number: 3,
        });
      });

      test("what many add up to is remembered, and forgotten as soon as one of them changes", async () => {
        const region = await fresh(40);
        await store.putMany(
          fill(region, 40, [2023], () => balanced(3)),
          "a",
        );
        const received = async (reader: Store, authorities?: string[]) => {
          const { cells } = await reader.aggregate({ region, scopes: ["agency"], ...(authorities && { authorities }) });
          return cells.find(({ cell }) => cell === "requests/received@total")?.sum;
        };
        expect([await received(store), await received(other), await received(store)]).toEqual(["120", "120", "120"]);
        await other.put({ key: key(region, { authority: "a7" }), report: balanced(5) }, "a");
        expect([await received(store), await received(other)]).toEqual(["122", "122"]);
        expect(await received(store, ["a7", "a8"])).toBe("8");
        await store.putAuthorities([{ ...authority(region, "a7", 7), counted: false }], "a");
        expect([await received(store), await received(other)]).toEqual(["117", "117"]);
      });

      test("adds no one twice, and says who is missing and why", async () => {
        const region = await fresh(6);
        await store.putAuthorities([{ ...authority(region, "a5", 5), counted: false }], "a");
        const report = balanced(1);
        const put = (id: string, scope: "agency" | "region" | "unstated", state = "filed") =>
          store.put({ key: key(region, { authority: id, scope }), report, state }, "a");
        await put("a0", "agency");
        await put("a0", "region");
        await put("a1", "region");
        await put("a2", "unstated");
        await put("a3", "agency", "draft");
        await put("a5", "agency");
        const ask = { region, years: [2023], scopes: ["agency"], states: ["filed"] } as const;
        const sum = await store.aggregate(ask);
        expect(sum).toMatchObject({ reports: 1, layouts: { 2021: 1 }, outside: 1 });
        expect(sum.missing.map(({ authority: id, why }) => [id, why])).toEqual([
          ["a1", "otherScope"],
          ["a2", "unstatedScope"],
          ["a3", "otherState"],
          ["a4", "notFiled"],
        ]);
        expect((await store.aggregate({ ...ask, authorities: ["a5"] })).reports).toBe(1);
        expect((await store.aggregate({ ...ask, forms: ["2019"] })).missing).toMatchObject([
          { why: "otherForm" },
          {},
          {},
          {},
          {},
        ]);
        expect((await store.aggregate({ ...ask, years: [2022] })).missing.length).toBe(5);
      });

      test("goes down the tree only when asked to", async () => {
        const above = await fresh(1);
        const below = `${above}-1`;
        await store.putRegions([{ id: below, parent: above, name: "镇", level: "township", seq: 0 }], "a");
        await store.putAuthorities([authority(below, "b", 0)], "a");
        await store.put({ key: key(above), report: balanced(1) }, "a");
        await store.put({ key: key(below, { authority: "b" }), report: balanced(2) }, "a");
        expect((await store.aggregate({ region: above, scopes: ["agency"] })).reports).toBe(1);
        expect((await store.aggregate({ region: above, below: true, scopes: ["agency"] })).reports).toBe(2);
      });
    });

    describe("search", () => {
      test("finds two characters in the middle of prose, in names and in extra sections", async () => {
        const region = await fresh(2);
        await store.putAuthorities(
          [{ ...authority(region, "a0", 0), name: "示例县公安局", aliases: ["县局"], initials: "slxgaj" }],
          "a",
        );
        const report = Report.parse({
          ...balanced(1),
          narratives: { overview: '100%完成，办理“治安”类申请_3件\\\\"引号"' },
          extras: [{ title: "附表", grid: [["甲", "渔政管理"]] }],
        });
        await store.put({ key: key(region), report }, "a");
        const sections = async (text: string) =>
          (await store.search({ region, text })).items.map(({ section }) => section);
        expect(await sections("治安")).toEqual(["overview"]);
        expect(await sections("渔政")).toEqual([null]);
        expect(await sections("100%完")).toEqual(["overview"]);
        expect(await sections("_3件\\")).toEqual(["overview"]);
        expect(await sections('\\\\"引号"')).toEqual(["overview"]);
        expect(await sections("请%3件")).toEqual([]);
        expect(await sections("overview")).toEqual([]);
        const { authorities, items } = await store.search({ region, text: "公安" });
        expect([authorities.map(({ id }) => id), items]).toEqual([["a0"], []]);
        for (const text of ["GAJ", "县局"]) expect((await store.search({ region, text })).authorities.length).toBe(1);
        const [hit] = (await store.search({ region, text: "治安" })).items;
        expect(hit?.excerpt.slice(hit.at, hit.at + 2)).toBe("治安");
      });

      test("pages hold every passage once", async () => {
        const region = await fresh(9);
        const report = { ...balanced(1), narratives: { overview: "相同的话", other: "相同的话" } };
        await store.putMany(
          fill(region, 9, [2023], () => report),
          "a",
        );
        const seen: string[] = [];
        for (let after: string | undefined; ; ) {
          const page = await store.search({ region, text: "同的", limit: 4, after });
          seen.push(...page.items.map((one) => `${one.authority} ${one.section}`));
          if (!page.next) break;
          after = page.next;
        }
        expect(seen.length).toBe(18);
        expect(new Set(seen).size).toBe(18);
      });
    });

    describe("refusals", () => {
      test("each kind of misuse has its code, and changes nothing", async () => {
        const region = await fresh(1);
        const report = balanced(1);
        const none = key(region, { authority: "nobody" });
        const refused = (act: Promise<unknown>) => act.then(() => "done").catch((error) => error.code);
        const bad = { ...report, figures: { "requests/received@total": { state: "number", value: "01", raw: "01" } } };
        expect(await refused(store.put({ key: none, report }, "a"))).toBe("unknownAuthority");
        expect(await refused(store.put({ key: { ...none, year: 1 }, report }, "a"))).toBe("invalid");
        expect(await refused(store.put({ key: key(region), report }, ""))).toBe("invalid");
        expect(await refused(store.put({ key: key(region), report: bad as Report }, "a"))).toBe("invalid");
        expect(await refused(store.put({ key: key(region), report: { ...report, extensions: ["mars"] } }, "a"))).toBe(
          "unknownForm",
        );
        const original = { sha256: "1".repeat(64), name: "a", type: "b" };
        expect(await refused(store.put({ key: key(region), report, original }, "a"))).toBe("unknownOriginal");
        expect(await refused(store.list({ region: "atlantis" }))).toBe("unknownRegion");
        expect(await refused(store.putAuthorities([authority("atlantis", "a", 0)], "a"))).toBe("unknownRegion");
        const orbit = { id: `${region}x`, parent: `${region}y`, name: "圈", level: "county", seq: 0 } as const;
        expect(await refused(store.putRegions([orbit], "a"))).toBe("unknownRegion");
        expect(await refused(store.putRegions([orbit, { ...orbit, id: orbit.parent, parent: orbit.id }], "a"))).toBe(
          "invalid",
        );
        expect(await refused(store.remove(key(region), "a"))).toBe("notFound");
        expect(await refused(store.outcomes(key(region)))).toBe("notFound");
        expect(await refused(store.judge(key(region), 1, { ruleset: "r", outcomes: [] }, "a"))).toBe("notFound");
        expect(await refused(store.list({ after: "!" }))).toBe("cursor");
        expect(await refused(store.search({ text: " " }))).toBe("invalid");
        expect(await store.one(key(region))).toBeUndefined();
        expect((await store.list({ region })).items).toEqual([]);
      });

      test("a batch is kept wholly or not at all", async () => {
        const region = await fresh(2);
        const good = fill(region, 2, [2023], () => balanced(1));
        const batch = [...good, { key: key(region, { authority: "nobody" }), report: balanced(1) }];
        await expect(store.putMany(batch, "a")).rejects.toMatchObject({ code: "unknownAuthority" });
        expect((await store.list({ region })).items).toEqual([]);
      });

      test("a closed store says so", async () => {
        const third = await subject.open();
        await third.close();
        await third.close();
        await expect(third.regions()).rejects.toMatchObject({ code: "closed" });
      });
    });
  });
}
