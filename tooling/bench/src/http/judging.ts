import { deepStrictEqual } from "node:assert/strict";
import { caller, limits } from "@gouji/api";
import { check, type Report } from "@gouji/schema";
import { openStore, type Store } from "@gouji/store";
import { medians } from "../measure.ts";
import { reach, short, table } from "../table.ts";
import { answered } from "./load.ts";
import { type Rate, rates } from "./rates.ts";
import type { Running } from "./servers.ts";

/** A report comes in as JSON, is checked, and is forgotten: over HTTP, and in process. */
export async function judging(server: Running, right: Report, folder: string): Promise<void> {
  const wrong = structuredClone(right);
  wrong.figures["requests/pendingAtEnd@total"] = { state: "number", value: "77", raw: "77" };
  const store = await openStore({ folder });
  try {
    const found = [
      ...(await judged(server, store, right, "nothing wrong")),
      ...(await judged(server, store, wrong, "one wrong")),
    ];
    console.log(`\nchecking a report of ${Object.keys(right.figures).length} figures, not kept; the same in all ways`);
    console.log(
      table([
        ["", "reports/s", "server µs each"],
        ...found.map(({ name, rate, work }) => [name, short(rate), work === undefined ? "" : short(work)]),
      ]),
    );
    for (const { name, rate, work } of found) {
      console.log(reach(name, rate, "≥", 1000, "reports/s"));
      if (work) console.log(reach("… by the work of the server", 1e6 / work, "≥", 1000, "reports/s"));
    }
  } finally {
    await store.close();
  }
}

async function judged(
  server: Running,
  store: Store,
  report: Report,
  what: string,
): Promise<Pick<Rate, "name" | "rate" | "work">[]> {
  const body = JSON.stringify({ report });
  const ask = caller({ store, clock: () => new Date(), by: "bench", limits });
  const inProcess = async () => JSON.stringify(await ask.check.report(JSON.parse(body)));
  const ways = [
    { name: `tRPC check.report, ${what}`, path: "/trpc/check.report" },
    { name: `POST /api/check/report, ${what}`, path: "/api/check/report" },
  ];
  const asked = await Promise.all(
    ways.map(async ({ name, path }) => {
      const question = { url: server.url, path, body };
      return { name, server, question, expected: await answered(question) };
    }),
  );
  const [remote, plain] = asked.map(({ expected }) => JSON.parse(expected.body));
  const here = JSON.parse(await inProcess());
  deepStrictEqual(remote.result.data, here);
  deepStrictEqual(plain, here);

  const took = await medians(
    [
      { name: `in process, from JSON to JSON, ${what}`, run: inProcess, pieces: 1 },
      { name: `in process, check alone, ${what}`, run: () => check(report), pieces: 1 },
    ],
    500,
  );
  return [...(await rates(asked)), ...[...took].map(([name, µs]) => ({ name, rate: 1e6 / µs, work: undefined }))];
}
