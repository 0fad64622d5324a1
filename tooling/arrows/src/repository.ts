import type { Finding } from "./member.ts";

const top = new Set([
  "README.md",
  "LICENSE",
  "package.json",
  "pnpm-workspace.yaml",
  "pnpm-lock.yaml",
  "turbo.json",
  "biome.json",
  "vitest.config.ts",
  "packages",
  "apps",
  "tooling",
]);

// Each expression is written so that it does not match its own text.
const denied: readonly { word: RegExp; why: string }[] = [
  { word: /(^|["'`\s=:(])\/wor[k]\//, why: "a path of one machine" },
  { word: /(^|["'`\s=:(])\/tm[p]\/[\w.-]+\//, why: "a path of one machine" },
  { word: /(^|["'`\s=:(])\/(hom[e]|User[s])\/\w+\//, why: "a path of one machine" },
  { word: /registr[y]\.(npm|yarn)|npmmirro[r]/, why: "a registry is configured, not committed" },
  { word: /deb\.debia[n]/, why: "a registry is configured, not committed" },
  { word: /\bsubagent[s]?\b/i, why: "the project speaks of itself alone" },
  {
    word: /(?<!:-|\?\? ["'])\.\.\/share[d](?=[/"'`\s]|$)/,
    why: "a neighbouring folder is a default of a setting, and nothing else",
  },
  { word: /\.\.\/\.librar[y]/, why: "a neighbouring folder is a default of a setting, and nothing else" },
];

/** Names at the top level beyond the agreed ones. Dotfiles are free. */
export function topLevel(paths: readonly string[]): Finding[] {
  const names = new Set(paths.map((path) => path.split("/")[0] ?? path));
  return [...names]
    .filter((name) => !name.startsWith(".") && !top.has(name))
    .map((name) => ({ kind: "topLevel", at: name, says: "the top level is fixed; put it into a package or a tool" }));
}

/** Lines that carry what must not be committed: machine paths, hosts, words about a workplace. */
export function words(path: string, text: string): Finding[] {
  return text.split("\n").flatMap((line, index) =>
    denied
      .filter(({ word }) => word.test(line))
      .map(({ why }) => ({
        kind: "word" as const,
        at: `${path}:${index + 1}`,
        says: `${why}: ${line.trim().slice(0, 80)}`,
      })),
  );
}
