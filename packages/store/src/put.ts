import type { Layout } from "@gouji/schema";
import { type RawBuilder, type SqlBool, sql } from "kysely";
import { z } from "zod";
import { layoutOf, type Pieces, takeApart } from "./document.ts";
import { Key, Note, Sha256, State, Who } from "./key.ts";
import type { KeptLayout } from "./layouts.ts";
import { Refused, shaped } from "./refused.ts";
import { line, type Room } from "./room.ts";
import { name, take } from "./shelf.ts";
import type { Filed, Filing, Store } from "./store.ts";
import type { ReportKey, Tables, Tx } from "./tables.ts";
import { countsOf, findingsOf } from "./verdict.ts";
import { write } from "./write.ts";

const BATCH = 1000;

export const putting = (room: Room): Pick<Store, "put" | "putMany"> => ({
  async put(filing, by) {
    shaped(Who, by);
    const [filed] = await fileAll(room, [await prepare(room, filing)], by);
    return filed as Filed;
  },
  async putMany(filings, by, told) {
    shaped(Who, by);
    let count = 0;
    // While the engine writes one batch the next is made ready. Only one is written at a time: the order is the caller's.
    let writing: Promise<void> = Promise.resolve();
    const flush = async (batch: readonly Ready[]) => {
      await writing;
      writing = fileAll(room, batch, by).then((filed) => {
        count += filed.length;
        told?.(filed);
      });
      writing.catch(() => {});
    };
    let batch: Ready[] = [];
    for await (const filing of filings) {
      batch.push(await prepare(room, filing));
      if (batch.length < BATCH) continue;
      await flush(batch);
      batch = [];
    }
    if (batch.length > 0) await flush(batch);
    await writing;
    return count;
  },
});

/** What came from outside, apart from the report, which the schema vouches for. */
const Said = z.object({
  key: Key,
  original: z.object({ sha256: Sha256, name: Note, type: Note }).optional(),
  onto: z.int().min(0).optional(),
  state: State.optional(),
  note: Note.optional(),
});

interface Ready extends z.infer<typeof Said> {
  readonly filing: Filing;
  readonly layout: KeptLayout;
  readonly pieces: Pieces;
  readonly counts: string | null;
}

function fileAll(room: Room, ready: readonly Ready[], by: string): Promise<Filed[]> {
  const keys = ready.map(({ key }) => key);
  return write(room.engine, async (tx) => {
    await take(room, tx, keys);
    await known(tx, ready);
    return file(room, tx, ready, by);
  });
}

async function prepare(room: Room, filing: Filing): Promise<Ready> {
  const said = shaped(Said, filing);
  if (said.original && !(await room.engine.originals.has(said.original.sha256))) {
    throw new Refused("unknownOriginal", { sha256: said.original.sha256 });
  }
  const layout: Layout = layoutOf(filing.report);
  const kept = await room.layouts.of(layout);
  return {
    ...said,
    filing,
    layout: kept,
    pieces: takeApart(filing.report, kept, layout.place),
    counts: filing.verdict ? JSON.stringify(countsOf(filing.verdict, room.id())) : null,
  };
}

/** Refuses keys of authorities that stand on no roster. */
async function known(tx: Tx, ready: readonly Ready[]): Promise<void> {
  for (const [region, members] of Map.groupBy(ready, ({ key }) => key.region)) {
    const ids = [...new Set(members.map(({ key }) => key.authority))];
    const rows = await tx
      .selectFrom("authority")
      .select("id")
      .where("region", "=", region)
      .where("id", "in", ids)
      .execute();
    const found = new Set(rows.map((row) => row.id));
    const unknown = ids.find((id) => !found.has(id));
    if (unknown !== undefined) throw new Refused("unknownAuthority", { region, authority: unknown });
  }
}

type Pointer = Tables["report"];

async function file(room: Room, tx: Tx, ready: readonly Ready[], by: string): Promise<Filed[]> {
  const before = await pointers(tx, ready);
  const now = new Map<string, { pointer: Pointer; ready: Ready }>();
  const revisions: Tables["revision"][] = [];
  const readings: Tables["reading"][] = [];
  const journal: Tables["journal"][] = [];
  const at = room.clock().toISOString();
  for (const one of ready) {
    const { key, layout, pieces, counts, original, filing } = one;
    const last = now.get(path(key))?.pointer ?? before.get(path(key));
    if (one.onto !== undefined && one.onto !== (last?.rev ?? 0)) {
      throw new Refused("conflict", { ...key, onto: one.onto, current: last?.rev ?? 0 });
    }
    const rev = (last?.rev ?? 0) + 1;
    const pointer: Pointer = {
      ...key,
      rev,
      revision: room.id(),
      at,
      by_whom: by,
      state: one.state ?? last?.state ?? "filed",
      removed: null,
      layout: layout.id,
      counts,
      packed: pieces.packed,
    };
    now.set(path(key), { pointer, ready: one });
    revisions.push({
      ...key,
      rev,
      id: pointer.revision,
      at,
      by_whom: by,
      note: one.note ?? null,
      layout: layout.id,
      packed: pieces.packed,
      original: original?.sha256 ?? null,
      source: original ? JSON.stringify({ name: original.name, type: original.type }) : null,
      ruleset: filing.verdict?.ruleset ?? null,
      counts,
      rest: pieces.rest,
      prose: pieces.prose,
    });
    if (filing.reading !== undefined) readings.push({ ...key, rev, body: JSON.stringify(filing.reading) });
    journal.push(line(room, "put", by, { ...key, rev }, { revision: pointer.revision }));
  }
  await displace(tx, [...before.values()]);
  const { pour } = room.engine;
  await pour(
    tx,
    "report",
    [...now.values()].map(({ pointer }) => pointer),
  );
  await pour(tx, "revision", revisions);
  await pour(tx, "reading", readings);
  await pour(tx, "finding", findings(ready, revisions, now));
  await pour(tx, "journal", journal);
  return revisions.map(({ region, year, authority, scope, rev, id }) => ({
    region,
    year,
    authority,
    scope: scope as Filed["scope"],
    rev,
    revision: id,
  }));
}

function findings(
  ready: readonly Ready[],
  revisions: readonly Tables["revision"][],
  now: ReadonlyMap<string, { pointer: Pointer }>,
): Tables["finding"][] {
  return ready.flatMap(({ key, filing: { verdict } }, i) => {
    const { rev } = revisions[i] as Tables["revision"];
    return verdict ? findingsOf(key, rev, verdict, now.get(path(key))?.pointer.rev === rev) : [];
  });
}

/** The current revisions of some keys, as they stand under the lock. */
async function pointers(tx: Tx, ready: readonly Ready[]): Promise<Map<string, Pointer>> {
  const found = new Map<string, Pointer>();
  for (const keys of byShelf(ready.map(({ key }) => key))) {
    for (const row of await tx.selectFrom("report").selectAll().where(these("report", keys)).execute()) {
      found.set(path(row), row);
    }
  }
  return found;
}

/** Makes room for what is newer: the pointer goes, and its findings are current no more. */
async function displace(tx: Tx, gone: readonly ReportKey[]): Promise<void> {
  for (const keys of byShelf(gone)) {
    await tx.deleteFrom("report").where(these("report", keys)).execute();
    await tx
      .updateTable("finding")
      .set({ current: 0 })
      .where("current", "=", 1)
      .where(these("finding", keys))
      .execute();
  }
}

const byShelf = (keys: readonly ReportKey[]) => [
  ...Map.groupBy(keys, ({ region, year }) => name(region, year)).values(),
];

/** Some keys of one shelf. */
function these(table: "report" | "finding", keys: readonly ReportKey[]): RawBuilder<SqlBool> {
  const { region, year } = keys[0] as ReportKey;
  const pairs = sql.join(keys.map(({ authority, scope }) => sql`(${authority}, ${scope})`));
  const column = (of: string) => sql.ref(`${table}.${of}`);
  return sql<SqlBool>`${column("region")} = ${region} and ${column("year")} = ${year}
    and (${column("authority")}, ${column("scope")}) in (values ${pairs})`;
}

const path = ({ region, year, authority, scope }: ReportKey) => `${region}/${year}/${authority}/${scope}`;
