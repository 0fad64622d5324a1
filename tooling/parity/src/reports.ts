import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { carryMismatch, county } from "@gouji/corpus";
import type { Report } from "@gouji/schema";

/** A report that every door is given, with last year's where there is one. */
export interface Given {
  readonly id: string;
  readonly report: Report;
  readonly previous?: Report;
}

/** The conformance suite, read as any other engine would read it: its files, and the merge patches in them (RFC 7396). */
export function conformance(): Given[] {
  const from = new URL("../conformance/", import.meta.resolve("@gouji/corpus").replace("src/index.ts", "src/"));
  const open = (path: string) => JSON.parse(readFileSync(fileURLToPath(new URL(path, from)), "utf8"));
  const reports = new Map<string, Report>();
  const areas: { cases: string[] }[] = open("manifest.json").areas;
  for (const id of areas.flatMap(({ cases }) => cases)) {
    const { input, like, patch } = open(`cases/${id}/case.json`);
    reports.set(id, input ?? merged(reports.get(like), patch));
  }
  return [...reports].map(([id, report]) => ({ id, report }));
}

/** Reports beside last year's, some of which carry in what was not carried out. */
export function beside(): Given[] {
  const { filed } = county({ seed: "parity", years: [2022, 2023], flaws: 10 });
  const last = new Map(filed.filter(({ year }) => year === 2022).map((one) => [one.authority.id, one.report]));
  return filed
    .filter(({ authority, year }) => year === 2023 && last.has(authority.id))
    .slice(0, 8)
    .map(({ authority, report }, at) => {
      const previous = last.get(authority.id) as Report;
      const spoilt = at % 2 === 0 ? carryMismatch(report, previous, at) : undefined;
      return { id: `${authority.id} 2023`, report: spoilt?.report ?? report, previous };
    });
}

/** Those that screens are drawn for: every area and every form, and no area at length. */
export function drawn(all: readonly Given[]): Given[] {
  const taken = new Map<string, number>();
  return all.filter(({ id, report }) => {
    const kind = `${id.split("/")[0]} ${report.form} ${report.extensions}`;
    const before = taken.get(kind) ?? 0;
    taken.set(kind, before + 1);
    return before < (id.startsWith("violated/") ? 100 : 1);
  });
}

function merged<T>(target: T, patch: unknown): T {
  if (typeof patch !== "object" || patch === null || Array.isArray(patch)) return patch as T;
  const whole = { ...(target as Record<string, unknown>) };
  for (const [key, value] of Object.entries(patch)) {
    if (value === null) delete whole[key];
    else whole[key] = merged(whole[key], value);
  }
  return whole as T;
}
