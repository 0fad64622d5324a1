import fc from "fast-check";
import { expect, test } from "vitest";
import { indicators } from "./indicators.ts";
import {
  groupings,
  type LibraryQuery,
  lenses,
  looks,
  readLibraryQuery,
  sorts,
  wholeLibrary,
  writeLibraryQuery,
} from "./libraryQuery.ts";
import { severities } from "./severity.ts";

const text = fc.string({ unit: "binary", maxLength: 12 }).map((one) => one.toWellFormed());
const query: fc.Arbitrary<LibraryQuery> = fc.record({
  year: fc.oneof(fc.constant(null), fc.integer({ min: 1990, max: 2100 })),
  lens: fc.constantFrom(...lenses),
  indicator: fc.constantFrom(...indicators.map(({ id }) => id)),
  looks: fc.subarray([...looks]),
  severities: fc.subarray([...severities]),
  kinds: fc.uniqueArray(
    text.map((one) => one.replaceAll(",", "")).filter((one) => one !== ""),
    { maxLength: 3 },
  ),
  rule: fc.oneof(
    fc.constant(null),
    text.filter((one) => one !== ""),
  ),
  text,
  sort: fc.constantFrom(...sorts),
  descending: fc.boolean(),
  group: fc.constantFrom(...groupings),
});

test("a link says the whole state, and reading it back gives the state again", () => {
  fc.assert(
    fc.property(query, (state) => {
      const link = writeLibraryQuery(state);
      expect(readLibraryQuery(`?${link}`)).toEqual(state);
      expect(writeLibraryQuery(readLibraryQuery(link))).toBe(link);
    }),
  );
});

test("links are short and legible, and what they do not know is as usual", () => {
  expect(writeLibraryQuery(wholeLibrary)).toBe("");
  expect(
    writeLibraryQuery({
      ...wholeLibrary,
      year: 2024,
      looks: ["returned", "missing"],
      rule: "requests/flow",
      text: "scjg",
    }),
  ).toBe("year=2024&state=returned,missing&rule=requests/flow&q=scjg");
  expect(readLibraryQuery("year=last&state=lost,missing&sort=-problems&%=x")).toEqual({
    ...wholeLibrary,
    looks: ["missing"],
    sort: "problems",
    descending: true,
  });
});
