import { describe, expect, it } from "vitest";
import { columnsOf, everyIndicator, type Gathered, holdingsOf } from "./columns.ts";
import { digest } from "./digest.ts";
import { examine } from "./examine.ts";
import { balanced, oneSlip } from "./example/reports.ts";
import { findingsByRule } from "./findings.ts";
import { library } from "./library.ts";
import { wholeLibrary } from "./libraryQuery.ts";

const clean = digest(examine(balanced()));
const wrong = digest(examine(oneSlip()));

const gathered: Gathered = {
  authorities: [
    { region: "a", id: "a-gaj", name: "甲县公安局", order: 1, kind: "department", aliases: ["甲县公安分局"] },
    { region: "b", id: "b-gaj", name: "乙县公安局", order: 2 },
  ],
  years: [2022, 2023, 2024],
  filings: [
    { region: "a", authority: "a-gaj", year: 2022, state: "notDue" },
    { region: "a", authority: "a-gaj", year: 2023, state: "filed", digest: wrong },
    { region: "b", authority: "b-gaj", year: 2023, state: "returned", digest: clean },
    { region: "b", authority: "b-gaj", year: 2024, state: "draft" },
  ],
};
const through = (of: Gathered, findings = true) =>
  JSON.parse(JSON.stringify(columnsOf(of, { indicators: everyIndicator, findings })));

describe("holdings in columns", () => {
  it("come out as they went in", () => {
    expect(holdingsOf(through(gathered))).toEqual({
      authorities: gathered.authorities,
      years: gathered.years,
      filings: gathered.filings,
    });
  });

  it("make the same matrix and the same list of findings", () => {
    const out = holdingsOf(through(gathered));
    const query = { ...wholeLibrary, year: 2023, lens: "indicator" as const };
    expect(library(out, query, "zh")).toEqual(library(gathered, query, "zh"));
    const all = { year: null, rule: null, text: "" };
    expect(findingsByRule(out as never, all, "en")).toEqual(findingsByRule(gathered as never, all, "en"));
  });

  it("keep a figure that JSON cannot hold to the digit, and tell none from nought", () => {
    const figures = { received: "90071992547409931234", processed: "0", carried: null };
    const [first, odd, ...rest] = gathered.filings;
    const kept = { ...gathered, filings: [first, { ...odd, digest: { ...wrong, figures } }, ...rest] } as Gathered;
    expect(holdingsOf(through(kept)).filings[1]?.digest?.figures).toEqual(figures);
  });

  it("bring only the indicators and findings that were asked for", () => {
    const columns = columnsOf(gathered, { indicators: ["denialRate"], findings: false });
    const [, filing] = holdingsOf(columns).filings;
    expect(Object.keys(filing?.digest?.measures ?? {})).toEqual(["denialRate"]);
    expect(filing?.digest).not.toHaveProperty("findings");
  });

  it("take a byte or two a place: two thousand offices over six years", () => {
    const years = [2019, 2020, 2021, 2022, 2023, 2024];
    const authorities = Array.from({ length: 2000 }, (_, order) => ({
      region: "a",
      id: `o${order}`,
      name: `第${order}局`,
      order,
    }));
    const filings = authorities.flatMap(({ id }) =>
      years.map((year) => ({ region: "a", authority: id, year, state: "filed" as const, digest: wrong })),
    );
    const columns = columnsOf({ authorities, years, filings }, { indicators: ["disclosureRate"], findings: false });
    expect(JSON.stringify(columns).length).toBeLessThan(1_000_000);
    expect(holdingsOf(columns).filings).toHaveLength(12_000);
  });
});
