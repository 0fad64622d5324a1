import type { Report } from "@gouji/schema";
import type { Authority, Key } from "../key.ts";
import type { Filing, Store } from "../store.ts";

export const key = (region: string, rest: Partial<Key> = {}): Key => ({
  region,
  year: 2023,
  authority: "a0",
  scope: "agency",
  ...rest,
});

export const authority = (region: string, id: string, seq: number): Authority => ({
  region,
  id,
  name: `示例机关${id}`,
  aliases: [],
  initials: "",
  seq,
  level: "county",
  kind: "department",
  from: null,
  to: null,
  predecessors: [],
  counted: true,
  countedIn: {},
});

/** A county with so many authorities: a0, a1 … */
export async function county(store: Store, region: string, size: number): Promise<void> {
  await store.putRegions(
    [
      { id: "root", parent: null, name: "根", level: "province", seq: 0 },
      { id: region, parent: "root", name: "示例县", level: "county", seq: 0 },
    ],
    "a",
  );
  await store.putAuthorities(
    Array.from({ length: size }, (_, seq) => authority(region, `a${seq}`, seq)),
    "a",
  );
}

export const fill = (region: string, size: number, years: readonly number[], report: () => Report): Filing[] =>
  years.flatMap((year) =>
    Array.from({ length: size }, (_, n) => ({ key: key(region, { year, authority: `a${n}` }), report: report() })),
  );
