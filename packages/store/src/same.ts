import { type RawBuilder, type SqlBool, sql } from "kysely";
import { every } from "./area.ts";
import type { ReportKey } from "./tables.ts";

const PARTS = ["region", "year", "authority", "scope"] as const;

/** The condition that a row is of a key. */
export const same = (table: string, key: ReportKey): RawBuilder<SqlBool> =>
  every(PARTS.map((part) => sql<SqlBool>`${sql.ref(`${table}.${part}`)} = ${key[part]}`));

/** The columns of a key in the order in which lists are shown and pages are cut. */
export const keyOf = (table: string): string[] => PARTS.map((part) => `${table}.${part}`);
