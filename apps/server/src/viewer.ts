import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { extname, join, relative, sep } from "node:path";
import { promisify } from "node:util";
import { gzip as zip } from "node:zlib";
import { refuse } from "./refuse.ts";
import { type Ask, langOf, type Wire } from "./wire.ts";
import { words } from "./words/index.ts";

const gzip = promisify(zip);

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".webmanifest": "application/manifest+json",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".ico": "image/x-icon",
  ".woff2": "font/woff2",
  ".wasm": "application/wasm",
  ".txt": "text/plain; charset=utf-8",
  ".map": "application/json",
};

interface File {
  readonly body: Uint8Array<ArrayBuffer>;
  readonly type: string;
  readonly etag: string;
  readonly lasting: boolean;
  /** The same bytes packed, where that makes them fewer. */
  readonly packed: Uint8Array<ArrayBuffer> | null;
}

/**
 * The built viewer. Its files are looked up in a list of what is there, so no address leads out of the folder. An address that
 * is no file is one of the viewer's own pages.
 */
export function viewer({ config: { web } }: Pick<Wire, "config">) {
  let files: Promise<ReadonlyMap<string, string>> | undefined;
  let listed = 0;
  const known = new Map<string, File>();
  const look = async (path: string) => {
    const now = performance.now();
    // A viewer that is built anew has other files; looking once a second is enough to see that.
    if (!files || (!(await files).has(path) && now - listed > 1_000)) {
      listed = now;
      known.clear();
      files = list(web);
    }
    return (await files).get(path);
  };
  const open = async (path: string): Promise<File | undefined> => {
    const found = await look(path);
    if (found === undefined) return undefined;
    const held = known.get(path);
    if (held?.lasting) return held;
    const file = await read(found, path).catch(() => undefined);
    if (file) known.set(path, file);
    return file;
  };
  return async (c: Ask): Promise<Response> => {
    const { path } = c.req;
    const file = (await open(path)) ?? (isPage(path) ? await open("/index.html") : undefined);
    if (file) return told(c, file);
    return path === "/" ? bare(c) : refuse(c, 404, "notFound");
  };
}

/** What asks for data by its ending is no page: an answer in HTML would be taken for it. */
const isPage = (path: string) => !/^\/(api|trpc|health|assets)(\/|$)|\.(?:json|csv|xlsx)$/.test(path);

async function list(folder: string): Promise<Map<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return new Map(
    entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((file) => [`/${relative(folder, file).split(sep).join("/")}`, file]),
  );
}

/** A name with a hash in it never has other contents. */
const isLasting = (path: string) => /^\/assets\/.*-[\w-]{8,}\.\w+$/.test(path);

async function read(file: string, path: string): Promise<File> {
  const body = new Uint8Array(await readFile(file));
  return {
    body,
    type: TYPES[extname(file)] ?? "application/octet-stream",
    etag: `"${createHash("sha256").update(body).digest("base64url").slice(0, 22)}"`,
    lasting: isLasting(path),
    packed: TEXT.test(path) ? await packed(body) : null,
  };
}

/** What is worth packing: pictures and fonts are packed already. */
const TEXT = /\.(?:html|m?js|css|json|svg|wasm|txt|map|webmanifest)$/;

async function packed(body: Uint8Array): Promise<Uint8Array<ArrayBuffer> | null> {
  const small = new Uint8Array(await gzip(body));
  return small.length < body.length ? small : null;
}

function told(c: Ask, { body, type, etag, lasting, packed }: File): Response {
  const small = packed && /\bgzip\b/.test(c.req.header("accept-encoding") ?? "") ? packed : null;
  const headers = {
    etag,
    vary: "accept-encoding",
    ...(small && { "content-encoding": "gzip" }),
    "content-type": type,
    "cache-control": lasting ? "public, max-age=31536000, immutable" : "no-cache",
  };
  if (c.req.header("if-none-match") === etag) return c.body(null, 304, headers);
  return c.body(small ?? body, 200, headers);
}

/** Where the viewer is not built there is a page all the same, which says so and where the data is. */
function bare(c: Ask): Response {
  const lang = langOf(c);
  const { title, lines } = words[lang].noViewer;
  const links = [
    "/api/openapi.json",
    "/api/library.json",
    "/api/reports.ndjson",
    "/api/figures.csv",
    "/api/rules/list",
    "/health",
  ];
  return c.html(
    `<!doctype html><html lang="${lang === "zh" ? "zh-CN" : "en"}"><meta charset="utf-8"><title>${title}</title>` +
      `<h1>${title}</h1>${lines.map((line) => `<p>${line}</p>`).join("")}` +
      `<ul>${links.map((link) => `<li><a href="${link}">${link}</a></li>`).join("")}</ul></html>`,
  );
}
