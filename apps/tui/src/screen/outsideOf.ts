import { spawn } from "node:child_process";
import { mkdir, writeFile } from "node:fs/promises";
import { homedir } from "node:os";
import { join } from "node:path";
import type { World } from "../world.ts";
import type { Outside } from "./outside.ts";

/** What the screens do outside of themselves, in a real process. */
export function outside(world: World): Omit<Outside, "mouse" | "redraw" | "suspend"> {
  const { env, screen } = world;
  return {
    async copy(text) {
      // The file is written in any case: no terminal tells whether it took the text.
      const folder = join(env.HOME || homedir(), ".cache", "gouji");
      await mkdir(folder, { recursive: true }).then(
        () => writeFile(join(folder, "clip.txt"), `${text}\n`),
        () => {},
      );
      if (env.TMUX && (await tell("tmux", ["load-buffer", "-w", "-"], text))) return "tmux";
      const bytes = Buffer.from(text);
      if (!screen || env.TERM === "linux" || bytes.length > MOST) return "file";
      screen.output.write(`\x1b]52;c;${bytes.toString("base64")}\x07`);
      return "osc52";
    },
    async browse(address) {
      if (address === "" || env.SSH_CONNECTION || env.SSH_TTY) return false;
      if (process.platform === "darwin") return tell("open", [address]);
      // Not by way of a shell, to which the & of an address is the end of a command.
      if (process.platform === "win32") return tell("rundll32", ["url.dll,FileProtocolHandler", address]);
      return env.DISPLAY || env.WAYLAND_DISPLAY ? tell("xdg-open", [address]) : false;
    },
    async run(argv) {
      const { run } = await import("../run.ts");
      let printed = "";
      const sink = {
        terminal: false,
        write: async (text: string) => {
          printed += text;
        },
      };
      const { screen: _, ...rest } = world;
      const exit = await run(argv, { ...rest, out: sink, err: sink, interrupted: new AbortController().signal });
      return { exit, lines: printed.trimEnd().split("\n") };
    },
  };
}

/** What terminals take in one go. */
const MOST = 74_000;

/** Whether a program was there and took what it was told. */
const tell = (command: string, args: readonly string[], text?: string): Promise<boolean> =>
  new Promise((done) => {
    const child = spawn(command, args, { stdio: [text === undefined ? "ignore" : "pipe", "ignore", "ignore"] });
    child.on("error", () => done(false));
    child.on("exit", (code) => done(code === 0));
    child.stdin?.on("error", () => {});
    child.stdin?.end(text);
  });
