import type { Lang } from "@gouji/schema";
import { type Column, columns } from "../wording/columns.ts";

/** A page as rows: the same filters, without a screen. In JSON a row has the keys, in CSV the head has the labels. */
export interface Table {
  readonly page: string;
  readonly columns: readonly Head[];
  readonly rows: AsyncIterable<Row> | Iterable<Row>;
}

export interface Head {
  readonly key: string;
  readonly label: string;
}

/** Figures are decimals as text, so that none loses a digit; null where nothing stands. */
export type Row = readonly (string | number | boolean | null)[];

/** Columns that are not of the form; the form has the labels of its own. */
export const heads = (lang: Lang, keys: readonly Column[]): Head[] =>
  keys.map((key) => ({ key, label: columns[lang][key] }));
