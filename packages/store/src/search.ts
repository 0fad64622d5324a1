import type { Extra, Narratives } from "@gouji/schema";
import { type SqlBool, sql } from "kysely";
import { z } from "zod";
import { among, every, lies, whereIs } from "./area.ts";
import type { Key } from "./key.ts";
import { after, cursor, limitOf } from "./page.ts";
import { shaped } from "./refused.ts";
import type { Room } from "./room.ts";
import { authorityOf } from "./roster.ts";
import { keyOf } from "./same.ts";
import type { Passage, Store } from "./store.ts";

/**
 * A plain search for a piece of text, without an index: the words looked for are often two characters, fewer than a trigram index
 * can find, and only the prose of current revisions is walked.
 */
export const searching = (room: Room): Pick<Store, "search"> => ({
  async search({ text, limit, after: at, ...area }) {
    const sought = shaped(z.string().trim().min(1).max(200), text);
    const where = await whereIs(room.db, area);
    const most = limitOf(limit);
    const authorities = at === undefined ? await named(room, sought, where.regions) : [];
    // The prose is JSON: a hit on a key or a bracket is none. So pages are filled until they are full or there is no more.
    const items: Passage[] = [];
    for (let from = at; ; ) {
      const rows = await told(room, sought, where, from, most + 1);
      for (const row of rows) {
        const passages = passagesOf(row, sought);
        if (items.length > 0 && items.length + passages.length > most) {
          return { authorities, items, next: from ?? null };
        }
        items.push(...passages);
        from = cursor(placeOf(row));
      }
      if (rows.length <= most) return { authorities, items, next: null };
      if (items.length >= most) return { authorities, items, next: from ?? null };
    }
  },
});

interface Row {
  region: string;
  year: number;
  authority: string;
  scope: string;
  rev: number;
  prose: string;
}

async function named(room: Room, sought: string, regions: readonly string[] | undefined) {
  const pattern = like(sought);
  const rows = await room.db
    .selectFrom("authority")
    .selectAll()
    .where(every([among("authority.region", regions)]))
    .where((e) =>
      e.or(
        (["name", "aliases", "initials", "id"] as const).map((column) => holds(room, `authority.${column}`, pattern)),
      ),
    )
    .orderBy("region")
    .orderBy("seq")
    .orderBy("id")
    .limit(100)
    .execute();
  return rows.map(authorityOf);
}

const told = (room: Room, sought: string, where: Parameters<typeof lies>[1], from: string | undefined, most: number) =>
  room.db
    .selectFrom("report")
    .innerJoin("revision", (join) =>
      join
        .onRef("revision.region", "=", "report.region")
        .onRef("revision.year", "=", "report.year")
        .onRef("revision.authority", "=", "report.authority")
        .onRef("revision.scope", "=", "report.scope")
        .onRef("revision.rev", "=", "report.rev"),
    )
    .select(["report.region", "report.year", "report.authority", "report.scope", "report.rev", "revision.prose"])
    .where("report.removed", "is", null)
    .where(lies("report", where))
    .where(every([after(keyOf("report"), from)]))
    .where(holds(room, "revision.prose", like(JSON.stringify(sought).slice(1, -1))))
    .orderBy("report.region")
    .orderBy("report.year")
    .orderBy("report.authority")
    .orderBy("report.scope")
    .limit(most)
    .execute();

const like = (text: string) => `%${text.replace(/[\\%_]/g, "\\$&")}%`;

/** Passing over case costs PostgreSQL dearly, and Chinese has none. */
function holds({ engine }: Room, column: string, pattern: string) {
  const verb = sql.raw(/[A-Za-z]/.test(pattern) ? engine.words.like : "like");
  return sql<SqlBool>`${sql.ref(column)} ${verb} ${pattern} escape ${sql.lit("\\")}`;
}

const placeOf = ({ region, year, authority, scope }: Row) => [region, year, authority, scope];

/** The first hit in each section, and in each extra. */
function passagesOf({ prose, ...row }: Row, sought: string): Passage[] {
  const { narratives, extras } = JSON.parse(prose) as { narratives: Narratives; extras: Extra[] };
  const key = { ...row, scope: row.scope as Key["scope"] };
  const texts: [string | null, string][] = [
    ...Object.entries(narratives),
    ...extras.map(({ title, text, grid }): [null, string] => [
      null,
      [title, ...(text ? [text] : []), ...(grid ?? []).map((cells) => cells.join(" "))].join("\n"),
    ]),
  ];
  return texts.flatMap(([section, text]) => {
    const found = lower(text).indexOf(lower(sought));
    if (found < 0) return [];
    const start = Math.max(0, found - AROUND);
    return [{ ...key, section, excerpt: text.slice(start, found + sought.length + AROUND), at: found - start }];
  });
}

const AROUND = 40;

/** As LIKE does: ASCII alone has two cases. */
const lower = (text: string) => text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
