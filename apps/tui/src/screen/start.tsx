import { render } from "ink";
import type { Lang } from "../lang.ts";
import type { Source } from "../source/source.ts";
import { App } from "./App.tsx";
import { LookContext } from "./look.ts";
import type { Outside } from "./outside.ts";
import { type Depth, painter } from "./paint.ts";
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
  readonly outside: Omit<Outside, "mouse" | "suspend">;
}

/** Shows the screens until they are left; the terminal is then as it was, whatever happened. */
export async function start({ source, lang, depth, ambiguous, mouse, start, input, output, outside }: Started) {
  const look = { lang, paint: painter(depth), frames: ambiguous === 2 ? "ascii" : "lines" } as const;
  const restore = () => output.write(MOUSE_OFF);
  process.once("exit", restore);
  let on = false;
  const all: Outside = {
    ...outside,
    mouse(wanted) {
      on = wanted;
      output.write(on ? MOUSE_ON : MOUSE_OFF);
    },
    async suspend() {
      restore();
      await stopped();
      all.mouse(on);
    },
  };
  const shown = render(
    <LookContext value={look}>
      <App source={source} outside={all} start={{ ...start, mouse }} />
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
  try {
    await shown.waitUntilExit();
  } finally {
    restore();
    process.removeListener("exit", restore);
    await source.close();
  }
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
