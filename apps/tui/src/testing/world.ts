import { run } from "../run.ts";
import type { World } from "../world.ts";

export interface Ran {
  readonly exit: number;
  readonly out: string;
  readonly err: string;
}

/** A world that keeps what is written. */
export function worldOf(more: Partial<World> & { readonly input?: string } = {}) {
  const kept = { out: "", err: "" };
  const into = (key: "out" | "err") => ({
    terminal: false,
    write: async (text: string) => {
      kept[key] += text;
    },
  });
  const world: World = {
    cwd: process.cwd(),
    env: { GOUJI_LANG: "zh" },
    out: into("out"),
    err: into("err"),
    stdin: {
      terminal: false,
      read: async function* () {
        yield new TextEncoder().encode(more.input ?? "");
      },
    },
    now: () => 0,
    interrupted: new AbortController().signal,
    ...more,
  };
  return { world, kept };
}

/** Runs the whole command in process. */
export async function gouji(argv: readonly string[], more: Parameters<typeof worldOf>[0] = {}): Promise<Ran> {
  const { world, kept } = worldOf(more);
  return { exit: await run(argv, world), ...kept };
}
