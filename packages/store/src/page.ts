import { type RawBuilder, type SqlBool, sql } from "kysely";
import { Refused } from "./refused.ts";
import type { Page } from "./store.ts";

type Place = readonly (string | number)[];

const MOST = 1000;

export const limitOf = (limit = 100): number => Math.min(MOST, Math.max(1, Math.trunc(limit)));

/**
 * A page out of rows of which one more was asked for than fits. The cursor is the key of the last row, so that what is added or
 * removed elsewhere neither repeats a row nor skips one.
 */
export function pageOf<R, T>(
  rows: readonly R[],
  limit: number,
  place: (row: R) => Place,
  item: (row: R) => T,
): Page<T> {
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return {
    items: shown.map(item),
    next: rows.length > limit && last !== undefined ? cursor(place(last)) : null,
  };
}

export const cursor = (place: Place): string => Buffer.from(JSON.stringify(place)).toString("base64url");

/** The condition that a row comes after the cursor in the order of some columns. */
export function after(
  columns: readonly string[],
  at: string | undefined,
  way: ">" | "<" = ">",
): RawBuilder<SqlBool> | undefined {
  if (at === undefined) return undefined;
  const place = placeOf(at, columns.length);
  return sql<SqlBool>`(${sql.join(columns.map((column) => sql.ref(column)))}) ${sql.raw(way)} (${sql.join(place)})`;
}

function placeOf(at: string, length: number): Place {
  try {
    const place: unknown = JSON.parse(Buffer.from(at, "base64url").toString());
    const whole = Array.isArray(place) && place.length === length;
    if (whole && place.every((part) => typeof part === "string" || Number.isSafeInteger(part))) return place;
  } catch {}
  throw new Refused("cursor", { after: at });
}
