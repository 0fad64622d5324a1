import type { Outcome } from "@gouji/schema";
import { among, every, lies, whereIs } from "./area.ts";
import { putTogether } from "./document.ts";
import { Key, Sha256 } from "./key.ts";
import { after, limitOf, pageOf } from "./page.ts";
import { Refused, shaped } from "./refused.ts";
import type { Room } from "./room.ts";
import { keyOf, same } from "./same.ts";
import type { Counts, Listed, Revision, Store } from "./store.ts";
import type { Tables } from "./tables.ts";

type Row = Tables["revision"];

export const reading = (
  room: Room,
): Pick<Store, "one" | "reading" | "outcomes" | "history" | "list" | "madeFrom" | "unjudged"> => ({
  async one(key, rev) {
    shaped(Key, key);
    const now = await pointer(room, key);
    if (!now) return undefined;
    const row = await room.db
      .selectFrom("revision")
      .selectAll()
      .where(same("revision", key))
      .where("rev", "=", rev ?? now.rev)
      .executeTakeFirst();
    if (!row) return undefined;
    return {
      ...revisionOf(row),
      report: putTogether(row, await room.layouts.byId(row.layout)),
      current: row.rev === now.rev,
      state: now.state,
      removed: now.removed,
    };
  },

  async reading(key, rev) {
    const row = await room.db
      .selectFrom("reading")
      .select("body")
      .where(same("reading", shaped(Key, key)))
      .where("rev", "=", await asked(room, key, rev))
      .executeTakeFirst();
    return row && JSON.parse(row.body);
  },

  async outcomes(key, rev) {
    const rows = await room.db
      .selectFrom("finding")
      .select("outcome")
      .where(same("finding", shaped(Key, key)))
      .where("rev", "=", await asked(room, key, rev))
      .orderBy("n")
      .execute();
    return rows.map(({ outcome }) => JSON.parse(outcome) as Outcome);
  },

  async history(key) {
    const rows = await room.db
      .selectFrom("revision")
      .select(["region", "year", "authority", "scope", "rev", "id", "at", "by_whom"])
      .select(["note", "original", "source", "ruleset", "counts"])
      .where(same("revision", shaped(Key, key)))
      .orderBy("rev", "desc")
      .execute();
    return rows.map(revisionOf);
  },

  async list({ authorities, removed = false, limit, after: at, ...area } = {}) {
    const most = limitOf(limit);
    const rows = await room.db
      .selectFrom("report")
      .select([
        "region",
        "year",
        "authority",
        "scope",
        "rev",
        "revision",
        "at",
        "by_whom",
        "state",
        "removed",
        "counts",
      ])
      .innerJoin("layout", "layout.id", "report.layout")
      .select("layout.key as layout")
      .where(lies("report", await whereIs(room.db, area)))
      .where(every([among("report.authority", authorities), after(keyOf("report"), at)]))
      .where("removed", removed ? "is not" : "is", null)
      .orderBy("region")
      .orderBy("year")
      .orderBy("authority")
      .orderBy("scope")
      .limit(most + 1)
      .execute();
    return pageOf(
      rows,
      most,
      ({ region, year, authority, scope }) => [region, year, authority, scope],
      (row) => listedOf(row, row.layout),
    );
  },

  async unjudged(ruleset, { limit, after: at } = {}) {
    const most = limitOf(limit);
    const open = room.db
      .selectFrom("report")
      .innerJoin("revision", (join) =>
        join
          .onRef("revision.region", "=", "report.region")
          .onRef("revision.year", "=", "report.year")
          .onRef("revision.authority", "=", "report.authority")
          .onRef("revision.scope", "=", "report.scope")
          .onRef("revision.rev", "=", "report.rev"),
      )
      .where("report.removed", "is", null)
      .where((is) => is.or([is("revision.ruleset", "is", null), is("revision.ruleset", "!=", ruleset)]));
    const rows = await open
      .select(["report.region", "report.year", "report.authority", "report.scope", "report.rev", "report.revision"])
      .where(every([after(keyOf("report"), at)]))
      .orderBy("report.region")
      .orderBy("report.year")
      .orderBy("report.authority")
      .orderBy("report.scope")
      .limit(most + 1)
      .execute();
    const page = pageOf(
      rows,
      most,
      ({ region, year, authority, scope }) => [region, year, authority, scope],
      (row) => ({ ...row, scope: row.scope as Key["scope"] }),
    );
    if (at !== undefined) return page;
    if (page.next === null) return { ...page, left: page.items.length };
    const { left } = await open.select(({ fn }) => fn.countAll().as("left")).executeTakeFirstOrThrow();
    return { ...page, left: Number(left) };
  },

  async madeFrom(sha256) {
    const rows = await room.db
      .selectFrom("revision")
      .select(["region", "year", "authority", "scope", "rev"])
      .where("original", "=", shaped(Sha256, sha256))
      .orderBy("id")
      .execute();
    return rows.map((row) => ({ ...row, scope: row.scope as Key["scope"] }));
  },
});

export const listedOf = (row: Omit<Tables["report"], "packed">, layout: string): Listed => ({
  region: row.region,
  year: row.year,
  authority: row.authority,
  scope: row.scope as Key["scope"],
  rev: row.rev,
  revision: row.revision,
  at: row.at,
  by: row.by_whom,
  state: row.state,
  layout,
  counts: countsIn(row.counts),
  removed: row.removed,
});

const countsIn = (text: string | null) => (text === null ? null : (JSON.parse(text) as Counts));

const revisionOf = (row: Omit<Row, "layout" | "packed" | "rest" | "prose">): Revision => ({
  region: row.region,
  year: row.year,
  authority: row.authority,
  scope: row.scope as Key["scope"],
  rev: row.rev,
  revision: row.id,
  at: row.at,
  by: row.by_whom,
  note: row.note,
  original: row.original === null ? null : { sha256: row.original, ...JSON.parse(row.source ?? "{}") },
  ruleset: row.ruleset,
  counts: countsIn(row.counts),
});

const pointer = ({ db }: Room, key: Key) =>
  db.selectFrom("report").select(["rev", "state", "removed"]).where(same("report", key)).executeTakeFirst();

async function asked(room: Room, key: Key, rev: number | undefined): Promise<number> {
  if (rev !== undefined) return rev;
  const now = await pointer(room, key);
  if (!now) throw new Refused("notFound", { ...key });
  return now.rev;
}
