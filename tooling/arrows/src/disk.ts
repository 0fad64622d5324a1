import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, matchesGlob } from "node:path";
import { sourceOf } from "./imports.ts";
import type { Manifest, Member } from "./member.ts";

export const root = join(import.meta.dirname, "..", "..", "..");

/** The files of the repository, committed or about to be. An unpacked archive has no git to ask, so its folders are walked. */
export function files(): string[] {
  const args = ["ls-files", "-z", "--cached", "--others", "--exclude-standard"];
  const { status, stdout } = spawnSync("git", args, { cwd: root, encoding: "utf8", maxBuffer: 1 << 28 });
  if (status !== 0) return walk("", ignored());
  return [...new Set(stdout.split("\0"))].filter((path) => path && existsSync(join(root, path))).sort();
}

/** The text of a file, or undefined if it is binary. */
export function textOf(path: string): string | undefined {
  const bytes = readFileSync(join(root, path));
  return bytes.includes(0) ? undefined : bytes.toString("utf8");
}

export function manifestOf(dir: string): Manifest {
  return JSON.parse(readFileSync(join(root, dir, "package.json"), "utf8"));
}

/** Every workspace package among the files, with its sources. */
export function membersOf(paths: readonly string[]): Member[] {
  const dirs = paths.flatMap((path) => /^((?:packages|apps|tooling)\/[^/]+)\/package\.json$/.exec(path)?.[1] ?? []);
  return dirs.map((dir) => ({
    dir,
    manifest: manifestOf(dir),
    extends: paths.includes(`${dir}/tsconfig.json`)
      ? JSON.parse(textOf(`${dir}/tsconfig.json`) ?? "{}").extends
      : undefined,
    sources: paths
      .filter((path) => path.startsWith(`${dir}/`) && /\.[mc]?[jt]sx?$/.test(path))
      .map((path) => sourceOf(path.slice(dir.length + 1), textOf(path) ?? "")),
  }));
}

function walk(dir: string, skip: readonly string[]): string[] {
  return readdirSync(join(root, dir), { withFileTypes: true }).flatMap((entry) => {
    if (skip.some((pattern) => matchesGlob(entry.name, pattern))) return [];
    const path = dir ? `${dir}/${entry.name}` : entry.name;
    return entry.isDirectory() ? walk(path, skip) : [path];
  });
}

function ignored(): string[] {
  const lines = readFileSync(join(root, ".gitignore"), "utf8").split("\n");
  return [".git", ...lines.filter((line) => line && !line.startsWith("#"))];
}
