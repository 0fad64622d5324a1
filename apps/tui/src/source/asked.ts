import type { Client, Outputs } from "@gouji/client";
import {
  type Entry,
  everyIndicator,
  examine,
  type FilingState,
  type FindingColumns,
  holdingsOf,
  type Summed,
  type SummedTerms,
} from "@gouji/view";
import type { Held, Opened, Source } from "./source.ts";

export interface Asked {
  readonly client: Client;
  /** Where it can be seen in a browser; null in process. */
  readonly url: string | null;
  /** What to call it where it has no region. */
  readonly name: string;
  /** The region looked at; without it the first that has offices. */
  readonly region?: string | undefined;
  readonly close?: () => Promise<void>;
}

/** A library that is asked through the typed client, over the network or in process. */
export function asked({ client, url, name, region, close = async () => {} }: Asked): Source {
  const overview = once(async () => {
    const sent = await client.library.matrix.query({
      ...(region !== undefined && { region }),
      indicators: [...everyIndicator],
      findings: true,
    });
    return { regions: sent.regions, ...holdingsOf({ ...sent, findings: sent.findings as FindingColumns }) };
  });
  const here = async () => {
    const { authorities, regions } = await overview();
    const id = region ?? authorities[0]?.region ?? regions.at(-1)?.id;
    return { id: id ?? "", name: regions.find((one) => one.id === id)?.name ?? name };
  };
  const source = {
    name,
    url,
    region: region ?? null,
    async holdings(): Promise<Held> {
      const { authorities, years, filings } = await overview();
      const at = await here();
      // The header says the region's name as soon as it is known.
      Object.assign(source, { name: at.name, region: at.id });
      return {
        authorities: authorities.filter((one) => one.region === at.id),
        years,
        filings: filings.filter((one) => one.region === at.id),
        refused: [],
      };
    },
    async report(authority: string, year: number): Promise<Opened | null> {
      const at = await here();
      const { authorities, filings } = await overview();
      const filing = filings.find((one) => one.region === at.id && one.authority === authority && one.year === year);
      const named = authorities.find((one) => one.region === at.id && one.id === authority);
      if (!filing?.digest || !named) return null;
      const one = await client.reports.one.query({ region: at.id, authority, year, all: true });
      const past = await client.compare.years.query({ region: at.id, authorities: [authority], scope: one.scope });
      const { report, outcomes, diagnoses } = one;
      return {
        authority: named,
        year,
        state: one.state as FilingState,
        rev: one.rev,
        file: one.original?.name ?? null,
        examined: examine(report, { outcomes, diagnoses }),
        years: past.reports.map((other) => (other.year === year ? report : other.report)),
      };
    },
    async years(authorities: readonly string[]): Promise<Entry[]> {
      const { id } = await here();
      const { reports } = await client.compare.years.query({ region: id, authorities: authorities.slice(0, 50) });
      return reports.map(entry);
    },
    async year(year: number): Promise<Entry[]> {
      const { id } = await here();
      const { reports } = await client.compare.authorities.query({ region: id, year });
      return reports.map(entry);
    },
    async summed(year: number): Promise<Summed | null> {
      const { id } = await here();
      return id === "" ? null : client.aggregate.summed.query({ region: id, year });
    },
    async terms(year: number, cell: string): Promise<SummedTerms> {
      const { id } = await here();
      return client.aggregate.terms.query({ region: id, year, cell });
    },
    close,
  };
  return source;
}

type Compared = Outputs["compare"]["years"]["reports"][number];

const entry = ({ authority, name, year, report }: Compared): Entry => ({
  authority,
  name,
  year,
  examined: examine(report),
});

/** Asked once, and again where it failed. */
function once<T>(ask: () => Promise<T>): () => Promise<T> {
  let answer: Promise<T> | undefined;
  return () => {
    answer ??= ask().catch((error) => {
      answer = undefined;
      throw error;
    });
    return answer;
  };
}
