import type { Normalisation, Report } from "@gouji/schema";

/** Where something stands in its file. Every number counts from 1; what the kind of file does not know is absent. */
export interface Place {
  readonly page?: number;
  readonly line?: number;
  readonly table?: number;
  readonly row?: number;
  readonly column?: number;
}

/** How sure a reading is, as a word with its reason. A cell that is not listed is certain: its label says what it is. */
export interface Confidence {
  readonly word: "high" | "medium" | "low";
  readonly reason: "spelling" | "position" | "order" | "head" | "sum";
}

interface At {
  readonly cell?: string;
  readonly raw?: string;
  readonly place?: Place;
}

/**
 * What happened on the way from the file to the report, as data; `speakNote` says it. The codes:
 *
 * | code | what it records |
 * |---|---|
 * | `unitConverted`, `remark` … | one step from the text of a figure to its value: every code of `Normalisation` but `space` |
 * | `unreadable` | the cell holds words or a number that cannot be one in its unit; kept as text |
 * | `labelMended` | the label is a known one, spelt otherwise |
 * | `placedByOrder` | the row has no readable label: it was placed by its neighbours |
 * | `placedByPosition` | the figures have no row label; the number of columns told |
 * | `rowUnclear` | a row of the form whose figures do not fit its columns: left out |
 * | `strayFigures` | figures beside the tables that belong to no row: left out |
 * | `conflict` | the same cell stands twice with different figures: left out |
 * | `groupFigures` | figures on a row that the form prints as a heading: kept as an extra |
 * | `extraRow` | a row of no form inside a table: kept as an extra |
 * | `extraTable` | a table of no form: kept as an extra |
 * | `extraSection` | a section of no form: kept as an extra |
 * | `hybrid` | the report mixes the rows of two forms in one table |
 * | `formUnclear` | the tables do not tell the form; `by` did |
 * | `authorityVaries` | title and sign-off name the authority differently; `taken` stands in the report |
 * | `authorityTold` | neither title nor sign-off names the authority; the page does, as `by` |
 * | `authorityUnknown` | nothing in the text says who reports |
 * | `yearUnknown` | nothing in the text says for which year |
 * | `templateText` | a filling instruction left in the report: dropped |
 * | `bookmarks` | bookmarks of a word processor stood in the text: dropped |
 * | `severalReports` | the file holds several reports |
 * | `memberNotRead` | a file of the archive gives no report: it was left out |
 * | `encoding` | the file is not UTF-8 |
 * | `pageWithoutText` | a page is blank, or a picture of one: what it says is not read |
 */
export type Note = At &
  (
    | Normalisation
    | { readonly code: "unreadable" }
    | { readonly code: "labelMended"; readonly label: string; readonly taken: string }
    | { readonly code: "placedByOrder"; readonly label: string }
    | { readonly code: "placedByPosition" }
    | { readonly code: "rowUnclear"; readonly label: string; readonly found: number; readonly due: number }
    | { readonly code: "strayFigures"; readonly found: number }
    | { readonly code: "conflict"; readonly values: readonly string[] }
    | { readonly code: "groupFigures"; readonly label: string }
    | { readonly code: "extraRow"; readonly label: string }
    | { readonly code: "extraTable"; readonly rows: number }
    | { readonly code: "extraSection"; readonly title: string }
    | { readonly code: "hybrid" }
    | { readonly code: "formUnclear"; readonly by: "instrument" | "year" | "default" }
    | { readonly code: "authorityVaries"; readonly title: string; readonly signedOff: string; readonly taken: string }
    | { readonly code: "authorityTold"; readonly by: string; readonly taken: string }
    | { readonly code: "authorityUnknown" }
    | { readonly code: "yearUnknown" }
    | { readonly code: "templateText" }
    | { readonly code: "bookmarks"; readonly found: number }
    | { readonly code: "severalReports"; readonly found: number }
    | { readonly code: "encoding"; readonly encoding: string }
    | { readonly code: "pageWithoutText" }
    | { readonly code: "memberNotRead"; readonly name: string; readonly refused: Refusal }
  );

/** Kinds of file told by their bytes. */
export type Kind = "text" | "html" | "zip" | "ole" | "mhtml" | "pdf" | "rtf" | "image" | "xml" | "binary";

/** Why a file gives no report; `speakRefusal` says it. */
export type Refusal =
  | { readonly code: "notAReport" }
  | { readonly code: "empty" }
  /** `why` it was given up by whoever set bounds to the reading: after so many seconds, or at the end of the memory allowed. */
  | { readonly code: "unreadable"; readonly why?: "late" | "memory" | "died"; readonly seconds?: number }
  | { readonly code: "unsupported"; readonly kind: Kind }
  | {
      readonly code: "tooLarge";
      readonly what: "bytes" | "lines" | "cells" | "members" | "elements" | "pages";
      readonly limit: number;
    }
  | { readonly code: "truncated" }
  | { readonly code: "encrypted" }
  | { readonly code: "needsOcr" }
  | { readonly code: "unsafe" }
  | { readonly code: "notFound" };

export interface ReadReport {
  readonly report: Report;
  readonly notes: readonly Note[];
  /** Where each figure stood. */
  readonly places: Readonly<Record<string, Place>>;
  /** The cells that are less than certain. */
  readonly confidence: Readonly<Record<string, Confidence>>;
}

export type Reading = { readonly reports: readonly ReadReport[] } | { readonly refused: Refusal };
