import type { Source } from "./source.ts";

/** A source that is opened when it is first asked, so that the screens need not wait for it; renewed, it is opened again. */
export function deferred(named: Pick<Source, "name" | "url">, open: () => Promise<Source>): Source {
  let opening: Promise<Source> | undefined;
  const source = {
    ...named,
    region: null,
    holdings: async (told: Parameters<Source["holdings"]>[0]) => {
      const opened = await ready();
      const held = await opened.holdings(told);
      Object.assign(source, { name: opened.name, region: opened.region });
      return held;
    },
    report: async (authority: string, year: number) => (await ready()).report(authority, year),
    years: async (authorities: readonly string[]) => (await ready()).years(authorities),
    year: async (year: number) => (await ready()).year(year),
    summed: async (year: number) => (await ready()).summed(year),
    terms: async (year: number, cell: string) => (await ready()).terms(year, cell),
    renew() {
      const before = opening;
      opening = before?.then((one) => one.close()).then(open, open);
    },
    close: async () => {
      if (opening) await (await opening).close();
    },
  };
  return source;

  function ready(): Promise<Source> {
    opening ??= open();
    return opening;
  }
}
