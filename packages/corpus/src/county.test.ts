import { check, type Report, succeed, sum } from "@gouji/schema";
import { describe, expect, it } from "vitest";
import { county, type Filed } from "./index.ts";

const made = county({ seed: 1 });

const numberIn = ({ figures }: Report, cell: string) => {
  const figure = figures[cell];
  return figure?.state === "number" ? figure.value : undefined;
};

/** Pairs of a report and the one before it, of the same office. */
const pairs = (filed: readonly Filed[]) =>
  filed.flatMap((now) => {
    const before = filed.find((one) => one.authority.id === now.authority.id && one.year === now.year - 1);
    return before ? [{ now, before }] : [];
  });

const columns = ["naturalPerson", "legalPerson.business", "legalPerson.legalService", "total"];

describe("the county", () => {
  it("has 62 offices, each with an id of its own", () => {
    expect(made.authorities).toHaveLength(62);
    expect(new Set(made.authorities.map((one) => one.id)).size).toBe(62);
    expect(made.authorities.every((one) => /^sl-[a-z]+$/.test(one.id))).toBe(true);
    expect(made.authorities.filter((one) => one.kind === "township")).toHaveLength(19);
  });

  it("files reports that keep every rule, in the form of their year", () => {
    for (const { report } of [...made.filed, ...made.region]) {
      const found = check(report).filter(
        ({ status, severity }) => (status === "fail" && severity !== "info") || status === "blocked",
      );
      expect(found, `${report.authority} ${report.year}`).toEqual([]);
    }
  });

  it("lacks a few reports, and says which", () => {
    expect(made.missing.length).toBeGreaterThan(3);
    for (const { authority, year } of made.missing) {
      expect(made.filed.some((one) => one.authority === authority && one.year === year)).toBe(false);
    }
  });

  it("carries requests over from year to year, also where the form changes", () => {
    const found = pairs([...made.filed, ...made.region]);
    expect(found.length).toBeGreaterThan(250);
    for (const { now, before } of found) {
      for (const column of columns) {
        const carried = numberIn(before.report, `requests/pendingAtEnd@${column}`);
        expect(numberIn(now.report, `requests/pendingAtStart@${column}`)).toBe(carried);
      }
    }
    expect(found.some(({ before }) => numberIn(before.report, "requests/pendingAtEnd@total") !== "0")).toBe(true);
  });

  it("satisfies every rule between years that is no guess", () => {
    const guesses = new Set(["info"]);
    let asked = 0;
    for (const { now, before } of pairs([...made.filed, ...made.region])) {
      const outcomes = succeed(now.report, before.report).filter(
        ({ severity, rule }) => !guesses.has(severity) && rule !== "document/similar",
      );
      asked += outcomes.filter(({ status }) => status === "pass").length;
      expect(outcomes.filter(({ status }) => status === "fail" || status === "blocked")).toEqual([]);
    }
    expect(asked).toBeGreaterThan(2000);
  });

  it("holds known errors where they are wished for, and is otherwise the same", () => {
    const flawed = county({ seed: 1, flaws: 12 });
    const changed = flawed.filed.filter((one) => one.planted);
    expect(changed.length).toBeGreaterThan(20);
    expect(new Set(changed.map((one) => one.planted?.kind)).size).toBeGreaterThan(6);
    expect(flawed.region).toEqual(made.region);
    expect(flawed.filed.filter((one) => !one.planted)).toEqual(
      made.filed.filter((_, at) => !flawed.filed[at]?.planted),
    );
    for (const { report, planted } of changed) {
      const found = check(report, { only: "findings" });
      expect(found.length, planted?.kind).toBeGreaterThan(0);
    }
  });

  it("continues stocks and item counts", () => {
    for (const { now, before } of pairs(made.filed)) {
      const told = (cells: readonly [Report, string, number][]) =>
        sum(cells.map(([report, cell, weight]) => ({ weight, value: numberIn(report, cell) ?? "NaN" })));
      const row = "normative/documents";
      if (before.report.form === "2021") {
        expect(numberIn(now.report, `${row}@inForce`)).toBe(
          told([
            [before.report, `${row}@inForce`, 1],
            [now.report, `${row}@issued`, 1],
            [now.report, `${row}@repealed`, -1],
          ]),
        );
      }
      if (now.report.form === "2019") {
        expect(numberIn(now.report, "licensing/licences@previous")).toBe(
          told([
            [before.report, "licensing/licences@previous", 1],
            [before.report, "licensing/licences@change", 1],
          ]),
        );
      }
    }
  });

  it("sums its offices up, those with a lost report included", () => {
    const whole = county({ seed: 1, missing: 0 });
    for (const { year, report } of whole.region) {
      const members = whole.filed.filter((one) => one.year === year);
      expect(numberIn(report, "requests/received@total")).toBe(
        sum(members.map((one) => ({ weight: 1, value: numberIn(one.report, "requests/received@total") as string }))),
      );
      expect(report.scope).toBe("region");
    }
    expect(made.region).toEqual(whole.region);
  });

  it("lets an office take up what its predecessor left", () => {
    const whole = county({ seed: 3, missing: 0 });
    const last = whole.filed.find((one) => one.authority.id === "sl-fpb" && one.year === 2020);
    const next = whole.filed.find((one) => one.authority.id === "sl-xczx" && one.year === 2021);
    const left = last && numberIn(last.report, "requests/pendingAtEnd@total");
    expect(next && numberIn(next.report, "requests/pendingAtStart@total")).toBe(left);
  });
});
