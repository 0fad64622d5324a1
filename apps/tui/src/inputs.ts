import type { Dirent } from "node:fs";
import { glob, readdir, readFile, stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import { unpacked } from "./archive.ts";
import { usage } from "./failure.ts";
import { isPattern } from "./glob.ts";
import { fileAt, gather, type Input, refused } from "./input.ts";
import { notFound, refusalOf } from "./refusal.ts";
import type { Call } from "./verb.ts";
import type { World } from "./world.ts";

/**
 * What the operands stand for, in their order: a file, `-`, a folder (the files in it that may be reports, sorted), a
 * pattern, or `@list`, a file that names one of these a line; then the files of `--files0-from`; and of an archive, what is
 * in it. What does not exist is an input too, one that is refused.
 */
export async function inputsOf({ operands, options }: Call, world: World): Promise<Input[]> {
  const from = options["files0-from"];
  if (operands.length === 0 && from === undefined) throw usage("要核查或读取哪个文件？", "Which file?");
  if ((operands.includes("-") || from === "-") && options["no-input"] && world.stdin.terminal) {
    throw usage("--no-input 时不能从键盘读“-”。", "With --no-input, - cannot be read from the keyboard.");
  }
  const all: Input[] = [];
  const take = async (found: readonly Input[]) => {
    for (const input of found) all.push(...(await unpacked(input)));
  };
  for (const operand of operands) await take(await expand(operand, world, options["stdin-name"]));
  if (from !== undefined) for (const name of await namesIn(from, world)) await take(await named(name, world));
  return all;
}

/** Endings of files that may hold a report; only a folder is sifted by them. */
const KNOWN = /\.(txt|text|md|markdown|csv|tsv|html?|mhtml?|docx?|wps|xlsx?|et|pdf|ods|odt|ofd|rtf|zip)$/i;

// Hidden files, and what an office program leaves beside a file that is open.
const PASSED_OVER = /(^|[\\/])(\.|~\$)/;

async function expand(operand: string, world: World, stdinName?: string): Promise<Input[]> {
  if (operand === "-") return [{ file: stdinName ?? "-", bytes: once(() => gather(world.stdin.read())) }];
  if (operand.startsWith("@")) return listed(operand, world, stdinName);
  // A file may be called like a pattern.
  if (isPattern(operand) && !(await exists(operand, world))) return matching(operand, world);
  return named(operand, world);
}

/** A file or a folder, called what it will. */
async function named(name: string, world: World): Promise<Input[]> {
  const path = resolve(world.cwd, name);
  const found = await stat(path).catch(() => undefined);
  if (found?.isDirectory()) return inFolder(name, path);
  const { file, bytes, ...placed } = fileAt(name, path);
  // A pipe or a device may never end, and a thread that waits for the system cannot be stopped.
  return [found?.isFile() === false ? { file, bytes } : { file, bytes, ...placed }];
}

/** Pipes and devices are read where they are named, not where they lie about. */
const isOrdinary = (entry: Dirent) => entry.isFile() || entry.isSymbolicLink();

const exists = (name: string, { cwd }: World) =>
  stat(resolve(cwd, name)).then(
    () => true,
    () => false,
  );

/** The names that `find -print0` prints, taken as they are. */
async function namesIn(from: string, world: World): Promise<string[]> {
  try {
    const bytes = from === "-" ? await gather(world.stdin.read()) : await readFile(resolve(world.cwd, from));
    return new TextDecoder().decode(bytes).split("\0").filter(Boolean);
  } catch (error) {
    const { says } = refusalOf(error);
    throw usage(`--files0-from：${says.zh}`, `--files0-from: ${says.en}`);
  }
}

async function inFolder(folder: string, path: string): Promise<Input[]> {
  try {
    const entries = await readdir(path, { recursive: true, withFileTypes: true });
    const names = entries
      .filter(isOrdinary)
      .map((entry) =>
        join(entry.parentPath, entry.name)
          .slice(path.length)
          .replace(/^[\\/]/, ""),
      )
      .filter((name) => KNOWN.test(name) && !PASSED_OVER.test(name))
      .sort();
    if (names.length > 0) return names.map((name) => fileAt(join(folder, name), join(path, name)));
  } catch (error) {
    return [refused(folder, refusalOf(error))];
  }
  return [
    refused(folder, notFound({ zh: "文件夹里没有可读的文件。", en: "The folder holds no file that could be read." })),
  ];
}

async function matching(pattern: string, world: World): Promise<Input[]> {
  const names: string[] = [];
  for await (const entry of glob(pattern, { cwd: world.cwd, withFileTypes: true })) {
    if (isOrdinary(entry)) names.push(join(entry.parentPath, entry.name));
  }
  if (names.length === 0) {
    return [refused(pattern, notFound({ zh: "没有符合这个式样的文件。", en: "No file fits this pattern." }))];
  }
  return names.sort().map((path) => fileAt(shown(path, pattern, world), path));
}

/** A path as its pattern was written: relative to where the command runs, unless the pattern was absolute. */
function shown(path: string, pattern: string, { cwd }: World): string {
  const inside = path.startsWith(join(cwd, "/"));
  return inside && resolve(pattern) !== pattern ? path.slice(join(cwd, "/").length) : path;
}

async function listed(operand: string, world: World, stdinName?: string): Promise<Input[]> {
  const name = operand.slice(1);
  try {
    const text = await readFile(resolve(world.cwd, name), "utf8");
    const lines = text
      .replace(/^\ufeff/, "")
      .split(/\r?\n/)
      .filter((line) => line.trim() !== "");
    // A list may not name another one, so no circle is possible.
    const each = lines.map((line) => (line.startsWith("@") ? `./${line}` : line));
    return (await Promise.all(each.map((line) => expand(line, world, stdinName)))).flat();
  } catch (error) {
    return [refused(operand, refusalOf(error))];
  }
}

/** Standard input can be read one time only, however often it is named. */
function once<T>(ask: () => Promise<T>): () => Promise<T> {
  let answer: Promise<T> | undefined;
  return () => {
    answer ??= ask();
    return answer;
  };
}
