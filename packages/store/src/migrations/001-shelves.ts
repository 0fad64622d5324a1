import type { Words } from "../engine.ts";

/**
 * The first tables. Region and year lead every key of a report, so that a year of a region lies together and tables can be spread
 * by region. `report` is the current revision: what overviews and sums need of it lies there, in one narrow table.
 */
export const shelves = ({ key, bytes, inOrder, appendOnly, originals }: Words): readonly string[] => [
  `create table region (
    id ${key} primary key,
    parent ${key},
    name text not null,
    level text not null,
    seq integer not null
  )`,
  `create table authority (
    region ${key} not null,
    id ${key} not null,
    name text not null,
    initials text not null,
    aliases text not null,
    seq integer not null,
    level text,
    kind text,
    from_year integer,
    to_year integer,
    predecessors text not null,
    counted integer not null,
    counted_in text not null,
    primary key (region, id)
  )`,
  // Written with every change on a shelf: its lock makes writers take turns, its stamp tells readers that a copy is stale.
  `create table shelf (
    region ${key} not null,
    year integer not null,
    stamp text not null,
    primary key (region, year)
  )`,
  // What stands at each place of packed figures. Kept, so that a later program with another order reads them right.
  `create table layout (
    id ${key} primary key,
    key text not null,
    form text not null,
    cells text not null
  )`,
  `create table report (
    region ${key} not null,
    year integer not null,
    authority ${key} not null,
    scope ${key} not null,
    rev integer not null,
    revision text not null,
    at text not null,
    by_whom text not null,
    state text not null,
    removed text,
    layout ${key} not null,
    counts text,
    packed ${bytes} not null,
    primary key (region, year, authority, scope)
  )${inOrder}`,
  `create table revision (
    region ${key} not null,
    year integer not null,
    authority ${key} not null,
    scope ${key} not null,
    rev integer not null,
    id text not null,
    at text not null,
    by_whom text not null,
    note text,
    layout ${key} not null,
    packed ${bytes} not null,
    original ${key},
    source text,
    ruleset text,
    counts text,
    rest text not null,
    prose text not null,
    primary key (region, year, authority, scope, rev)
  )`,
  "create index revision_original on revision (original) where original is not null",
  `create table reading (
    region ${key} not null,
    year integer not null,
    authority ${key} not null,
    scope ${key} not null,
    rev integer not null,
    body text not null,
    primary key (region, year, authority, scope, rev)
  )`,
  `create table finding (
    region ${key} not null,
    year integer not null,
    authority ${key} not null,
    scope ${key} not null,
    rev integer not null,
    n integer not null,
    rule ${key} not null,
    instance text not null,
    status text not null,
    severity text not null,
    fingerprint text not null,
    outcome text not null,
    primary key (region, year, authority, scope, rev, n)
  )${inOrder}`,
  `create table journal (
    region ${key} not null,
    year integer not null,
    id ${key} not null,
    at text not null,
    by_whom text not null,
    what text not null,
    authority ${key},
    scope ${key},
    rev integer,
    detail text not null,
    primary key (region, year, id)
  )${inOrder}`,
  "create index journal_by_time on journal (id)",
  ...appendOnly("journal"),
  ...originals,
];
