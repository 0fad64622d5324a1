import { Lines } from "../../screen/Lines.tsx";
import { type Line, wrap } from "../../screen/line.ts";
import { step } from "../../screen/list.ts";
import type { Screenful } from "../../screen/Screenful.ts";
import type { ScreenProps } from "../../screen/scene.ts";
import { words } from "../../screen/words/index.ts";

/** What commands have printed. */
export const log: Screenful = {
  Body: LogScreen,
  keys: ["command", "close", "help"],
  head: () => ({ path: [], right: [] }),
  act(action, state, _scene, page) {
    const to = step(state.log.top, action, state.log.lines.length, page);
    return to === null ? null : { state: { log: { ...state.log, top: to } } };
  },
};

function LogScreen({ state, scene, width, height }: ScreenProps) {
  const { lines, top } = state.log;
  const first = Math.min(top, Math.max(0, lines.length - 1));
  const shown: Line[] =
    lines.length === 0
      ? [[], [` ${words[scene.lang].emptyLog}`]]
      : lines
          .slice(first, first + height)
          .flatMap((line) => wrap(line, Math.max(20, width), 2))
          .slice(0, height)
          .map((line) => [line]);
  return <Lines lines={shown} width={width} height={height} />;
}

/** Reports that wait to be looked at: not yet. */
export const imports: Screenful = {
  ...log,
  keys: ["command", "close", "help"],
  act: () => null,
  Body: ({ scene, width, height }: ScreenProps) => (
    <Lines lines={[[], [` ${words[scene.lang].imports}`]]} width={width} height={height} />
  ),
};
