import fc from "fast-check";
import { expect, test } from "vitest";
import { judgedStates } from "./filing.ts";
import { wholeLibrary } from "./libraryQuery.ts";
import { compareShows, type Place, readLink, wholeCatalogue, writeLink } from "./link.ts";
import { severities } from "./severity.ts";

const name = fc.string({ minLength: 1, maxLength: 10, unit: "grapheme" });
const item = name.filter((one) => !one.includes(","));
const or = <T>(one: fc.Arbitrary<T>) => fc.oneof(fc.constant(null), one);
const year = fc.integer({ min: 1990, max: 2100 });
const place: fc.Arbitrary<Place> = fc.oneof(
  fc.record({
    page: fc.constant("report" as const),
    authority: name,
    year,
    revision: or(name),
    scope: or(name),
    cell: or(name),
    finding: or(name),
  }),
  fc.record({
    page: fc.constant("compare" as const),
    authorities: fc.array(item, { maxLength: 3 }),
    from: or(year),
    to: or(year),
    measures: fc.array(item, { maxLength: 3 }),
    show: fc.constantFrom(...compareShows),
  }),
  fc.record({
    page: fc.constant("region" as const),
    region: name,
    year,
    cell: or(name),
    path: fc.array(item, { maxLength: 3 }),
  }),
  fc.record({
    page: fc.constant("findings" as const),
    year: or(year),
    rule: or(name),
    text: name,
    severities: fc.subarray([...severities]),
    states: fc.subarray(judgedStates),
  }),
  fc.record({ page: fc.constantFrom("check" as const, "help" as const, "settings" as const) }),
);

test("a link leads back to the place that wrote it", () => {
  fc.assert(
    fc.property(place, (there) => {
      expect(readLink(writeLink(there))).toEqual(there);
    }),
    { numRuns: 300 },
  );
});

test("links look as people write them", () => {
  const cell = "requests/pendingAtEnd@total";
  const report = {
    page: "report",
    authority: "sl-scjg",
    year: 2024,
    revision: null,
    scope: null,
    cell,
    finding: null,
  } as const;
  expect(writeLink(report)).toBe("/r/sl-scjg/2024#requests/pendingAtEnd@total");
  expect(readLink("sl-scjg/2024#requests/pendingAtEnd@total")).toEqual(report);
  expect(readLink("/r/sl-scjg/2024@v3/f/b1c9")).toMatchObject({ revision: "v3", finding: "b1c9" });
  expect(readLink("/rules/requests/flow")).toEqual({
    ...{ page: "rules", ...wholeCatalogue },
    rule: "requests/flow",
  });
  expect(writeLink({ page: "rules", rule: null, text: "结转", severity: "error" })).toBe(
    `/rules?q=${encodeURIComponent("结转")}&severity=error`,
  );
  expect(readLink("/rules?q=a&severity=error")).toEqual({ page: "rules", rule: null, text: "a", severity: "error" });
  expect(readLink("/compare?a=sl-scjg,sl-gaj&y=2020..2024&m=disclosureRate")).toMatchObject({
    authorities: ["sl-scjg", "sl-gaj"],
    from: 2020,
    to: 2024,
  });
  const findings = "/findings?year=2024&rule=requests/flow&q=scjg&severity=error,info&state=returned";
  expect(writeLink(readLink(findings) as Place)).toBe(findings);
  expect(readLink("/findings?severity=loud,error&state=eaten,missing&year=x")).toEqual({
    ...{ page: "findings", year: null, rule: null, text: "" },
    ...{ severities: ["error"], states: [] },
  });
  expect(readLink("/")).toEqual({ page: "library", query: wholeLibrary });
  expect(readLink("/nowhere")).toBeNull();
});
