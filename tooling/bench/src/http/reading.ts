import { deepStrictEqual } from "node:assert/strict";
import { reach, short, table } from "../table.ts";
import { type Answered, answered } from "./load.ts";
import { type Rate, rates, share } from "./rates.ts";
import type { Running } from "./servers.ts";

/** A report of the demo library with one before it and, being the newest, none after. */
const which = { region: "sl", authority: "sl-scjg", year: 2024 };
export const at = `/api/reports/${which.region}/${which.authority}/${which.year}`;

/** One report by plain route and by tRPC, against a server that has nothing but its bytes. */
export async function reading(server: Running, memory: Running, answer: Answered): Promise<void> {
  const etag = (await fetch(server.url + at)).headers.get("etag") ?? "";
  const input = encodeURIComponent(JSON.stringify(which));
  const ways = [
    { name: "bare Hono, the same bytes from memory", server: memory, path: "/" },
    { name: "plain route", server, path: at },
    { name: "plain route, unchanged (304)", server, path: at, headers: { "if-none-match": etag } },
    { name: "tRPC reports.one", server, path: `/trpc/reports.one?input=${input}` },
    { name: "bare Hono, tRPC that does nothing", server: memory, path: "/trpc/same" },
  ];
  const asked = await Promise.all(
    ways.map(async ({ name, server, ...rest }) => {
      const question = { url: server.url, ...rest };
      return { name, server, question, expected: await answered(question) };
    }),
  );
  agree(
    answer,
    asked.map(({ expected }) => expected),
  );

  const found = await rates(asked);
  const [base, plain, , remote] = found as [Rate, Rate, Rate, Rate];
  console.log("\nreading one report over HTTP, the same by all ways");
  console.log(
    table([
      ["", "bytes", "requests/s", "% of bare Hono", "server µs each", "times bare Hono"],
      ...found.map((one, i) => [
        one.name,
        String(Buffer.byteLength(asked[i]?.expected.body ?? "")),
        short(one.rate),
        short(share(one, base) * 100),
        one.work === undefined ? "" : short(one.work),
        one.work === undefined || base.work === undefined ? "" : short(one.work / base.work),
      ]),
    ]),
  );
  console.log(reach("report by the plain route", share(plain, base) * 100, "≥", 60, "% of bare Hono"));
  if (plain.work && base.work)
    console.log(reach("… by the work of the server", (base.work / plain.work) * 100, "≥", 60, "% of bare Hono"));
  console.log(reach("report by tRPC", share(remote, base) * 100, "≥", 60, "% of bare Hono"));
  if (remote.work && base.work)
    console.log(reach("… by the work of the server", (base.work / remote.work) * 100, "≥", 60, "% of bare Hono"));
}

/** Throws unless every way says the same. */
function agree(answer: Answered, [memory, plain, unchanged, remote, nothing]: readonly Answered[]): void {
  deepStrictEqual(memory, answer);
  deepStrictEqual(plain, answer);
  deepStrictEqual(unchanged, { status: 304, body: "" });
  deepStrictEqual(JSON.parse(nothing?.body ?? "").result.data, JSON.parse(answer.body));
  deepStrictEqual(inShort(JSON.parse(remote?.body ?? "").result.data), JSON.parse(answer.body));
}

type Beside = { readonly year: number; readonly rev: number; readonly scope: string } | null;

/** The plain route leaves out the reports of the years beside. */
const inShort = ({ previous, next, ...one }: { previous: Beside; next: Beside }) => ({
  v: 1,
  ...one,
  previous: named(previous),
  next: named(next),
});

const named = (one: Beside) => one && { year: one.year, rev: one.rev, scope: one.scope };
