import { constants } from "node:os";
import { env } from "node:process";
import { Box, render } from "ink";
import { Exit } from "../exit.ts";
import type { Lang } from "../lang.ts";
import type { Source } from "../source/source.ts";
import { App } from "./App.tsx";
import { LookContext } from "./look.ts";
import type { Outside } from "./outside.ts";
import { type Depth, painter } from "./paint.ts";
import { PaperContext, paper } from "./paper.ts";
import { printer } from "./printer.ts";
import type { State } from "./state.ts";

export interface Started {
  readonly source: Source;
  readonly lang: Lang;
  readonly depth: Depth;
  readonly ambiguous: 1 | 2;
  readonly mouse: boolean;
  readonly start: Partial<State>;
  readonly input: NodeJS.ReadStream;
  readonly output: NodeJS.WriteStream;
  readonly outside: Omit<Outside, "mouse" | "redraw" | "suspend">;
}

/** Shows the screens until they are left; the terminal is then as it was, whatever happened. */
export async function start({ source, lang, depth, ambiguous, mouse, start, input, output, outside }: Started) {
  const paint = painter(depth);
  const look = { lang, paint, frames: ambiguous === 2 ? "ascii" : "lines" } as const;
  const press = printer(
    paint,
    () => ({ columns: output.columns, rows: output.rows }),
    (text) => output.write(text),
  );
  let left = false;
  const sheet = paper((page) => left || press.print(page));
  const restore = () => output.write(MOUSE_OFF);
  let on = false;
  const all: Outside = {
    ...outside,
    mouse(wanted) {
      on = wanted;
      output.write(on ? MOUSE_ON : MOUSE_OFF);
    },
    redraw: press.again,
    async suspend() {
      restore();
      left = true;
      await stopped();
      left = false;
      // Ink takes the terminal back once this is done.
      setImmediate(press.again);
      all.mouse(on);
    },
  };
  // What a terminal of another size makes of the lines is its own affair.
  output.on("resize", press.forget);
  const read = env.INK_SCREEN_READER === "true";
  const shown = render(
    <LookContext value={look}>
      <PaperContext value={read ? null : sheet}>
        {/* Out of the flow it has no height for Ink, which then draws nothing of its own. */}
        <Box position={read ? "relative" : "absolute"}>
          <App source={source} outside={all} start={{ ...start, mouse }} />
        </Box>
      </PaperContext>
    </LookContext>,
    {
      stdin: input,
      stdout: output,
      alternateScreen: true,
      incrementalRendering: true,
      maxFps: 60,
      exitOnCtrlC: false,
      patchConsole: false,
      interactive: true,
      kittyKeyboard: { mode: "disabled" },
    },
  );
  const give = () => {
    left = true;
    restore();
    shown.unmount();
  };
  const unbind = ended(give);
  try {
    await shown.waitUntilExit();
  } finally {
    left = true;
    unbind();
    restore();
    output.removeListener("resize", press.forget);
    await source.close();
  }
}

/** Where the process is told to end, or breaks, the terminal is given back before anything is said. */
function ended(give: () => void): () => void {
  const signals = (["SIGTERM", "SIGHUP"] as const).map((signal) => {
    const end = () => {
      give();
      process.exit(128 + constants.signals[signal]);
    };
    process.once(signal, end);
    return () => process.removeListener(signal, end);
  });
  const broke = (error: unknown) => {
    give();
    console.error(error);
    process.exit(Exit.broken);
  };
  process.once("uncaughtException", broke);
  process.once("exit", give);
  return () => {
    for (const off of signals) off();
    process.removeListener("uncaughtException", broke);
    process.removeListener("exit", give);
  };
}

/** Stops the process, as the shell's `fg` expects it, until it is continued. */
const stopped = () =>
  new Promise<void>((done) => {
    process.once("SIGCONT", () => done());
    // The whole group: who started the command waits with it.
    process.kill(0, "SIGTSTP");
  });

const MOUSE_ON = "\x1b[?1000h\x1b[?1006h";
const MOUSE_OFF = "\x1b[?1006l\x1b[?1000l";
