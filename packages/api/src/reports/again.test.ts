import { type Report, ruleset } from "@gouji/schema";
import type { Store } from "@gouji/store";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ask, contextOf, filled, two } from "../testing/library.ts";
import { kinds } from "../testing/stores.ts";
import { judgeAgain } from "./again.ts";
import { putReport } from "./put.ts";

const office = two.filed.find(({ year }) => year === 2022);
if (!office) throw new Error("nobody has filed");
const { authority, report } = office;
const keyAt = (year: number) => ({ region: "sl", authority: authority.id, year, scope: "agency" as const });

for (const kind of kinds) {
  describe.skipIf(kind.skip)(`judged again ${kind.name}${kind.skip ? `: ${kind.skip}` : ""}`, () => {
    let store: Store;
    let close: () => Promise<void>;

    beforeAll(async () => {
      ({ store, close } = await kind.open());
      await filled(store);
    }, 60_000);
    afterAll(() => close());

    /** The judgements of an older program, which found nothing at all. */
    async function outdate(): Promise<number> {
      const { reports } = await store.overview({ region: "sl" });
      for (const { region, year, authority, scope, rev } of reports) {
        const key = { region, year, authority, scope };
        await store.judge(key, rev, { ruleset: "older", outcomes: [] }, "older");
      }
      return reports.length;
    }

    const judgements = async () =>
      (await store.journal({ limit: 1000 })).items.filter(({ what, by }) => what === "judge" && by === "test");

    test("after an upgrade the matrix, the findings and the page of a report say the same", async () => {
      const wrong = { ...report, year: 2024, figures: { ...report.figures } } as Report;
      const cell = "requests/received@total";
      wrong.figures[cell] = { state: "number", value: "99999", raw: "99999" } as never;
      const api = ask(store);
      await api.reports.put({ region: "sl", authority: authority.id, report: { ...report, year: 2023 } });
      await api.reports.put({ region: "sl", authority: authority.id, report: wrong });
      const counted = async () =>
        (await store.overview({ region: "sl" })).reports.map(({ counts }) => ({ ...counts, judged: "" }));
      const right = await counted();
      const { items: found } = await store.findings({ region: "sl", limit: 1000 });
      const reports = await outdate();
      const before = (await judgements()).length;
      expect((await store.findings({ region: "sl" })).items).toEqual([]);

      const far: { done: number; left: number }[] = [];
      let changes = 0;
      const ctx = { ...contextOf(store), changed: () => changes++ };
      expect(await judgeAgain(ctx, { told: (now) => far.push(now) })).toBe(reports);
      expect(far.map(({ done, left }) => done + left)).toEqual(far.map(() => reports));
      expect(far.at(-1)).toEqual({ done: reports, left: 0 });
      expect(changes).toBe(Math.ceil(reports / 100));
      expect(await counted()).toEqual(right);
      expect((await store.findings({ region: "sl", limit: 1000 })).items).toEqual(found);
      // Against last year's, as when it was put.
      const { outcomes } = await api.reports.outcomes({ authority: authority.id, year: 2024 });
      const one = await api.reports.one({ authority: authority.id, year: 2024, all: true });
      expect(one.ruleset).toBe(ruleset);
      expect(one.outcomes.filter(({ status }) => status === "fail" || status === "blocked")).toEqual(outcomes);
      expect(outcomes.length).toBeGreaterThan(0);
      expect(one.outcomes.map(({ rule }) => rule)).toContain("requests/carry");
      const lines = await judgements();
      expect(lines).toHaveLength(before + 1);
      expect(lines[0]?.detail).toEqual({ ruleset, reports });

      expect(await judgeAgain(ctx)).toBe(0);
      expect(await judgements()).toHaveLength(before + 1);
    }, 60_000);

    test("broken off it keeps what was done, and goes on from there", async () => {
      const reports = await outdate();
      const stop = new AbortController();
      const first = await judgeAgain(contextOf(store), { signal: stop.signal, told: () => stop.abort() });
      expect(first).toBe(100);
      expect((await store.unjudged(ruleset)).left).toBe(reports - 100);
      expect(await judgeAgain(contextOf(store), { signal: stop.signal })).toBe(0);
      expect(await judgeAgain(contextOf(store))).toBe(reports - 100);
    }, 60_000);

    test("a report that cannot be judged keeps nobody waiting", async () => {
      await outdate();
      const faults: unknown[] = [];
      const bad = {
        ...store,
        one: async (...asked: Parameters<Store["one"]>) => {
          if (asked[0].authority === authority.id) throw new Error("damaged");
          return store.one(...asked);
        },
      };
      await judgeAgain({ ...contextOf(store), store: bad }, { fault: (error) => faults.push(error) });
      expect(faults.length).toBeGreaterThan(0);
      expect((await store.unjudged(ruleset)).left).toBe(faults.length);
      await judgeAgain(contextOf(store));
    }, 60_000);

    test("neighbouring years put in the same moment: the later one is judged against the earlier one all the same", async () => {
      const cell = "requests/pendingAtEnd@total";
      const wrong = {
        ...report,
        figures: { ...report.figures, [cell]: { state: "number", value: "99999", raw: "99999" } },
      };
      const put = (year: number, one: Report, into: Store) =>
        putReport(
          { ...contextOf(store), store: into },
          "",
          { ...one, year },
          { region: "sl", authority: authority.id },
        );
      // The later one has looked for last year's, and is kept only when the earlier one is.
      const slow: Store = {
        ...store,
        async put(...filing) {
          expect(await put(2031, wrong as Report, store)).toMatchObject({ type: "filed", year: 2031 });
          return store.put(...filing);
        },
      };
      expect(await put(2032, report, slow)).toMatchObject({ type: "filed", year: 2032 });
      const carried = (await store.outcomes(keyAt(2032))).filter(({ rule }) => rule === "requests/carry");
      expect(carried.map(({ status }) => status)).toContain("fail");
    });
  });
}
