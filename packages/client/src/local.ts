import { mkdtemp, readdir, readFile, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { type Context, type ErrorItem, judgeAgain, limits, putDocument, router } from "@gouji/api";
import { openStore, type Store } from "@gouji/store";
import { fetchRequestHandler } from "@trpc/server/adapters/fetch";
import { type Client, connect } from "./connect.ts";

/** An embedded store in a folder, a PostgreSQL, or a folder of documents. */
export type Where =
  | { readonly folder: string }
  | { readonly database: string }
  | {
      readonly documents: string;
      /** Whom the reports cover, where they do not say so; without it they enter no sum. */
      readonly scope?: "agency" | "government" | "region";
    };

export interface Local {
  /** The very same as over the network: every answer goes through JSON, so that neither place knows more. */
  readonly client: Client;
  /** Documents that gave no report, and why. */
  readonly refused: readonly ErrorItem[];
  close(): Promise<void>;
}

/** Opens a library in this process: no server, the same questions. */
export async function open(where: Where, { by = "local", read }: Ways = {}): Promise<Local> {
  if ("documents" in where) return openDocuments(where, { by, read });
  const store = await openStore("folder" in where ? { folder: where.folder } : { url: where.database });
  const context = contextOf(store, { by, read });
  const judging = judgeLater(context);
  return {
    client: clientOf(context),
    refused: [],
    async close() {
      await judging.stop();
      await store.close();
    },
  };
}

/** Whoever opened it asks something first. */
const LATER = 500;

/** What the rules of today have not judged is judged a little later, a report at a time; whatever is left then, the next time. */
function judgeLater(context: Context): { stop(): Promise<void> } {
  const ending = new AbortController();
  let work: Promise<unknown> = Promise.resolve();
  const timer = setTimeout(() => {
    // A store that cannot be written to answers its questions all the same.
    work = judgeAgain(context, { signal: ending.signal }).catch(() => {});
  }, LATER).unref();
  return {
    async stop() {
      clearTimeout(timer);
      ending.abort();
      await work;
    },
  };
}

interface Ways {
  readonly by?: string;
  /** Reads a document where that can be ended; without, it is read in this thread. */
  readonly read?: Context["read"];
}

const contextOf = (store: Store, { by = "local", read }: Ways): Context => ({
  store,
  clock: () => new Date(),
  by,
  limits,
  read,
});

/** The requests of the client, answered where they are made. */
function clientOf(context: Context): Client {
  const fetch = (input: string | URL | Request, init?: RequestInit) =>
    fetchRequestHandler({
      endpoint: "/trpc",
      req: new Request(input, init),
      router,
      createContext: () => context,
    });
  return connect({ url: "http://in.process", fetch });
}

/** The region that stands for a folder of documents. */
const REGION = "folder";

/** Every document is read and checked; what is made of them lies in a folder that goes away with the library. */
async function openDocuments(
  { documents, scope }: Extract<Where, { documents: string }>,
  ways: Ways & { readonly by: string },
): Promise<Local> {
  const folder = await mkdtemp(join(tmpdir(), "gouji-"));
  const store = await openStore({ folder });
  const close = async () => {
    await store.close();
    await rm(folder, { recursive: true, force: true });
  };
  try {
    const context = contextOf(store, ways);
    await store.putRegions([{ id: REGION, parent: null, name: documents, level: "county", seq: 0 }], ways.by);
    const refused: ErrorItem[] = [];
    for (const path of await filesIn(documents)) {
      const name = relative(documents, path);
      const items = await putDocument(context, name, await readFile(path), { region: REGION, enrol: true, scope });
      refused.push(...items.filter((item) => item.type === "error"));
    }
    return { client: clientOf(context), refused, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** In the order of their names; what is hidden, or larger than any report, is passed over. */
async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile() && !entry.name.startsWith("."))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  const sizes = await Promise.all(paths.map(async (path) => (await stat(path)).size));
  return paths.filter((_, at) => (sizes[at] as number) <= limits.documentBytes);
}
