import type { Severity } from "@gouji/schema";
import { type IndicatorId, indicators } from "./indicators.ts";
import { known, list, readFields, writeFields } from "./query.ts";
import { severities } from "./severity.ts";

/** What a place of the matrix looks like, the most urgent first where one must be chosen. */
export const looks = [
  "error",
  "warning",
  "info",
  "blocked",
  "clean",
  "returned",
  "draft",
  "missing",
  "unreadable",
  "notDue",
] as const;
export type Look = (typeof looks)[number];

/** What the places of the matrix tell. */
export const lenses = ["problems", "filing", "indicator"] as const;
export type Lens = (typeof lenses)[number];

export const sorts = ["order", "name", "problems", "received", "processed", "carried", "indicator"] as const;
export type Sort = (typeof sorts)[number];

export const groupings = ["none", "kind", "lead"] as const;
export type Grouping = (typeof groupings)[number];

/** How the library is looked at. It is the link. */
export interface LibraryQuery {
  /** The year that filters, sorting and figures speak of; null for the latest. */
  readonly year: number | null;
  readonly lens: Lens;
  readonly indicator: IndicatorId;
  /** Any of them; none chosen is all. */
  readonly looks: readonly Look[];
  readonly severities: readonly Severity[];
  readonly kinds: readonly string[];
  readonly rule: string | null;
  readonly text: string;
  readonly sort: Sort;
  readonly descending: boolean;
  readonly group: Grouping;
}

export const wholeLibrary: LibraryQuery = {
  year: null,
  lens: "problems",
  indicator: "disclosureRate",
  looks: [],
  severities: [],
  kinds: [],
  rule: null,
  text: "",
  sort: "order",
  descending: false,
  group: "none",
};

/** `year=2024&state=returned,missing&q=scjg`; what is as usual is left out, so equal states make equal links. */
export const writeLibraryQuery = (query: LibraryQuery): string =>
  writeFields({
    year: query.year === null ? undefined : String(query.year),
    lens: unusual(query.lens, wholeLibrary.lens),
    m: unusual(query.indicator, wholeLibrary.indicator),
    state: list(query.looks),
    severity: list(query.severities),
    kind: list(query.kinds.map((kind) => kind.replaceAll(",", " "))),
    rule: query.rule ?? undefined,
    q: query.text,
    sort: unusual((query.descending ? "-" : "") + query.sort, wholeLibrary.sort),
    group: unusual(query.group, wholeLibrary.group),
  });

/** Reads a link; what it does not know is as usual. */
export function readLibraryQuery(text: string): LibraryQuery {
  const fields = readFields(text);
  const sort = fields.sort ?? "";
  const among = <T extends string>(said: string | undefined, all: readonly T[], usual: T): T =>
    all.find((one) => one === said) ?? usual;
  return {
    year: /^\d{4}$/.test(fields.year ?? "") ? Number(fields.year) : null,
    lens: among(fields.lens, lenses, wholeLibrary.lens),
    indicator: among(
      fields.m,
      indicators.map(({ id }) => id),
      wholeLibrary.indicator,
    ),
    looks: known(fields.state, looks),
    severities: known(fields.severity, severities),
    kinds: [...new Set((fields.kind ?? "").split(",").filter((kind) => kind !== ""))],
    rule: fields.rule || null,
    text: fields.q ?? "",
    sort: among(sort.replace(/^-/, ""), sorts, wholeLibrary.sort),
    descending: sort.startsWith("-"),
    group: among(fields.group, groupings, wholeLibrary.group),
  };
}

const unusual = (value: string, usual: string) => (value === usual ? undefined : value);
