import { county } from "@gouji/corpus";
import type { Store } from "@gouji/store";
import { type Context, limits } from "../context.ts";
import { judge } from "../reports/judge.ts";
import { caller } from "../router.ts";

export const NOW = "2025-03-01T08:00:00.000Z";

export const contextOf = (store: Store): Context => ({ store, clock: () => new Date(NOW), by: "test", limits });

export const ask = (store: Store, more: Partial<Context> = {}) => caller({ ...contextOf(store), ...more });

export const two = county({ seed: "api", years: [2021, 2022], missing: 4 });

/** A county of two years, each report judged against last year's. */
export async function filled(store: Store): Promise<void> {
  const { government, authorities, filed, region } = two;
  await store.putRegions([{ id: "sl", parent: null, name: "示例县", level: "county", seq: 0 }], "test");
  await store.putAuthorities(
    [government, ...authorities].map(({ id, name, level, kind, from, to }, seq) => ({
      region: "sl",
      id,
      name,
      aliases: id === "sl-scjg" ? ["示例县工商行政管理局"] : [],
      initials: id.replace("sl-", ""),
      seq,
      level,
      kind,
      from: from ?? null,
      to: to ?? null,
      predecessors: [],
      counted: id !== government.id,
      countedIn: {},
    })),
    "test",
  );
  const all = [...filed, ...region];
  const at = new Map(all.map(({ authority, year, report }) => [`${authority.id} ${year}`, report]));
  await store.putMany(
    all.map(({ authority, year, report }) => ({
      key: { region: "sl", year, authority: authority.id, scope: report.scope ?? "unstated" },
      report,
      verdict: judge(report, at.get(`${authority.id} ${year - 1}`)),
    })),
    "test",
  );
}
