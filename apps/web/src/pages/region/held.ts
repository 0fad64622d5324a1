import type { Member, Report } from "@gouji/schema";
import type { Examined, Named, Roster } from "@gouji/view";
import { useQuery } from "@tanstack/solid-query";
import { held } from "../../data/held.ts";
import { server } from "../../data/server.ts";
import { entryOf } from "../compare/held.ts";

/** A region's roster for a year with all that was filed. */
export interface Filed {
  readonly authorities: readonly (Named & { readonly counted: boolean })[];
  readonly reports: readonly {
    readonly authority: string;
    readonly name: string;
    readonly year: number;
    readonly scope: string;
    readonly revision: string;
    readonly report: Report;
  }[];
}

export const useFiled = (which: () => { readonly region: string; readonly year: number } | null) =>
  held(
    useQuery(() => {
      const { region, year } = which() ?? { region: "", year: 0 };
      return {
        queryKey: ["region", region, year],
        queryFn: async ({ signal }: { signal: AbortSignal }): Promise<Filed> => {
          const { authorities, reports } = await server.compare.authorities.query({ region, year }, { signal });
          return {
            authorities: authorities.map(({ id, name, counted, countedIn }) => ({
              authority: id,
              name,
              counted: countedIn[year] ?? counted,
            })),
            reports: reports as Filed["reports"],
          };
        },
        enabled: which() !== null,
        placeholderData: (before: Filed | undefined) => before,
      };
    }),
  );

/** The region as its own report and the members that make it up. */
export function rosterOf(name: string, year: number, filed: Filed, before: Filed | undefined): Roster {
  const own = filed.reports.find(({ scope }) => scope === "region" || scope === "government");
  const reports = new Map(filed.reports.map((one) => [one.authority, one]));
  const members = filed.authorities
    .filter(({ authority }) => authority !== own?.authority)
    .map((one): Member => ({ ...one, report: reports.get(one.authority)?.report ?? null }));
  return {
    name,
    year,
    own: own?.report ?? null,
    members,
    examined: new Map<string, Examined>(
      members.flatMap(({ authority }) => {
        const examined = reports.has(authority) && entryOf(reports.get(authority) as never).examined;
        return examined ? [[authority, examined] as const] : [];
      }),
    ),
    past: new Map(before?.reports.map(({ authority, report }) => [authority, [report]])),
  };
}
