/** A workspace package as it lies on disk. Paths are relative to the package. */
export interface Member {
  dir: string;
  manifest: Manifest;
  /** What its tsconfig.json extends. */
  extends?: string | undefined;
  sources: readonly Source[];
}

export interface Source {
  path: string;
  imports: readonly Import[];
  /** Why it could not be parsed; its imports are then unknown. */
  broken?: string;
}

/** One place where a source names another module. `specifier` is null where it is computed and cannot be known. */
export interface Import {
  specifier: string | null;
  types: boolean;
  line: number;
}

export interface Manifest {
  name: string;
  description?: string;
  exports?: string | Record<string, unknown>;
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
  peerDependencies?: Record<string, string>;
}

/** Something that does not hold, and where. */
export interface Finding {
  kind: Kind;
  at: string;
  says: string;
}

export type Kind =
  | "arrow"
  | "typesOnly"
  | "outside"
  | "internals"
  | "builtin"
  | "computed"
  | "undeclared"
  | "unused"
  | "cycle"
  | "unknownRoom"
  | "unparsed"
  | "topLevel"
  | "word"
  | "saidTwice";

export const scope = "@gouji/";

/** The room that a package or a specifier names: `@gouji/schema/x` → `schema`; undefined for the world outside. */
export function roomOf(name: string): string | undefined {
  return name.startsWith(scope) ? name.slice(scope.length).split("/")[0] : undefined;
}

/** The package that a specifier belongs to: `@a/b/c` → `@a/b`, `a/b` → `a`. */
export function packageOf(specifier: string): string {
  return specifier
    .split("/")
    .slice(0, specifier.startsWith("@") ? 2 : 1)
    .join("/");
}

/** Tests, benchmarks and tool configuration: what is never shipped. */
export function unshipped(path: string): boolean {
  return (
    /\.(test|test-d|bench)\.tsx?$/.test(path) ||
    /(^|\/)testing\//.test(path) ||
    /(^|\/)[\w-]+\.config\.[mc]?[jt]s$/.test(path)
  );
}
