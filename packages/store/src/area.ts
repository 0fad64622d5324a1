import { type RawBuilder, type SqlBool, sql } from "kysely";
import type { Area } from "./key.ts";
import { Refused } from "./refused.ts";
import type { Db } from "./tables.ts";

/** An area as lists; undefined means all. */
export interface Where {
  readonly regions: readonly string[] | undefined;
  readonly years: readonly number[] | undefined;
}

/** Looks the regions of an area up. Refuses a region that is not known. */
export async function whereIs(db: Db, { region, below, years }: Area): Promise<Where> {
  if (region === undefined) return { regions: undefined, years };
  const all = await db.selectFrom("region").select(["id", "parent"]).execute();
  if (!all.some(({ id }) => id === region)) throw new Refused("unknownRegion", { region });
  if (!below) return { regions: [region], years };
  const children = Map.groupBy(all, ({ parent }) => parent);
  const regions = [region];
  for (const id of regions) regions.push(...(children.get(id) ?? []).map((child) => child.id));
  return { regions, years };
}

/** The condition that a table's row lies there. */
export const lies = (table: string, { regions, years }: Where): RawBuilder<SqlBool> =>
  every([among(`${table}.region`, regions), among(`${table}.year`, years)]);

/** The condition that a column holds one of some values; any, if they are undefined. */
export function among(
  column: string,
  values: readonly (string | number)[] | undefined,
): RawBuilder<SqlBool> | undefined {
  if (!values) return undefined;
  return values.length === 0 ? sql<SqlBool>`1 = 0` : sql<SqlBool>`${sql.ref(column)} in (${sql.join(values)})`;
}

export function every(conditions: readonly (RawBuilder<SqlBool> | undefined)[]): RawBuilder<SqlBool> {
  const all = conditions.filter((one) => one !== undefined);
  return all.length === 0 ? sql<SqlBool>`1 = 1` : sql<SqlBool>`(${sql.join(all, sql` and `)})`;
}
