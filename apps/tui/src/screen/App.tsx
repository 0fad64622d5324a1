import { type Action, keySaid, press, words as viewWords } from "@gouji/view";
import { useWindowSize } from "ink";
import { useCallback, useContext, useEffect, useLayoutEffect, useState } from "react";
import { Failure } from "../failure.ts";
import type { Lang } from "../lang.ts";
import { screenfuls } from "../screens/index.ts";
import { firstFocus, lacks, summaryOf } from "../screens/report/reportScreen.ts";
import type { Source } from "../source/source.ts";
import { acted } from "./act.ts";
import { FRAME, Frame } from "./Frame.tsx";
import { type as typeInto } from "./field.ts";
import { footOf } from "./foot.ts";
import { given } from "./given.ts";
import { Help } from "./Help.tsx";
import type { Input } from "./keyboard.ts";
import { Lines } from "./Lines.tsx";
import { span, wrap } from "./line.ts";
import { useLook } from "./look.ts";
import type { Outside } from "./outside.ts";
import { PaperContext } from "./paper.ts";
import { atOnce, caretOf, type Prompt, prompted, type Turn, turn, typed } from "./prompt.ts";
import { arrangement, framed, type Step } from "./scene.ts";
import { atFirst, type State } from "./state.ts";
import { useHoldings } from "./useHoldings.ts";
import { useInputs } from "./useInputs.ts";
import { useScene } from "./useScene.ts";
import { useSteps } from "./useSteps.ts";
import { words } from "./words/index.ts";

export interface AppProps {
  readonly source: Source;
  readonly outside: Outside;
  readonly start?: Partial<State>;
}

const reasonOf = (error: unknown, lang: Lang) =>
  error instanceof Failure ? error.says[lang] : error instanceof Error ? error.message : String(error);

/** Keys that lead out of a window too small to show anything. */
const OUT: ReadonlySet<string> = new Set(["q", "Q", "Ctrl+C", "F10"]);

/** The screens: what is shown, and what every key comes to. The meaning of the keys is the view's. */
export function App({ source, outside, start = {} }: AppProps) {
  const { lang } = useLook();
  const say = words[lang];
  const size = useWindowSize();
  const paper = useContext(PaperContext);
  const [state, setState] = useState<State>(() => ({ ...atFirst, ...start }));
  const [message, setMessage] = useState("");
  const [prompt, setPrompt] = useState<Prompt | null>(null);
  const failed = useCallback((error: unknown) => setMessage(say.failed(reasonOf(error, lang))), [say, lang]);
  const { held, progress, broken, round, reload } = useHoldings(source, lang, setMessage, failed);
  const { now, scene } = useScene(state, { held, round }, source, lang, size, failed);
  const does = useSteps(outside, scene, { put: setState, tell: setMessage, reload, failed });
  const { opened } = scene;
  const screenful = screenfuls[now.screen];

  useEffect(() => outside.mouse(state.mouse), [outside, state.mouse]);

  useEffect(() => {
    if (!opened || now.screen !== "report" || now.focus !== null) return;
    const gone = lacks(opened, now.wanted);
    if (gone) setMessage(say.report.gone[gone](summaryOf(opened, lang).form));
    setState((was) => ({ ...was, at: now.at, focus: firstFocus(opened, was.wanted), wanted: null }));
  }, [opened, now.screen, now.focus, now.at, now.wanted, say, lang]);

  const foot = footOf(prompt, message, scene);
  const width = size.columns;
  const height = size.rows - FRAME - foot.length;

  const change = (part: Partial<State> | undefined) => part && setState({ ...now, ...part });

  function take(step: Step | null) {
    if (!step) return;
    change(step.state);
    if (step.say !== undefined) setMessage(step.say);
    if (step.ask) setPrompt(prompted(step.ask, now, screenful));
    does(step);
  }

  function act(action: Action) {
    setMessage("");
    take(acted(action, now, scene, Math.max(3, height - 3)));
  }

  useInputs((input: Input) => {
    if (input.kind === "mouse") return prompt ? undefined : point(input);
    if (input.kind === "text")
      return prompt ? turned(prompt, typed(prompt, typeInto(prompt.field, input.text))) : undefined;
    const { key, sent } = input;
    if (arrangement(size) === "none") return OUT.has(key) ? take({ does: "quit" }) : undefined;
    const next = prompt && turn(prompt, key, sent, scene.shown?.years ?? []);
    if (prompt && next) return turned(prompt, next);
    const pressed = press(key, { front: "terminal", screen: now.screen, typing: prompt !== null });
    if (!pressed || !("action" in pressed)) return;
    setPrompt(null);
    act(pressed.action);
  });

  function turned(open: Prompt, next: Turn) {
    if ("goes" in next) {
      setPrompt(next.goes);
      return change(atOnce(next.goes, now, scene, screenful));
    }
    setPrompt(null);
    if (next.done === "dropped") change(open.before);
    else if (next.done === "left") act(next.act);
    else take(given(open, now, scene));
  }

  function point({ button, x, y, down }: Extract<Input, { kind: "mouse" }>) {
    if (!down) return;
    if (button === 0) {
      const spot = paper?.spot(x, y) ?? null;
      setMessage("");
      if (spot !== null) take(screenful.point?.(spot, now, scene) ?? null);
    }
    if (button === 64 || button === 65) change(scrolled(button === 64 ? "up" : "down"));
  }

  /** Three rows for each turn of the wheel. */
  const scrolled = (action: "up" | "down") =>
    [1, 2, 3].reduce((was) => ({ ...was, ...acted(action, was, scene, 1)?.state }), now);

  const caret = prompt ? caretOf(prompt, scene) : undefined;
  useLayoutEffect(() => paper?.caret(caret));
  if (arrangement(size) === "none") {
    return <Lines lines={[[], [` ${say.tooSmall}`]]} width={size.columns} height={size.rows} />;
  }
  const { path, right } = screenful.head(now, scene);
  const Body = screenful.Body;
  const loading = !held && now.screen !== "rules" && now.screen !== "log";
  return (
    <Frame
      path={[say.product, source.name, say.pages[now.screen], ...path]}
      right={right}
      foot={foot}
      keys={screenful.keys}
      screen={now.screen}
      size={size}
    >
      {prompt?.for === "help" ? (
        <Help
          screen={now.screen}
          field={prompt.field}
          top={prompt.top}
          width={width}
          height={height}
          framed={framed(size)}
        />
      ) : loading ? (
        <Lines
          lines={
            broken
              ? [
                  [],
                  [span(` ${say.pages.library}`, "strong")],
                  ...wrap(say.failed(reasonOf(broken, lang)), width - 2).map((line) => [span(` ${line}`, "error")]),
                  [],
                  [` ${keySaid("r", "terminal")} ${viewWords[lang].actions.recheck}    gouji doctor`],
                ]
              : [[], [` ${progress || say.waiting}`]]
          }
          width={width}
          height={height}
        />
      ) : (
        <Body state={now} scene={scene} width={width} height={height} />
      )}
    </Frame>
  );
}
