import { layoutFor, longHead, longRows, toCsv } from "@gouji/schema";
import type { Area, Kept, Store } from "@gouji/store";
import { defined } from "./defined.ts";

export interface BulkAsk {
  readonly region?: string | undefined;
  readonly below?: boolean | undefined;
  readonly years?: readonly number[] | undefined;
}

/** Every current report, a line of JSON each, in the order of their keys. */
export async function* reportsNdjson(store: Store, ask: BulkAsk): AsyncGenerator<string> {
  for await (const kept of every(store, ask)) yield `${JSON.stringify(lineOf(kept))}\n`;
}

/** Every figure of every current report, a row each. */
export async function* figuresCsv(store: Store, ask: BulkAsk): AsyncGenerator<string> {
  yield toCsv([["region", "id", "scope", ...longHead]]);
  for await (const { region, authority, scope, report } of every(store, ask)) {
    yield toCsv(longRows(report, layoutFor(report)).map((row) => [region, authority, scope, ...row]));
  }
}

export const lineOf = ({
  region,
  authority,
  year,
  scope,
  rev,
  revision,
  at,
  state,
  counts,
  ruleset,
  report,
}: Kept) => ({
  v: 1 as const,
  region,
  authority,
  year,
  scope,
  rev,
  revision,
  at,
  state,
  ruleset,
  counts,
  report,
});

async function* every(store: Store, ask: BulkAsk): AsyncGenerator<Kept> {
  const area: Area = defined(ask);
  for (let after: string | undefined; ; ) {
    const page = await store.list({ ...area, limit: 200, after });
    for (const { region, authority, year, scope, rev } of page.items) {
      const kept = await store.one({ region, authority, year, scope }, rev);
      if (kept) yield kept;
    }
    if (page.next === null) return;
    after = page.next;
  }
}
