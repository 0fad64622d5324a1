import type { Kysely, Transaction } from "kysely";

/** The tables as both engines have them. Times are ISO text, truth is 0 or 1, and what is JSON is kept as text. */
export interface Tables {
  migration: { id: number; name: string; at: string };
  region: { id: string; parent: string | null; name: string; level: string; seq: number };
  authority: {
    region: string;
    id: string;
    name: string;
    initials: string;
    aliases: string;
    seq: number;
    level: string | null;
    kind: string | null;
    from_year: number | null;
    to_year: number | null;
    predecessors: string;
    counted: number;
    counted_in: string;
  };
  shelf: { region: string; year: number; stamp: string };
  layout: { id: string; key: string; form: string; cells: string };
  report: ReportKey & {
    rev: number;
    revision: string;
    at: string;
    by_whom: string;
    state: string;
    removed: string | null;
    layout: string;
    counts: string | null;
    packed: Uint8Array;
  };
  revision: ReportKey & {
    rev: number;
    id: string;
    at: string;
    by_whom: string;
    note: string | null;
    layout: string;
    packed: Uint8Array;
    original: string | null;
    source: string | null;
    ruleset: string | null;
    counts: string | null;
    rest: string;
    prose: string;
  };
  reading: ReportKey & { rev: number; body: string };
  finding: ReportKey & {
    rev: number;
    n: number;
    rule: string;
    instance: string;
    status: string;
    severity: string;
    fingerprint: string;
    outcome: string;
    current: number;
  };
  original: { sha256: string; size: number; bytes: Uint8Array };
  journal: {
    region: string;
    year: number;
    id: string;
    at: string;
    by_whom: string;
    what: string;
    authority: string | null;
    scope: string | null;
    rev: number | null;
    detail: string;
  };
}

export type ReportKey = {
  region: string;
  year: number;
  authority: string;
  scope: string;
};

export type Db = Kysely<Tables>;
export type Tx = Transaction<Tables>;
