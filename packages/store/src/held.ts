import { type SqlBool, sql } from "kysely";
import { among, every, lies, type Where } from "./area.ts";
import type { Room } from "./room.ts";
import { type Member, memberOf } from "./roster.ts";
import { name } from "./shelf.ts";
import type { Sums } from "./sums.ts";

/** The packed figures of one region and year, side by side in memory. */
export interface HeldShelf {
  readonly region: string;
  readonly year: number;
  readonly stamp: string;
  readonly bytes: Uint8Array;
  readonly view: DataView;
  readonly reports: number;
  readonly kinds: ReadonlyMap<Kind, Alike>;
  readonly byAuthority: ReadonlyMap<string, readonly HeldReport[]>;
}

export interface HeldReport {
  /** One object for all that are alike, so that a question is put to each kind once. */
  readonly kind: Kind;
  /** Where its figures lie in `bytes`. */
  readonly from: number;
  readonly to: number;
}

export interface Kind {
  readonly scope: string;
  readonly state: string;
  readonly layout: string;
}

/** All reports of one kind on a shelf, and what they add up to, once somebody has asked. */
export interface Alike {
  count: number;
  sums?: Sums;
}

export interface Held {
  readonly shelves: readonly HeldShelf[];
  readonly rosters: ReadonlyMap<string, readonly Member[]>;
}

/**
 * What sums are made of, remembered. Every question first asks for the stamps of its shelves and reads again those that have
 * changed, whichever process changed them; so memory is never believed without the tables' word. The least used shelves go
 * when there are more bytes than allowed.
 */
export function holding(room: Room, most = 256 * 1024 * 1024): (where: Where) => Promise<Held> {
  const shelves = new Map<string, HeldShelf>();
  const rosters = new Map<string, { stamp: string; authorities: readonly Member[] }>();
  const kinds = new Map<string, Kind>();
  let size = 0;

  return async (where) => {
    const stamps = await room.db
      .selectFrom("shelf")
      .selectAll()
      .where(lies("shelf", { regions: where.regions, years: where.years && [0, ...where.years] }))
      .orderBy("region")
      .orderBy("year")
      .execute();
    const years = stamps.filter(({ year }) => year > 0);
    const stale = years.filter(({ region, year, stamp }) => shelves.get(name(region, year))?.stamp !== stamp);
    const fresh = new Map<string, HeldShelf>();
    // Side by side: while one part is sent, another is already being laid out.
    await Promise.all(
      parts(stale, 200).map(async (part) => {
        for (const shelf of await load(room, part, kinds)) fresh.set(name(shelf.region, shelf.year), shelf);
      }),
    );
    const asked = years.map(({ region, year }) => {
      const at = name(region, year);
      const shelf = fresh.get(at) ?? (shelves.get(at) as HeldShelf);
      size += shelf.bytes.length - (shelves.get(at)?.bytes.length ?? 0);
      shelves.delete(at);
      shelves.set(at, shelf);
      return shelf;
    });
    for (const [at, shelf] of shelves) {
      if (size <= most) break;
      shelves.delete(at);
      size -= shelf.bytes.length;
    }
    return {
      shelves: asked,
      rosters: await rostersOf(stamps.filter(({ region, year }) => year === 0 && region !== "")),
    };
  };

  async function rostersOf(stamps: readonly { region: string; stamp: string }[]) {
    const stale = stamps.filter(({ region, stamp }) => rosters.get(region)?.stamp !== stamp);
    for (const part of parts(stale, 500)) {
      const regions = part.map(({ region }) => region);
      const rows = await room.db
        .selectFrom("authority")
        .select(["region", "id", "from_year", "to_year", "counted", "counted_in"])
        .where(every([among("authority.region", regions)]))
        .orderBy("seq")
        .orderBy("id")
        .execute();
      const members = Map.groupBy(rows.map(memberOf), ({ region }) => region);
      for (const { region, stamp } of part) rosters.set(region, { stamp, authorities: members.get(region) ?? [] });
    }
    return new Map(stamps.map(({ region }) => [region, rosters.get(region)?.authorities ?? []]));
  }
}

type Stamp = { region: string; year: number; stamp: string };

async function load(room: Room, stamps: readonly Stamp[], kinds: Map<string, Kind>): Promise<HeldShelf[]> {
  const pairs = sql.join(stamps.map(({ region, year }) => sql`(${region}, cast(${year} as integer))`));
  const kept = room.db
    .selectFrom("report")
    .select(sql<string>`region || '/' || year`.as("shelf"))
    .select(sql<string>`scope || '/' || state || '/' || layout`.as("kind"))
    .where(sql<SqlBool>`(region, year) in (values ${pairs})`)
    .where("removed", "is", null);
  // Few columns, or few rows: making a hundred thousand of them takes longer than adding them up.
  const { lot } = room.engine.words;
  const rows = lot
    ? (
        await kept
          .select(sql.raw<Uint8Array>(lot).as("lot"))
          .groupBy(["region", "year", "scope", "state", "layout"])
          .execute()
      ).flatMap(taken)
    : await kept.select(["authority", "packed"]).execute();
  const by = Map.groupBy(rows, ({ shelf }) => shelf);
  return stamps.map((stamp) => shelfOf(stamp, by.get(name(stamp.region, stamp.year)) ?? [], kinds));
}

interface Row {
  shelf: string;
  authority: string;
  kind: string;
  packed: Uint8Array;
}

/** The rows of a lot. */
function taken({ shelf, kind, lot }: { shelf: string; kind: string; lot: Uint8Array }): Row[] {
  const rows: Row[] = [];
  const bytes = Buffer.from(lot.buffer, lot.byteOffset, lot.length);
  for (let at = 0; at < bytes.length; ) {
    const comma = bytes.indexOf(COMMA, at);
    const end = bytes.indexOf(SEMICOLON, comma) + 1;
    const to = end + Number(bytes.toString("latin1", comma + 1, end - 1));
    rows.push({ shelf, kind, authority: bytes.toString("latin1", at, comma), packed: bytes.subarray(end, to) });
    at = to;
  }
  return rows;
}

const COMMA = 44;
const SEMICOLON = 59;

function shelfOf({ region, year, stamp }: Stamp, rows: readonly Row[], kinds: Map<string, Kind>): HeldShelf {
  const bytes = new Uint8Array(rows.reduce((sum, { packed }) => sum + packed.length, 0));
  const alike = new Map<Kind, Alike>();
  const byAuthority = new Map<string, HeldReport[]>();
  let from = 0;
  for (const { authority, packed, kind } of rows) {
    bytes.set(packed, from);
    const report = { kind: kindOf(kinds, kind), from, to: from + packed.length };
    from = report.to;
    const same = alike.get(report.kind);
    if (same) same.count++;
    else alike.set(report.kind, { count: 1 });
    const mine = byAuthority.get(authority);
    if (mine) mine.push(report);
    else byAuthority.set(authority, [report]);
  }
  return {
    region,
    year,
    stamp,
    bytes,
    view: new DataView(bytes.buffer),
    reports: rows.length,
    kinds: alike,
    byAuthority,
  };
}

function kindOf(kinds: Map<string, Kind>, path: string): Kind {
  const found = kinds.get(path);
  if (found) return found;
  const [scope = "", state = "", layout = ""] = path.split("/");
  const kind = { scope, state, layout };
  kinds.set(path, kind);
  return kind;
}

const parts = <T>(list: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(list.length / size) }, (_, i) => list.slice(i * size, (i + 1) * size));
