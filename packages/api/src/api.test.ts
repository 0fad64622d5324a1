// The same questions to a library of two years, whichever store keeps it.
import { readFile } from "node:fs/promises";
import { check as checkReport, type Report } from "@gouji/schema";
import type { Store } from "@gouji/store";
import {
  everyIndicator,
  type FindingColumns,
  holdingsOf,
  problemsOf,
  type Roster,
  region,
  regionCell,
  regionCellOf,
  regionOf,
  type Summed,
} from "@gouji/view";
import { TRPCError } from "@trpc/server";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { Failure, judge, procedures } from "./index.ts";
import { ask, filled, two } from "./testing/library.ts";
import { kinds } from "./testing/stores.ts";

const sample = new URL("../../../apps/tui/sample/report.txt", import.meta.url);

const failure = async (answer: Promise<unknown>): Promise<Failure> => {
  const error = await answer.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(TRPCError);
  expect((error as TRPCError).cause).toBeInstanceOf(Failure);
  return (error as TRPCError).cause as Failure;
};

const received = (report: Report | undefined): string | undefined => {
  const figure = report?.figures["requests/received@total"];
  return figure?.state === "number" ? figure.value : undefined;
};

for (const kind of kinds) {
  describe.skipIf(kind.skip)(`a library ${kind.name}${kind.skip ? `: ${kind.skip}` : ""}`, () => {
    let store: Store;
    let close: () => Promise<void>;
    let api: ReturnType<typeof ask>;

    beforeAll(async () => {
      ({ store, close } = await kind.open());
      await filled(store);
      api = ask(store);
    }, 60_000);
    afterAll(() => close());

    test("the library: every authority and year, what is wrong, and who has not filed", async () => {
      const found = await api.library.overview({ region: "sl", cells: ["requests/received@total"] });
      expect(found.years).toEqual([2021, 2022]);
      expect(found.authorities).toHaveLength(63);
      const filed = found.filings.filter(({ report }) => report);
      expect(filed).toHaveLength(two.filed.length + two.region.length);
      expect(found.filings.filter(({ state }) => state === "notDue").map(({ authority }) => authority)).toContain(
        "sl-fpb",
      );
      const one = filed.find(({ authority, year }) => authority === "sl-scjg" && year === 2022);
      const report = two.filed.find((each) => each.authority.id === "sl-scjg" && each.year === 2022)?.report;
      expect(one?.report?.values).toEqual([received(report)]);
      expect(one?.digest?.figures.received).toBe(one?.report?.values[0]);
      const bare = await api.library.overview({ region: "sl", digests: false });
      expect(bare.filings.some(({ digest }) => digest)).toBe(false);
    });

    test("the matrix says in columns what the overview says in objects", async () => {
      const [whole, { demo, regions, ...columns }] = await Promise.all([
        api.library.overview({ region: "sl" }),
        api.library.matrix({ region: "sl", indicators: [...everyIndicator], findings: true }),
      ]);
      const held = holdingsOf({ ...columns, findings: columns.findings as FindingColumns });
      expect([demo, regions, held.years]).toEqual([whole.demo, whole.regions, whole.years]);
      expect(held.authorities.map(({ id }) => id)).toEqual(whole.authorities.map(({ id }) => id));
      expect(held.filings).toEqual(
        whole.filings.map(({ region, authority, year, state, digest }) => ({
          ...{ region, authority, year, state },
          ...(digest && { digest }),
        })),
      );
      expect((await api.library.matrix()).findings).toBeUndefined();
    });

    test("a report comes with what is found in it and with the years beside it", async () => {
      const one = await api.reports.one({ authority: "sl-scjg", year: 2022 });
      expect(one).toMatchObject({ region: "sl", scope: "agency", rev: 1, current: true, layout: "2021", next: null });
      expect(one.previous).toMatchObject({ year: 2021, rev: 1 });
      const all = await api.reports.one({ authority: "sl-scjg", year: 2022, all: true });
      expect(all.outcomes.filter(({ status }) => status === "pass").length).toBe(one.counts?.pass);
      expect(all.outcomes.some(({ rule, status }) => rule === "requests/carry" && status === "pass")).toBe(true);
    });

    test("a document is read, checked, kept, and known again; the year after is judged anew", async () => {
      const bytes = (await readFile(sample)).toString("base64");
      const document = { name: "县市监局2024.txt", bytes };
      const { items } = await api.reports.put({ region: "sl", document });
      expect(items).toMatchObject([
        { type: "filed", authority: "sl-scjg", year: 2024, scope: "agency", rev: 1, cells: 200, unchanged: false },
      ]);
      expect(items[0]).toMatchObject({ counts: { fail: { error: 2 }, problems: { error: 1 } } });
      expect((await api.reports.put({ region: "sl", document })).items).toMatchObject([{ rev: 1, unchanged: true }]);
      expect((await api.reports.put({ region: "sl", document, again: true })).items).toMatchObject([{ rev: 2 }]);
      const one = await api.reports.one({ authority: "sl-scjg", year: 2024 });
      expect(one.diagnoses[0]?.explanations[0]?.edits).toEqual([
        { cell: "requests/pendingAtEnd@total", from: "5", to: "7" },
      ]);
      expect(one.original?.name).toBe("县市监局2024.txt");
      const reading = await api.reports.reading({ authority: "sl-scjg", year: 2024 });
      expect(reading.places["requests/received@total"]).toHaveProperty("line");
      expect((await api.reports.history({ authority: "sl-scjg", year: 2024 })).map(({ rev }) => rev)).toEqual([2, 1]);
      const { outcomes } = await api.reports.outcomes({ authority: "sl-scjg", year: 2024 });
      expect(outcomes.find(({ instance }) => instance === "total")?.message.zh).toContain("差 +2");

      const last = { ...one.report, year: 2023 };
      const put = await api.reports.put({ region: "sl", authority: "sl-scjg", report: last });
      expect(put.items).toMatchObject([{ type: "filed", year: 2023, rev: 1 }]);
      const after = await api.reports.outcomes({ authority: "sl-scjg", year: 2024 });
      expect(after.outcomes.map(({ rule }) => rule)).toContain("requests/carry");
      await api.reports.remove({ authority: "sl-scjg", year: 2023 });
      const gone = await api.reports.outcomes({ authority: "sl-scjg", year: 2024 });
      expect(gone.outcomes.map(({ rule }) => rule)).not.toContain("requests/carry");
      expect((await api.reports.list({ removed: true })).items).toMatchObject([{ year: 2023 }]);
      await api.reports.restore({ authority: "sl-scjg", year: 2023 });
      expect((await api.reports.one({ authority: "sl-scjg", year: 2024 })).previous?.year).toBe(2023);
      for (const year of [2023, 2024]) await api.reports.remove({ authority: "sl-scjg", year });
    });

    test("what cannot be kept is answered with a code and two sentences", async () => {
      const put = (text: string) =>
        api.reports.put({ region: "sl", document: { name: "a.txt", bytes: Buffer.from(text).toString("base64") } });
      expect((await put("")).items).toMatchObject([{ type: "error", code: "empty" }]);
      expect((await put("hello")).items).toMatchObject([{ type: "error", code: "notAReport" }]);
      const report = two.filed[0]?.report;
      if (!report) throw new Error("no report");
      const stranger = await api.reports.put({ region: "sl", report: { ...report, authority: "别处的局" } });
      expect(stranger.items).toMatchObject([{ type: "error", code: "authorityUnknown", about: { name: "别处的局" } }]);
      expect((await api.reports.put({ region: "sl", report: { ...report, year: null } })).items).toMatchObject([
        { code: "yearUnknown" },
      ]);
      const { region, year, authority } = { region: "sl", year: 2021, authority: "sl-zfb" };
      expect((await api.reports.put({ region, year, authority, report, onto: 7 })).items).toMatchObject([
        { code: "conflict", message: { zh: expect.stringContaining("第 7 版"), en: expect.stringContaining("7") } },
      ]);
    });

    /** The region with its members' whole reports. */
    async function rosterOf(at: { region: string; year: number }): Promise<Roster> {
      const [now, before] = await Promise.all([
        api.compare.authorities(at),
        api.compare.authorities({ ...at, year: at.year - 1 }),
      ]);
      const reports = new Map(now.reports.map((one) => [one.authority, one.report]));
      const own = now.reports.find(({ scope }) => scope === "region")?.report ?? null;
      return {
        ...{ name: "示例县", year: at.year, own },
        members: now.authorities
          .filter(({ counted }) => counted)
          .map(({ id, name }) => ({ authority: id, name, counted: true, report: reports.get(id) ?? null })),
        past: new Map(before.reports.map(({ authority, report }) => [authority, [report]])),
      };
    }

    test("a region without its members' reports shows what it shows with them", async () => {
      const at = { region: "sl", year: 2022 };
      const roster = await rosterOf(at);
      const summed = await api.aggregate.summed(at);
      if (!summed) throw new Error("nobody has filed");
      for (const lang of ["zh", "en"] as const) expect(regionOf(summed, lang)).toEqual(region(roster, lang));
      for (const cell of ["requests/received@total", "requests/pendingAtEnd@total"]) {
        const terms = await api.aggregate.terms({ ...at, cell });
        expect(regionCellOf(summed, terms, "zh")).toEqual(regionCell(roster, cell, "zh"));
      }
      expect(await api.aggregate.summed({ ...at, year: 1999 })).toBeNull();
      await expect(api.aggregate.terms({ ...at, cell: "normative/documents@inForce" })).resolves.toBeTruthy();
    });

    test("the sum of a region without a report of its own is in the form of the first on the roster, not of the first by its id", async () => {
      const year = 2031;
      const of = (authority: string) => two.filed.find((one) => one.authority.id === authority && one.year === 2022);
      const [first, second] = (await api.authorities.list({ region: "sl" }))
        .filter(({ id }) => of(id))
        .map(({ id }) => id);
      const filed = two.filed.filter((one) => one.year === 2022).map(({ authority }) => authority.id);
      const [least] = [...filed].sort();
      expect(least).not.toBe(first);
      for (const id of new Set([first, second, least])) {
        const report = of(id as string)?.report as Report;
        const there = id === least ? { ...report, form: "2019" as const } : report;
        const key = { region: "sl", year, authority: id as string, scope: "agency" as const };
        await store.putMany(
          [{ key, report: { ...there, year }, verdict: judge({ ...there, year }, undefined) }],
          "test",
        );
      }
      const at = { region: "sl", year };
      const summed = await api.aggregate.summed(at);
      expect(summed?.like.form).toBe("2021");
      expect(summed?.absent.map(({ authority }) => authority)).toContain(least);
      expect(regionOf(summed as Summed, "zh")).toEqual(region(await rosterOf(at), "zh"));
      for (const id of new Set([first, second, least])) await api.reports.remove({ authority: id as string, year });
    });

    test("a region: the sum of its members, the missing by name, and its own report against it", async () => {
      const found = await api.aggregate.region({ region: "sl", year: 2021 });
      const missing = two.missing.filter(({ year }) => year === 2021).map(({ authority }) => authority.id);
      expect(found.missing.map(({ authority }) => authority).sort()).toEqual([...missing].sort());
      expect(found.reports).toBe(found.due - missing.length);
      expect(found.own).toMatchObject({ authority: "sl", scope: "region", name: "示例县人民政府" });
      const cellOfReceived = found.cells.find(({ cell }) => cell === "requests/received@total");
      const sum = two.filed
        .filter(({ year }) => year === 2021)
        .reduce((total, { report }) => total + Number(received(report)), 0);
      expect(cellOfReceived?.sum).toBe(String(sum));
      expect(cellOfReceived?.held).toMatchObject({ status: missing.length > 0 ? "blocked" : "pass" });
      const cell = await api.aggregate.cell({ region: "sl", year: 2021, cell: "requests/received@total" });
      expect(cell.members.reduce((total, { value }) => total + Number(value ?? 0), 0)).toBe(sum);
      expect(cell.outcome?.rule).toBe("aggregate/sum");
    });

    test("years of one authority, authorities of one year", async () => {
      const years = await api.compare.years({ authorities: ["sl-scjg"] });
      expect(years.reports.map(({ year }) => year)).toEqual([2021, 2022]);
      expect(years.reports[0]?.report.narratives).toEqual({});
      const year = await api.compare.authorities({ region: "sl", year: 2022, authorities: ["sl-scjg", "sl-gaj"] });
      expect(year.reports.length).toBe(year.reports.filter(({ year: of }) => of === 2022).length);
    });

    test("names are found by initials and old names, prose by any piece of it", async () => {
      const names = async (text: string) => (await api.search({ text })).authorities.map(({ id }) => id);
      expect(await names("scjg")).toContain("sl-scjg");
      expect(await names("工商行政")).toEqual(["sl-scjg"]);
      expect((await api.authorities.search({ text: "scjdgl" })).map(({ id }) => id)).toEqual(["sl-scjg"]);
      expect((await api.search({ text: "公开", limit: 5 })).items.length).toBeGreaterThan(0);
    });

    test("rules are told with their basis, an example that was really asked, and how often they are broken", async () => {
      const list = await api.rules.list();
      const one = await api.rules.one({ id: "requests/flow" });
      expect(list.map(({ id }) => id)).toContain("aggregate/sum");
      expect(one.examples[0]?.outcomes.length).toBeGreaterThan(0);
      expect(one.basis.text.zh).toContain("国办公开办函〔2021〕30号");
      const statistics = await api.statistics.byRule({ region: "sl" });
      for (const { id, fails } of list) {
        const mine = statistics.filter(({ rule, status }) => rule === id && status === "fail");
        expect(fails.findings).toBe(mine.reduce((sum, { findings }) => sum + findings, 0));
      }
    });

    test("findings and the journal come page by page", async () => {
      const first = await api.findings.list({ region: "sl", limit: 3 });
      expect(first.items.length).toBeLessThanOrEqual(3);
      for (const { outcome } of first.items) expect(outcome.message.zh).not.toBe("");
      expect((await api.journal.list({ limit: 1 })).items).toHaveLength(1);
      expect(await failure(api.journal.list({ after: "nonsense" }))).toMatchObject({ code: "cursor" });
    });

    test("health tells the rules", async () => {
      expect(await api.health()).toMatchObject({ ok: true, demo: false, regions: 1 });
    });

    test("errors carry a code, both languages, and nothing of the inside", async () => {
      expect(await failure(api.reports.one({ authority: "nobody", year: 2022 }))).toMatchObject({
        code: "unknownAuthority",
      });
      expect(await failure(api.reports.one({ authority: "sl-scjg", year: 2015 }))).toMatchObject({ code: "notFound" });
      expect(await failure(api.rules.one({ id: "requests/nothing" }))).toMatchObject({ code: "unknownRule" });
      expect(await failure(api.forms.one({ key: "1999" }))).toMatchObject({ code: "unknownForm" });
      const odd = await failure(api.aggregate.cell({ region: "sl", year: 2021, cell: "no/such@cell" }));
      expect(odd).toMatchObject({ code: "invalid", about: { issues: [{ path: "cell" }] } });
      const broken = ask({ ...store, regions: () => Promise.reject(new Error("secret of the house")) });
      const inside = await failure(broken.health());
      expect(inside).toMatchObject({ code: "internal" });
      expect(JSON.stringify(inside.says)).not.toContain("secret");
    });
  });
}

describe("without a library", () => {
  const api = ask({} as Store);

  test("a report is checked and nothing is kept", async () => {
    const report = { ...two.filed[0]?.report } as (typeof two.filed)[0]["report"];
    report.figures = { ...report.figures, "requests/received@total": { state: "number", value: "9999", raw: "9999" } };
    const found = await api.check.report({ report });
    const outcomes = checkReport(report);
    expect(found.outcomes.map(({ fingerprint }) => fingerprint)).toEqual(
      outcomes.filter(({ status }) => status === "fail" || status === "blocked").map(({ fingerprint }) => fingerprint),
    );
    expect(problemsOf({ outcomes, diagnoses: found.diagnoses })).not.toHaveLength(0);
    const all = await api.check.report({ report, all: true });
    expect(all.outcomes).toHaveLength(outcomes.length);
    expect(found.ruleset).toMatch(/^[0-9a-f]{64}$/);
  });

  test("a document is checked too, and a refusal is data", async () => {
    const found = await api.check.document({ name: "a.txt", bytes: (await readFile(sample)).toString("base64") });
    expect(found).toMatchObject({ error: null, reports: [{ year: 2024, cells: 200, counts: { fail: { error: 2 } } }] });
    const pdf = await api.check.document({
      name: "a.png",
      bytes: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]).toString("base64"),
    });
    expect(pdf).toMatchObject({ reports: [], error: { code: "unsupported" } });
  });

  test("a form as data has a JSON Schema with every cell", async () => {
    const form = await api.forms.one({ key: "2021" });
    expect(form.cells).toHaveLength(200);
    expect(
      Object.keys((form.schema.properties as { figures: { properties: object } }).figures.properties),
    ).toHaveLength(200);
    for (const { key } of await api.forms.list()) expect((await api.forms.one({ key })).key).toBe(key);
  });

  test("what is too much is refused at the boundary", async () => {
    const report = two.filed[0]?.report;
    if (!report) throw new Error("no report");
    const figures = Object.fromEntries(
      Array.from({ length: 4_000 }, (_, i) => [`a/${i}@b`, { state: "blank" as const, raw: "" }]),
    );
    expect(await failure(api.check.report({ report: { ...report, figures } }))).toMatchObject({ code: "invalid" });
    const small = ask({} as Store, { limits: { documentBytes: 3, members: 1 } });
    expect(await failure(small.check.document({ name: "a", bytes: "AAAAAAAA" }))).toMatchObject({ code: "tooLarge" });
  });

  test("every procedure says what it is for, in both languages", () => {
    for (const { path, says } of procedures)
      expect([says?.zh, says?.en], path).toEqual([expect.any(String), expect.any(String)]);
  });
});
