import { caller, failureFrom, figuresCsv, page, reportsNdjson, trpcCodes } from "@gouji/api";
import { TRPCError } from "@trpc/server";
import { getHTTPStatusCodeFromError } from "@trpc/server/http";
import { refuse } from "./refuse.ts";
import { told } from "./told.ts";
import { version } from "./version.ts";
import { type Ask, langOf, type Wire } from "./wire.ts";

/** What is read most, and what is read whole: plain addresses that a cache and a browser understand. */

/** One report: `/api/reports/{region}/{authority}/{year}`, with or without `.json`. */
export const report = (wire: Wire) => (c: Ask) => {
  const { url } = c.req;
  const asked = url.slice(url.indexOf("/", 8));
  const held = wire.answers.get(asked);
  if (held) return told(c, held);
  return answer(wire, c, asked, async () => {
    const { region = "", authority = "", year = "" } = c.req.param();
    const rev = c.req.query("rev");
    const scope = c.req.query("scope");
    const { previous, next, ...one } = await caller(wire.api(langOf(c))).reports.one({
      region,
      authority,
      year: Number(year.replace(/\.json$/, "")),
      ...(rev !== undefined && { rev: Number(rev) }),
      ...(scope !== undefined && { scope: scope as "agency" }),
    });
    const beside = [previous, next].map((found) => found && { year: found.year, rev: found.rev, scope: found.scope });
    return JSON.stringify({ v: 1, ...one, previous: beside[0], next: beside[1] });
  });
};

/** The library: `/api/library.json?region=&below=1&years=2023,2024&cells=…`. */
export const library = (wire: Wire) => (c: Ask) => {
  const asked = c.req.url.slice(c.req.url.indexOf("/", 8));
  const held = wire.answers.get(asked);
  if (held) return told(c, held);
  return answer(wire, c, asked, async () => {
    const cells = list(c.req.query("cells"));
    const found = await caller(wire.api(langOf(c))).library.overview({ ...areaIn(c), ...(cells && { cells }) });
    return JSON.stringify({ v: 1, ...found });
  });
};

/** Every report, a line each: `/api/reports.ndjson`. */
export const allReports = (wire: Wire) => (c: Ask) =>
  whole(wire, c, "application/x-ndjson; charset=utf-8", () => reportsNdjson(wire.api().store, areaIn(c)));

/** Every figure, a row each: `/api/figures.csv`. A spreadsheet takes it for UTF-8 by its first bytes; `?bom=0` leaves them out. */
export const allFigures = (wire: Wire) => (c: Ask) =>
  whole(wire, c, kinds.csv, () => marked(c, figuresCsv(wire.api().store, areaIn(c))));

/** The data of a page at the page's own address with an ending: `/findings.csv?rule=…`. What is no page with data goes on. */
export const pageData =
  (wire: Wire) =>
  async (c: Ask, next: () => Promise<void>): Promise<Response | undefined> => {
    const [, path = "", ending] = /^(.*)\.(json|csv)$/.exec(c.req.path) ?? [];
    if (ending === undefined || /^\/(?:api|trpc|assets)\//.test(path)) return void (await next());
    const lang = langOf(c);
    const { search } = new URL(c.req.url);
    const kind = ending === "csv" ? "csv" : "json";
    try {
      const found = await page(wire.api(lang), path + search, lang);
      if (!found) return refuse(c, 404, "notFound");
      return await whole(wire, c, kinds[kind], () => (kind === "csv" ? marked(c, found.csv()) : found.json()), lang);
    } catch (error) {
      return sorry(wire, c, error);
    }
  };

const kinds = { json: "application/json; charset=utf-8", csv: "text/csv; charset=utf-8" } as const;

async function* marked(c: Ask, rows: AsyncGenerator<string>): AsyncGenerator<string> {
  if (c.req.query("bom") !== "0") yield "\uFEFF";
  yield* rows;
}

async function answer(wire: Wire, c: Ask, asked: string, text: () => Promise<string>): Promise<Response> {
  try {
    return told(c, await wire.answers.make(asked, text));
  } catch (error) {
    return sorry(wire, c, error);
  }
}

/** The newest line of the journal names the state of the whole: nothing changes without one, but for what a newer program says. */
async function whole(
  wire: Wire,
  c: Ask,
  type: string,
  text: () => AsyncGenerator<string>,
  lang?: "zh" | "en",
): Promise<Response> {
  try {
    const { items } = await wire.api().store.journal({ limit: 1 });
    const etag = `W/"${[items[0]?.id ?? "empty", version, ...(lang ? [lang] : [])].join("-")}"`;
    const headers = {
      etag,
      "cache-control": "no-cache",
      "content-type": type,
      ...(lang && { vary: "accept-language", "content-language": lang }),
    };
    if (c.req.header("if-none-match") === etag) return c.body(null, 304, headers);
    return c.body(flowing(wire, c, text()), 200, headers);
  } catch (error) {
    return sorry(wire, c, error);
  }
}

const PIECE = 64 * 1024;

/** In pieces of some size: a row at a time would cost more than making it. */
function flowing(wire: Wire, c: Ask, text: AsyncGenerator<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  return new ReadableStream({
    async pull(controller) {
      try {
        let piece = "";
        while (piece.length < PIECE) {
          const { value, done } = await text.next();
          if (done) {
            if (piece) controller.enqueue(encoder.encode(piece));
            controller.close();
            return;
          }
          piece += value;
        }
        controller.enqueue(encoder.encode(piece));
      } catch (error) {
        wire.log.fault(c.get("id"), error);
        controller.error(error);
      }
    },
    async cancel() {
      await text.return(undefined);
    },
  });
}

/** What the API refused, as a plain answer. */
export function sorry({ log }: Wire, c: Ask, error: unknown): Response {
  const { code, says, about, cause } = failureFrom(error);
  if (code === "internal") log.fault(c.get("id"), cause ?? error);
  const status = getHTTPStatusCodeFromError(new TRPCError({ code: trpcCodes[code] }));
  return c.json({ v: 1, type: "error", code, message: says, about, request: c.get("id") }, status as 400);
}

function areaIn(c: Ask) {
  const region = c.req.query("region");
  const years = list(c.req.query("years"))?.map(Number).filter(Number.isInteger);
  return { ...(region && { region }), ...(c.req.query("below") === "1" && { below: true }), ...(years && { years }) };
}

const list = (text: string | undefined) => text?.split(",").filter(Boolean);
