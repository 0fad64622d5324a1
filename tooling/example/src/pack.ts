import { execFileSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const root = join(import.meta.dirname, "..", "..", "..");

/** What an application needs of the house, each after those it needs itself. */
export const packed = ["schema", "reader", "view", "store", "api", "client"] as const;

/**
 * Builds and packs the packages, and lays them into `node_modules` of a folder as an installer would. No registry is asked: what
 * they need from outside is linked from where this checkout has it.
 */
export function install(into: string): void {
  const modules = join(into, "node_modules");
  mkdirSync(join(modules, "@gouji"), { recursive: true });
  // Each is compiled against the declarations of those before it.
  tool("tsc", ["-b"], join(root, "packages", "client"));
  const tarballs = mkdtempSync(join(tmpdir(), "gouji-pack-"));
  for (const name of packed) {
    const folder = join(root, "packages", name);
    build(folder);
    tool("pnpm", ["pack", "--pack-destination", tarballs], folder);
    rmSync(join(folder, "dist"), { recursive: true });
    const tarball = readdirSync(tarballs).find((file) => file.startsWith(`gouji-${name}-`));
    if (tarball === undefined) throw new Error(`${name} was not packed`);
    const at = join(modules, "@gouji", name);
    mkdirSync(at);
    execFileSync("tar", ["-xzf", join(tarballs, tarball), "-C", at, "--strip-components=1"]);
    link(folder, at, modules);
  }
  rmSync(tarballs, { recursive: true });
}

/** JavaScript and declarations; tests, and what they are made with, stay at home. */
function build(folder: string): void {
  rmSync(join(folder, "dist"), { recursive: true, force: true });
  const plain = ["--composite", "false", "--incremental", "false", "--declarationMap", "false"];
  tool("tsc", ["-p", ".", "--outDir", "dist", "--emitDeclarationOnly", "false", ...plain], folder);
}

interface Manifest {
  readonly dependencies?: Readonly<Record<string, string>>;
}

/** Whatever the packed manifest wants from outside. Throws where it still speaks of the workspace. */
function link(from: string, at: string, modules: string): void {
  const { dependencies = {} } = JSON.parse(readFileSync(join(at, "package.json"), "utf8")) as Manifest;
  for (const [name, version] of Object.entries(dependencies)) {
    if (/^(workspace|catalog):/.test(version)) throw new Error(`${name}: ${version} means nothing outside`);
    const target = join(modules, name);
    if (name.startsWith("@gouji/") || existsSync(target)) continue;
    mkdirSync(join(target, ".."), { recursive: true });
    symlinkSync(realpathSync(join(from, "node_modules", name)), target);
  }
}

/** A tool of this checkout, with what it says where it fails. */
export function tool(name: string, args: readonly string[], cwd: string): void {
  try {
    execFileSync(join(root, "node_modules", ".bin", name), args, { cwd, stdio: "pipe" });
  } catch (error) {
    const { stdout, stderr } = error as { stdout?: Buffer; stderr?: Buffer };
    throw new Error(`${name} ${args.join(" ")} in ${cwd}\n${stdout ?? ""}${stderr ?? ""}`);
  }
}
