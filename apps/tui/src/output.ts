import { rmSync } from "node:fs";
import { type FileHandle, open, realpath, rename, rm, stat } from "node:fs/promises";
import { resolve } from "node:path";
import { Exit } from "./exit.ts";
import { Closed, codeOf, Failure } from "./failure.ts";
import type { Call } from "./verb.ts";
import type { Sink, World } from "./world.ts";

/**
 * Gives the verb the place its data goes to: standard output, or the file of `-o`, which takes the place of the old one
 * when the verb is through, and not before. Throws a Failure where nothing can be written.
 */
export async function withOutput<T>(call: Call, world: World, verb: (out: Sink) => Promise<T>): Promise<T> {
  const target = call.options.output;
  if (target === undefined || target === "-") return verb(standard(world));
  const file = await fileFor(resolve(world.cwd, target), world).catch(unwritable);
  try {
    const result = await verb({ terminal: false, write: (text) => file.write(text).catch(unwritable) });
    world.interrupted.throwIfAborted();
    await file.keep().catch(unwritable);
    return result;
  } catch (error) {
    await file.drop();
    throw error;
  }
}

/**
 * Gives the verb a file that keeps its first bytes and is written on from there, line by line: what was written stays when
 * the verb is stopped. Throws a Failure where nothing can be written.
 */
export async function withAppended<T>(path: string, from: number, verb: (out: Sink) => Promise<T>): Promise<T> {
  const handle = await open(path, "a").catch(unwritable);
  try {
    await handle.truncate(from).catch(unwritable);
    return await verb({ terminal: false, write: (text) => handle.appendFile(text).catch(unwritable) });
  } finally {
    await handle.close();
  }
}

const standard = ({ out }: World): Sink => ({
  terminal: out.terminal,
  write: (text) =>
    out.write(text).catch((error: unknown) => {
      if (codeOf(error) === "EPIPE") throw new Closed();
      return unwritable(error);
    }),
});

function unwritable(error: unknown): never {
  const why = codeOf(error) ?? String(error);
  throw new Failure({ zh: `结果写不出去（${why}）。`, en: `The output cannot be written (${why}).` }, Exit.broken);
}

interface Kept {
  write(text: string): Promise<void>;
  keep(): Promise<void>;
  drop(): Promise<void>;
}

async function fileFor(path: string, world: World): Promise<Kept> {
  const known = await stat(path).catch(() => undefined);
  // A device or a pipe cannot be replaced; it is written to. A folder fails here, as it should.
  if (known && !known.isFile()) return straight(await open(path, "w"));
  const target = known ? await realpath(path) : path;
  const beside = `${target}.${process.pid}.part`;
  const handle = await open(beside, "wx");
  // An interruption leaves no time to wait for.
  world.interrupted.addEventListener("abort", () => rmSync(beside, { force: true }));
  return {
    ...straight(handle),
    keep: async () => {
      await handle.close();
      await rename(beside, target);
    },
    drop: async () => {
      await handle.close().catch(() => {});
      await rm(beside, { force: true });
    },
  };
}

const straight = (handle: FileHandle): Kept => ({
  write: async (text) => {
    await handle.writeFile(text);
  },
  keep: () => handle.close(),
  drop: () => handle.close().catch(() => {}),
});
