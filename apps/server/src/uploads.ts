import { type Context as Api, failureFrom, limits, type PutItem, putDocument, type Wishes } from "@gouji/api";
import { partsOf } from "./multipart.ts";
import { refuse } from "./refuse.ts";
import { streamed } from "./streamed.ts";
import type { Ask, Wire } from "./wire.ts";
import { inBoth } from "./words/index.ts";

/** Files in one request. */
const FILES = 500;

interface File {
  readonly name: string;
  readonly bytes: Uint8Array | undefined;
  readonly wishes: Wishes;
}

/**
 * Files as a form, or one as the body with `?name=`. Each is read, checked and kept as soon as it is there, and answered by a
 * line of its own; one that cannot be kept does not keep the next one waiting. The last line sums up.
 */
export const upload = (wire: Wire) => (c: Ask) => {
  const { body } = c.req.raw;
  const type = c.req.header("content-type") ?? "";
  const boundary = /^multipart\/form-data;.*boundary="?([^";]+)"?/i.exec(type)?.[1];
  if (!body || (boundary === undefined && !c.req.query("name"))) return refuse(c, 400, "noFile");
  const wishes = wishesIn((key) => c.req.query(key));
  if (!wishes) return refuse(c, 400, "badRequest");
  const files = boundary === undefined ? single(c, body, wishes) : several(body, boundary, wishes);
  return streamed(c, "application/x-ndjson; charset=utf-8", lines(wire, c.get("id"), wire.api(), files));
};

async function* lines(wire: Wire, id: string, api: Api, files: AsyncIterable<File>): AsyncGenerator<string> {
  const tally = { files: 0, filed: 0, unchanged: 0, refused: 0 };
  const tell = (item: object) => `${JSON.stringify(item)}\n`;
  try {
    for await (const { name, bytes, wishes } of files) {
      if (++tally.files > FILES) {
        yield tell({
          v: 1,
          type: "error",
          file: name,
          code: "tooMany",
          message: inBoth("tooMany", { limit: String(FILES) }),
        });
        break;
      }
      for (const item of await keep(wire, id, api, name, bytes, wishes)) {
        tally[item.type === "error" ? "refused" : item.unchanged ? "unchanged" : "filed"]++;
        yield tell(item);
      }
    }
  } catch (error) {
    if (!(error instanceof RangeError)) wire.log.fault(id, error);
    const code = error instanceof RangeError ? "badRequest" : "internal";
    yield tell({ v: 1, type: "error", file: null, code, message: inBoth(code), request: id });
  } finally {
    api.changed?.();
  }
  yield tell({ v: 1, type: "summary", ...tally });
}

async function keep(
  wire: Wire,
  id: string,
  api: Api,
  name: string,
  bytes: Uint8Array | undefined,
  wishes: Wishes,
): Promise<PutItem[]> {
  const sorry = (code: "tooLarge" | "internal", about: Readonly<Record<string, string>> = {}): PutItem[] => [
    { v: 1, type: "error", file: name, code, message: inBoth(code, about), about },
  ];
  if (!bytes) return sorry("tooLarge", { limit: String(limits.documentBytes) });
  try {
    return await putDocument(api, name, bytes, wishes);
  } catch (error) {
    wire.log.fault(id, failureFrom(error).cause ?? error);
    return sorry("internal");
  }
}

/** A form's plain fields speak of the files after them. */
async function* several(body: AsyncIterable<Uint8Array>, boundary: string, first: Wishes): AsyncGenerator<File> {
  const said = new Map<string, string>();
  for await (const { field, name, bytes } of partsOf(body, boundary, limits.documentBytes)) {
    if (name === undefined)
      said.set(
        field,
        Buffer.from(bytes ?? [])
          .toString("utf8")
          .slice(0, 4_000),
      );
    else if (name !== "") yield { name, bytes, wishes: { ...first, ...wishesIn((key) => said.get(key)) } };
  }
}

async function* single(c: Ask, body: AsyncIterable<Uint8Array>, wishes: Wishes): AsyncGenerator<File> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const piece of body) {
    length += piece.length;
    if (length > limits.documentBytes) break;
    pieces.push(piece);
  }
  yield {
    name: c.req.query("name") ?? "",
    bytes: length > limits.documentBytes ? undefined : Buffer.concat(pieces),
    wishes,
  };
}

const SCOPES = ["agency", "government", "region", "unstated"] as const;
const ID = /^[A-Za-z0-9][A-Za-z0-9._-]{0,79}$/;

/** Undefined where something is said that cannot be. */
function wishesIn(get: (key: string) => string | undefined): Wishes | undefined {
  const said = (key: string) => get(key)?.trim() || undefined;
  const scope = SCOPES.find((one) => one === said("scope"));
  const year = said("year") === undefined ? undefined : Number(said("year"));
  const fits =
    [said("region"), said("authority")].every((id) => id === undefined || ID.test(id)) &&
    (said("scope") === undefined || scope !== undefined) &&
    (year === undefined || (Number.isInteger(year) && year >= 1990 && year <= 2100));
  if (!fits) return undefined;
  return {
    region: said("region"),
    authority: said("authority"),
    note: said("note"),
    again: said("again") === "1",
    enrol: said("enrol") === "1",
    year,
    scope,
  };
}
