import { z } from "zod";
import { among, every, whereIs } from "./area.ts";
import { Authority, Region, Who } from "./key.ts";
import { Refused, shaped } from "./refused.ts";
import { line, type Room } from "./room.ts";
import { take } from "./shelf.ts";
import type { Store } from "./store.ts";
import type { Tables } from "./tables.ts";
import { write } from "./write.ts";

export const roster = (room: Room): Pick<Store, "putRegions" | "regions" | "putAuthorities" | "authorities"> => ({
  async putRegions(regions, by) {
    shaped(Who, by);
    const rows = shaped(z.array(Region), regions);
    await write(room.engine, async (tx) => {
      await take(room, tx, [{ region: "", year: 0 }]);
      const known = new Map(
        (await tx.selectFrom("region").select(["id", "parent"]).execute()).map((r) => [r.id, r.parent]),
      );
      for (const { id, parent } of rows) known.set(id, parent);
      for (const { id } of rows) rooted(id, known);
      for (const part of parts(rows)) {
        await tx
          .deleteFrom("region")
          .where(
            "id",
            "in",
            part.map(({ id }) => id),
          )
          .execute();
      }
      await room.engine.pour(
        tx,
        "region",
        unique(rows, ({ id }) => id),
      );
      await tx
        .insertInto("journal")
        .values(
          line(
            room,
            "regions",
            by,
            {},
            rows.map(({ id }) => id),
          ),
        )
        .execute();
    });
  },

  async regions() {
    const rows = await room.db.selectFrom("region").selectAll().orderBy("seq").orderBy("id").execute();
    const depth = (row: Tables["region"]) => LEVELS.indexOf(row.level as Region["level"]);
    return (rows as Region[]).sort((a, b) => depth(a) - depth(b));
  },

  async putAuthorities(authorities, by) {
    shaped(Who, by);
    const list = shaped(z.array(Authority), authorities);
    const shelves = [...new Set(list.map(({ region }) => region))].map((region) => ({ region, year: 0 }));
    await write(room.engine, async (tx) => {
      await take(room, tx, shelves);
      const regions = new Set((await tx.selectFrom("region").select("id").execute()).map(({ id }) => id));
      for (const [region, members] of Map.groupBy(list, (one) => one.region)) {
        if (!regions.has(region)) throw new Refused("unknownRegion", { region });
        for (const part of parts(members)) {
          const ids = part.map(({ id }) => id);
          await tx.deleteFrom("authority").where("region", "=", region).where("id", "in", ids).execute();
        }
        const ids = members.map(({ id }) => id);
        await tx
          .insertInto("journal")
          .values(line(room, "authorities", by, { region }, ids))
          .execute();
      }
      await room.engine.pour(tx, "authority", unique(list, ({ region, id }) => `${region}/${id}`).map(rowOf));
    });
  },

  async authorities({ years, ...area } = {}) {
    const { regions } = await whereIs(room.db, area);
    const rows = await room.db
      .selectFrom("authority")
      .selectAll()
      .where(every([among("authority.region", regions)]))
      .orderBy("region")
      .orderBy("seq")
      .orderBy("id")
      .execute();
    const all = rows.map(authorityOf);
    return years ? all.filter((one) => years.some((year) => existed(one, year))) : all;
  },
});

/** What has to be known of an authority to tell whether it is on the roster of a year. */
export type Member = Pick<Authority, "region" | "id" | "from" | "to" | "counted" | "countedIn">;

export const existed = ({ from, to }: Member, year: number): boolean =>
  (from === null || from <= year) && (to === null || year <= to);

export const isCounted = ({ counted, countedIn }: Member, year: number): boolean => countedIn[year] ?? counted;

export const memberOf = (
  row: Pick<Tables["authority"], "region" | "id" | "from_year" | "to_year" | "counted" | "counted_in">,
): Member => ({
  region: row.region,
  id: row.id,
  from: row.from_year,
  to: row.to_year,
  counted: row.counted === 1,
  countedIn: row.counted_in === "{}" ? {} : JSON.parse(row.counted_in),
});

export const authorityOf = (row: Tables["authority"]): Authority => ({
  ...memberOf(row),
  name: row.name,
  aliases: listIn(row.aliases),
  initials: row.initials,
  seq: row.seq,
  level: row.level as Authority["level"],
  kind: row.kind,
  predecessors: listIn(row.predecessors),
});

/** Mostly there is nothing in it. */
const listIn = (text: string) => (text === "[]" ? [] : JSON.parse(text));

const rowOf = (one: Authority): Tables["authority"] => ({
  region: one.region,
  id: one.id,
  name: one.name,
  initials: one.initials,
  aliases: JSON.stringify(one.aliases),
  seq: one.seq,
  level: one.level,
  kind: one.kind,
  from_year: one.from,
  to_year: one.to,
  predecessors: JSON.stringify(one.predecessors),
  counted: one.counted ? 1 : 0,
  counted_in: JSON.stringify(one.countedIn),
});

const LEVELS = Region.shape.level.options;

/** Refuses a region whose way up ends nowhere or goes round. */
function rooted(id: string, parents: ReadonlyMap<string, string | null>): void {
  const seen = new Set<string>();
  for (let at: string | null = id; at !== null; at = parents.get(at) as string | null) {
    if (!parents.has(at)) throw new Refused("unknownRegion", { region: at });
    if (seen.has(at)) throw new Refused("invalid", { region: at, circle: [...seen] });
    seen.add(at);
  }
}

/** Of several with one name the last. */
const unique = <T>(list: readonly T[], named: (one: T) => string): T[] => [
  ...new Map(list.map((one) => [named(one), one])).values(),
];

const parts = <T>(list: readonly T[]): T[][] =>
  Array.from({ length: Math.ceil(list.length / 1000) }, (_, i) => list.slice(i * 1000, (i + 1) * 1000));
