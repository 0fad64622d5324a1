import { add, canonical, cells, type Figure, formById, forms, layoutFor, layoutsOf, type Report } from "@gouji/schema";
import fc from "fast-check";
import type { CellSum } from "../store.ts";

/** Any text at all: NUL, half a surrogate pair, tabs and back slashes included. */
const text = fc.oneof(
  fc.string({ unit: "binary", maxLength: 12 }),
  fc.constantFrom("", "\0", "\ud800", "\\N", "a\tb\r\n", "１２件", "\\x00", "无"),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 4 }).map((codes) => String.fromCharCode(...codes)),
);

const edges = [0, 1, 239, 240, 255, 256, 65535, 65536, 2147483647, 2147483648, -1, -8, -2147483648, -2147483649];

/** Decimals around every edge of the packing, and long ones. */
const decimal = fc
  .oneof(
    { weight: 4, arbitrary: fc.integer({ min: 0, max: 30 }).map(String) },
    fc.constantFrom(...edges.map(String), "174.0", "0.50", "-0.5", "59237.2449", "0.0000001", "9223372036854.775807"),
    fc.constantFrom("9223372036854.775808", "-9223372036854.775808", "9007199254740993", "1000000000000000000000"),
    fc
      .tuple(fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }), fc.integer({ min: 0, max: 10 ** 9 }))
      .map(([whole, rest]) => `${whole}.${rest}`),
  )
  .filter((value) => !/^-0(\.0+)?$/.test(value));

const figure: fc.Arbitrary<Figure> = fc.oneof(
  { weight: 5, arbitrary: decimal.map((value): Figure => ({ state: "number", value, raw: value })) },
  fc.record({ state: fc.constant("number" as const), value: decimal, raw: text }),
  fc.record({ state: fc.constantFrom("blank" as const, "dash" as const, "text" as const), raw: text }),
);

const every = [...cells];

/** Any report: of any form, with figures of any state in some of its cells, and some in cells that it does not have. */
export const anyReport: fc.Arbitrary<Report> = fc
  .constantFrom(...forms, formById("2019", ["ningbo"]) as (typeof forms)[number])
  .chain((form) => {
    const layouts = layoutsOf(form);
    const own = layouts.flatMap((layout) => layout.cells.map((place) => place.cell as string));
    const address = own.length > 0 ? fc.constantFrom(...own) : fc.constantFrom(...every);
    const some = fc.array(fc.tuple(address, figure), { maxLength: 40 });
    const zeros = fc.constantFrom(...layouts).chain((layout) => {
      const list = layout.cells.map((place) => place.cell as string);
      return fc
        .tuple(fc.nat(list.length), fc.nat(list.length))
        .map(([a, b]) => list.slice(Math.min(a, b), Math.max(a, b)));
    });
    const strays = fc.array(fc.tuple(fc.oneof(fc.constantFrom(...every), text), figure), { maxLength: 3 });
    return fc.record(
      {
        form: fc.constant(form.id),
        extensions: fc.constant(form.extensions.map(({ id }) => id)),
        year: fc.option(fc.integer({ min: 1990, max: 2100 })),
        authority: fc.option(text),
        scope: fc.constantFrom("agency" as const, "government" as const, "region" as const, null),
        level: fc.constantFrom("county" as const, "province" as const),
        title: text,
        signedOff: fc.constant("2024-01-21"),
        figures: fc
          .tuple(zeros, some, strays)
          .map(([zero, list, stray]) =>
            Object.fromEntries([...zero.map((cell): [string, Figure] => [cell, ZERO]), ...list, ...stray]),
          ),
        narratives: fc.record({ overview: text, problems: text, capacity: text }, { requiredKeys: [] }) as fc.Arbitrary<
          Report["narratives"]
        >,
        extras: fc.array(
          fc.record(
            { title: text, grid: fc.array(fc.array(text, { maxLength: 2 }), { maxLength: 2 }), text },
            { requiredKeys: ["title"] },
          ) as fc.Arbitrary<Report["extras"][number]>,
          { maxLength: 2 },
        ),
      },
      { requiredKeys: ["form", "extensions", "year", "authority", "scope", "figures", "narratives", "extras"] },
    ) as fc.Arbitrary<Report>;
  });

const ZERO: Figure = { state: "number", value: "0", raw: "0" };

/** Sums per cell, cell by cell and report by report, as one would by hand. Strays belong to no layout and are not added. */
export function naive(reports: readonly Report[]): Map<string, CellSum> {
  const sums = new Map<string, CellSum>();
  for (const layout of reports.map(layoutFor)) {
    for (const { cell } of layout.cells) {
      sums.set(cell, { cell, sum: "0", number: 0, blank: 0, dash: 0, text: 0, absent: 0 });
    }
  }
  for (const report of reports) {
    const { place } = layoutFor(report);
    for (const [cell, sum] of sums) {
      const found = place.has(cell) ? report.figures[cell] : undefined;
      const next = { ...sum, [found?.state ?? "absent"]: sum[found?.state ?? "absent"] + 1 };
      if (found?.state === "number") next.sum = canonical(add(sum.sum, found.value));
      sums.set(cell, next);
    }
  }
  return sums;
}
