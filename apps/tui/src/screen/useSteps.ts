import { useApp } from "ink";
import { useRef } from "react";
import type { Outside } from "./outside.ts";
import type { Scene, Step } from "./scene.ts";
import { onward, type State } from "./state.ts";
import { words } from "./words/index.ts";

const TWICE = 1500;

/** Does what a step says outside of what is shown: copies, opens, runs, leaves. */
export function useSteps(
  outside: Outside,
  { source, lang, held }: Scene,
  {
    put,
    tell,
    reload,
    failed,
  }: {
    readonly put: (change: (was: State) => State) => void;
    readonly tell: (said: string) => void;
    readonly reload: () => void;
    readonly failed: (error: unknown) => void;
  },
): (step: Step) => void {
  const { exit, suspendTerminal } = useApp();
  const say = words[lang];
  const interrupted = useRef(0);

  const does: Readonly<Record<NonNullable<Step["does"]>, () => void>> = {
    quit: () => exit(),
    recheck: reload,
    redraw: () => outside.redraw(),
    suspend: () => void suspendTerminal(outside.suspend).catch(failed),
    interrupt() {
      const now = performance.now();
      if (now - interrupted.current < TWICE || !held) return exit();
      interrupted.current = now;
      tell(say.quitTwice);
    },
  };

  async function run(line: readonly string[]) {
    const { lines } = await outside.run([...line, "--lang", lang]);
    tell("");
    put((was) => ({
      ...was,
      ...(was.screen !== "log" && onward(was, "log")),
      log: { lines: [...was.log.lines, `: ${line.join(" ")}`, ...lines], top: was.log.lines.length },
    }));
  }

  async function browse(path: string) {
    const address = (source.url ?? "http://127.0.0.1:8787") + path;
    const did = await outside.browse(source.url === null ? "" : address);
    tell(did ? say.browsing(address) : source.url === null ? say.noServer + address : say.at(address));
  }

  return (step) => {
    if (step.copy !== undefined) outside.copy(step.copy).then((how) => tell(say.copied(say.copyHow[how])), failed);
    if (step.browse !== undefined) browse(step.browse).catch(failed);
    if (step.run) run(step.run).catch(failed);
    if (step.does) does[step.does]();
  };
}
