import type { Member, Report } from "@gouji/schema";
import { type Examined, examine } from "./examine.ts";

/** A region and its declared roster for a year. */
export interface Roster {
  readonly name: string;
  readonly year: number;
  /** The region's own report or its draft; null where there is none yet. */
  readonly own: Report | null;
  readonly members: readonly Member[];
  /** Reports of members that are not counted yet. */
  readonly drafts?: readonly Member[];
  /** What was found in members' reports, where it is at hand; else it is worked out. */
  readonly examined?: ReadonlyMap<string, Examined>;
  /** Members' reports for other years, by authority. */
  readonly past?: ReadonlyMap<string, readonly Report[]>;
}

export interface Named {
  readonly authority: string;
  readonly name: string;
}

/** What members are called, by authority. */
export const namesOf = ({ members, drafts = [] }: Roster) => {
  const names = new Map([...drafts, ...members].map(({ authority, name }) => [authority, name]));
  return (authority: string): Named => ({ authority, name: names.get(authority) ?? authority });
};

/** What is found in the report of a member; null where there is none. */
export function examinedOf(authority: string, { members, examined }: Roster): Examined | null {
  const known = examined?.get(authority);
  if (known) return known;
  const report = members.find((member) => member.authority === authority)?.report;
  return report ? examine(report) : null;
}
