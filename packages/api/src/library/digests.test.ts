// What the library tells of a report, against the same report examined whole.
import { type PlanterName, planters } from "@gouji/corpus";
import { type Report, repair } from "@gouji/schema";
import type { Key, Store } from "@gouji/store";
import { digest, examine } from "@gouji/view";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { judge } from "../reports/judge.ts";
import { ask, contextOf, two } from "../testing/library.ts";
import { kinds } from "../testing/stores.ts";
import { overview } from "./overview.ts";

const office = (id: string) => ({
  ...{ region: "d", id, name: id, aliases: [], initials: "", seq: 0, level: null, kind: null, from: null, to: null },
  ...{ predecessors: [], counted: true, countedIn: {} },
});

const keyAt = (authority: string, year: number): Key => ({ region: "d", year, authority, scope: "agency" });

const good = two.filed.filter(({ year }) => year === 2022).map(({ report }) => report);

const cases = (block: string, [upheld, total]: readonly [string, string]) => ({
  [`remedies/cases@${block}.upheld`]: upheld,
  [`remedies/cases@${block}.total`]: total,
});

/** Each way of going wrong, alone and with a slip in another table; and one habit that leaves two tables wrong. */
const spoilt: readonly Report[] = [
  ...(Object.keys(planters) as PlanterName[]).flatMap((name, i) =>
    [0, 1, 2].flatMap((n) => {
      const report = planters[name](good[(3 * i + n) % good.length] as Report, `${n}`)?.report;
      return report ? [n === 2 ? withFigures(report, cases("litigation.direct", ["0", "777"])) : report] : [];
    }),
  ),
  withFigures(good[0] as Report, {
    ...cases("litigation.direct", ["30", "0"]),
    ...cases("litigation.afterReconsideration", ["20", "0"]),
  }),
];

function withFigures(report: Report, values: { readonly [cell: string]: string }): Report {
  const figures = Object.entries(values).map(([cell, value]) => [
    cell,
    { state: "number" as const, value, raw: value },
  ]);
  return { ...report, figures: { ...report.figures, ...Object.fromEntries(figures) } };
}

for (const kind of kinds) {
  describe.skipIf(kind.skip)(`digests ${kind.name}${kind.skip ? `: ${kind.skip}` : ""}`, { timeout: 60_000 }, () => {
    let store: Store;
    let close: () => Promise<void>;

    beforeAll(async () => {
      ({ store, close } = await kind.open());
      await store.putRegions([{ id: "d", parent: null, name: "示例县", level: "county", seq: 0 }], "test");
      const ids = ["one", ...spoilt.map((_, i) => `a${i}`)];
      await store.putAuthorities(ids.map(office), "test");
    }, 60_000);
    afterAll(() => close());

    /** As the library shows them to someone who has nothing at hand, or to this process. */
    const shown = async (authority: string, year: number, through = store) => {
      const { filings } = await overview(contextOf(through), { region: "d", digests: true });
      return filings.find((one) => one.authority === authority && one.year === year)?.digest;
    };
    /** A process of its own: what it knows hangs on the store it opened. */
    const anew = () => ({ ...store });

    const whole = async (key: Key) => {
      const kept = await store.one(key);
      if (!kept) throw new Error("not kept");
      return digest(examine(kept.report, { outcomes: await store.outcomes(key) }));
    };

    test("problems are counted as a search for repairs counts them, without one for each report", async () => {
      await store.putMany(
        spoilt.map((report, i) => ({ key: keyAt(`a${i}`, 2022), report, verdict: judge(report, undefined) })),
        "test",
      );
      const { filings } = await overview(contextOf(store), { region: "d", digests: true });
      const filed = spoilt.flatMap((_, i) => filings.filter(({ authority }) => authority === `a${i}`));
      expect(filed).toHaveLength(spoilt.length);
      for (const { authority, year, digest } of filed) expect(digest).toEqual(await whole(keyAt(authority, year)));
      const errors = filed.map(({ digest }) => digest?.counts[0]?.problems ?? 0);
      expect(errors.filter((problems) => problems > 1).length).toBeGreaterThan(3);
      const apart = spoilt.map((report) => repair(report).length);
      expect(apart.filter((groups, i) => groups > (errors[i] ?? 0) && errors[i]).length).toBeGreaterThan(0);
    });

    test("a report is read again only where several things fail apart from one another", async () => {
      let read = 0;
      const counting: Store = {
        ...store,
        one: (key, rev) => {
          read++;
          return store.one(key, rev);
        },
      };
      const { filings } = await overview(contextOf(counting), { region: "d", digests: true });
      const failing = filings.filter(({ report }) => (report?.counts?.fail.error ?? 0) > 0).length;
      expect(read).toBeGreaterThan(0);
      expect(read).toBeLessThan(failing / 2);
    });

    test("nothing old is shown: a new revision, last year's changed, the bin and back, other rules", async () => {
      const api = ask(store);
      const [first, second] = good as [Report, Report];
      const wrong = withFigures(first, { "requests/pendingAtEnd@total": "777" });
      const put = (report: Report, year: number) =>
        api.reports.put({ region: "d", authority: "one", scope: "agency", report: { ...report, year } });
      const agrees = async () => {
        const right = await whole(keyAt("one", 2024));
        expect(await shown("one", 2024)).toEqual(right);
        expect(await shown("one", 2024, anew())).toEqual(right);
        return right;
      };
      await put(first, 2024);
      const alone = await agrees();
      await put(wrong, 2024);
      expect(await agrees()).not.toEqual(alone);
      await put(first, 2024);
      expect(await agrees()).toEqual(alone);

      await put(second, 2023);
      const after = await agrees();
      expect(after.rules.map(({ rule }) => rule)).toContain("requests/carry");
      await api.reports.remove({ region: "d", authority: "one", year: 2023 });
      expect(await agrees()).toEqual(alone);
      await api.reports.restore({ region: "d", authority: "one", year: 2023 });
      expect(await agrees()).toEqual(after);
      // It lies in the bin while last year's goes.
      await api.reports.remove({ region: "d", authority: "one", year: 2024 });
      await api.reports.remove({ region: "d", authority: "one", year: 2023 });
      await api.reports.restore({ region: "d", authority: "one", year: 2024 });
      expect(await agrees()).toEqual(alone);

      const failing = judge(wrong, undefined).outcomes.find(({ status }) => status === "fail");
      if (!failing) throw new Error("nothing fails");
      const { rev } = (await store.one(keyAt("one", 2024))) ?? { rev: 0 };
      for (const instance of ["naturalPerson", "total"]) {
        const outcomes = [{ ...failing, instance }];
        await anew().judge(keyAt("one", 2024), rev, { ruleset: "another", outcomes }, "somebody else");
        expect((await agrees()).findings.map((one) => one.instance)).toEqual([instance]);
      }
    });
  });
}
