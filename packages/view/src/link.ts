import type { Severity } from "@gouji/schema";
import { type FilingState, judgedStates } from "./filing.ts";
import type { FindingsQuery } from "./findings.ts";
import { type LibraryQuery, readLibraryQuery, writeLibraryQuery } from "./libraryQuery.ts";
import { decode, encode, known, list, readFields, writeFields } from "./query.ts";
import { severities } from "./severity.ts";

/** Where one can be. A link, a page and a screen of the terminal are the same place. */
export type Place =
  | { readonly page: "library"; readonly query: LibraryQuery }
  | {
      readonly page: "report";
      readonly authority: string;
      readonly year: number;
      /** An older revision, read-only. */
      readonly revision: string | null;
      /** Where an authority has reports of several scopes. */
      readonly scope: string | null;
      readonly cell: string | null;
      /** The fingerprint of the finding that is open. */
      readonly finding: string | null;
    }
  | {
      readonly page: "compare";
      readonly authorities: readonly string[];
      readonly from: number | null;
      readonly to: number | null;
      readonly measures: readonly string[];
      readonly show: CompareShow;
    }
  | {
      readonly page: "region";
      readonly region: string;
      readonly year: number;
      readonly cell: string | null;
      /** The way down: region, member, … */
      readonly path: readonly string[];
    }
  | ({ readonly page: "findings" } & FindingsPlace)
  | ({ readonly page: "rules" } & RulesPlace)
  | { readonly page: "imports"; readonly batch: string | null }
  | { readonly page: "check" | "help" | "settings" };

/** Which findings are listed. */
export interface FindingsPlace extends FindingsQuery {
  /** Any of them; none chosen is all. */
  readonly severities: readonly Severity[];
  readonly states: readonly FilingState[];
}

export const everyFinding: FindingsPlace = { year: null, rule: null, text: "", severities: [], states: [] };

/** One rule, or those that are listed. */
export interface RulesPlace {
  readonly rule: string | null;
  readonly text: string;
  readonly severity: Severity | null;
}

export const wholeCatalogue: RulesPlace = { rule: null, text: "", severity: null };

export const compareShows = ["both", "chart", "table"] as const;
export type CompareShow = (typeof compareShows)[number];

/** The address of a place, from the root: `/r/sl-scjg/2024#requests/pendingAtEnd@total`. */
export function writeLink(place: Place): string {
  switch (place.page) {
    case "library":
      return withQuery("/", writeLibraryQuery(place.query));
    case "report": {
      const revision = place.revision === null ? "" : `@${segment(place.revision)}`;
      const finding = place.finding === null ? "" : `/f/${segment(place.finding)}`;
      const path = `/r/${segment(place.authority)}/${place.year}${revision}${finding}`;
      return withQuery(path, writeFields({ scope: place.scope ?? undefined })) + hash(place.cell);
    }
    case "compare":
      return withQuery(
        "/compare",
        writeFields({
          a: list(place.authorities.map(clean)),
          y: span(place.from, place.to),
          m: list(place.measures.map(clean)),
          view: place.show === "both" ? undefined : place.show,
        }),
      );
    case "region":
      return withQuery(
        `/agg/${segment(place.region)}/${place.year}`,
        writeFields({ focus: place.cell ?? undefined, path: list(place.path.map(clean)) }),
      );
    case "findings":
      return withQuery(
        "/findings",
        writeFields({
          year: place.year === null ? undefined : String(place.year),
          rule: place.rule ?? undefined,
          q: place.text,
          severity: list(place.severities),
          state: list(place.states),
        }),
      );
    case "rules":
      return place.rule === null
        ? withQuery("/rules", writeFields({ q: place.text, severity: place.severity ?? undefined }))
        : `/rules/${encode(place.rule)}`;
    case "imports":
      return place.batch === null ? "/import" : `/import/${segment(place.batch)}`;
    default:
      return `/${place.page}`;
  }
}

/** The place of an address; null where there is none. `gouji open` takes the same text without `/r/`. */
export function readLink(link: string): Place | null {
  const [, path = "", query = "", fragment] = /^([^?#]*)(?:\?([^#]*))?(?:#(.*))?$/s.exec(link) ?? [];
  const [head = "", ...rest] = path.replace(/^\//, "").split("/");
  const fields = readFields(query);
  const parts = rest.map(decode);
  switch (head) {
    case "":
      return { page: "library", query: readLibraryQuery(query) };
    case "r":
      return readReport(rest, fields, fragment);
    case "compare": {
      const [from, to] = readSpan(fields.y);
      return {
        page: "compare",
        authorities: items(fields.a),
        from,
        to,
        measures: items(fields.m),
        show: compareShows.find((one) => one === fields.view) ?? "both",
      };
    }
    case "agg": {
      const [region, year] = parts;
      if (!region || !isYear(year)) return null;
      return { page: "region", region, year: Number(year), cell: fields.focus || null, path: items(fields.path) };
    }
    case "findings":
      return {
        page: "findings",
        year: isYear(fields.year) ? Number(fields.year) : null,
        rule: fields.rule || null,
        text: fields.q ?? "",
        severities: known(fields.severity, severities),
        states: known(fields.state, judgedStates),
      };
    case "rules":
      return {
        page: "rules",
        rule: parts.join("/") || null,
        text: fields.q ?? "",
        severity: known(fields.severity, severities)[0] ?? null,
      };
    case "import":
      return { page: "imports", batch: parts[0] || null };
    case "check":
    case "help":
    case "settings":
      return { page: head };
    default:
      return readReport([head, ...rest], fields, fragment);
  }
}

function readReport(
  rest: readonly string[],
  fields: Record<string, string>,
  fragment: string | undefined,
): Place | null {
  const [authority = "", when = "", f, finding] = rest;
  const [, year, revision] = /^(\d{4})(?:@(.+))?$/s.exec(when) ?? [];
  if (authority === "" || year === undefined) return null;
  return {
    page: "report",
    authority: decode(authority),
    year: Number(year),
    revision: revision === undefined ? null : decode(revision),
    scope: fields.scope || null,
    cell: fragment ? decode(fragment) : null,
    finding: f === "f" && finding ? decode(finding) : null,
  };
}

/** One step of a path: a slash inside it is no step. */
const segment = (text: string) => encode(text).replaceAll("/", "%2F").replaceAll("@", "%40");
const hash = (cell: string | null) => (cell === null ? "" : `#${encode(cell)}`);
const withQuery = (path: string, query: string) => (query === "" ? path : `${path}?${query}`);
const clean = (text: string) => text.replaceAll(",", " ");
const items = (text: string | undefined) => (text ?? "").split(",").filter((one) => one !== "");
const isYear = (text: string | undefined): text is string => /^\d{4}$/.test(text ?? "");

const span = (from: number | null, to: number | null) =>
  from === null && to === null ? undefined : `${from ?? ""}..${to ?? ""}`;

function readSpan(text: string | undefined): [number | null, number | null] {
  const [, from, to] = /^(\d{4})?\.\.(\d{4})?$/.exec(text ?? "") ?? [];
  return [from === undefined ? null : Number(from), to === undefined ? null : Number(to)];
}
