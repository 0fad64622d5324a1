import { type Action, atTop, library, press, type Screen } from "@gouji/view";
import { Box, useApp, useCursor, useWindowSize } from "ink";
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { chosen } from "../screens/compare/compareScreen.tsx";
import { screenfuls } from "../screens/index.ts";
import { firstFocus, tryCell } from "../screens/report/reportScreen.ts";
import type { Held, Source } from "../source/source.ts";
import { completed, completions, isVerb, ownCommands } from "./commands.ts";
import { edit, type Field, fieldOf, type } from "./field.ts";
import { Help } from "./Help.tsx";
import { KeyBar } from "./KeyBar.tsx";
import type { Input } from "./keyboard.ts";
import { Lines } from "./Lines.tsx";
import { apart, type Line, span, widthOf, wrap } from "./line.ts";
import { useLook } from "./look.ts";
import type { Outside } from "./outside.ts";
import { resolved } from "./resolved.ts";
import { arrangement, type Scene, type Step } from "./scene.ts";
import { atFirst, type State, toReport } from "./state.ts";
import { useAsked } from "./useAsked.ts";
import { useInputs } from "./useInputs.ts";
import { words } from "./words/index.ts";

/** What is being typed, and for what. */
interface Prompt {
  readonly for: "search" | "command" | "trial" | "help";
  readonly field: Field;
  /** What was there before, for Esc. */
  readonly before: Partial<State>;
  readonly top: number;
}

export interface AppProps {
  readonly source: Source;
  readonly outside: Outside;
  readonly start?: Partial<State>;
  readonly mouse?: boolean;
}

const GO: Readonly<Partial<Record<Action, Screen>>> = {
  goLibrary: "library",
  goReport: "report",
  goFindings: "findings",
  goCompare: "compare",
  goRegion: "region",
  goImports: "imports",
  goRules: "rules",
  goLog: "log",
};

/** The screens: what is shown, and what every key comes to. The meaning of the keys is the view's. */
export function App({ source, outside, start = {}, mouse = true }: AppProps) {
  const { lang } = useLook();
  const say = words[lang];
  const { columns, rows } = useWindowSize();
  const { exit } = useApp();
  const { setCursorPosition } = useCursor();
  const [state, setState] = useState<State>(() => ({ ...atFirst, ...start }));
  const [held, setHeld] = useState<Held | null>(null);
  const [progress, setProgress] = useState<string>("");
  const [message, setMessage] = useState("");
  const [prompt, setPrompt] = useState<Prompt | null>(null);
  const [blank, setBlank] = useState(false);
  const [pointing, setPointing] = useState(mouse);
  const interrupted = useRef(0);

  const failed = useCallback(
    (error: unknown) => setMessage(say.failed(error instanceof Error ? error.message : String(error))),
    [say],
  );

  useEffect(() => {
    let last = 0;
    let gone = false;
    source
      .holdings((done, all) => {
        const now = performance.now();
        if (now - last < 120 || gone) return;
        last = now;
        setProgress(say.reading(done, all));
      })
      .then((found) => {
        if (gone) return;
        setHeld(found);
        setProgress("");
        if (found.refused.length > 0) setMessage(say.refused(found.refused.length));
      }, failed);
    return () => {
      gone = true;
    };
  }, [source, say, failed]);

  useEffect(() => outside.mouse(pointing), [outside, pointing]);

  const shown = useMemo(() => held && library(held, state.query, lang), [held, state.query, lang]);
  // Before anything was chosen one is at the top; half a name in a link is looked up.
  const at = useMemo(() => {
    if (!shown || !held) return state.at;
    const { authority } = state.at;
    const there = authority !== null && held.authorities.some(({ id }) => id === authority);
    // A filter may have taken away the row one was in; the first that is left takes its place.
    const [first] = shown.rows;
    if (there && state.screen === "library" && first && !shown.rows.some((row) => row.authority.id === authority)) {
      return { authority: first.authority.id, year: state.at.year ?? shown.year };
    }
    if (there && state.at.year !== null) return state.at;
    const meant = resolved(state.at, held);
    return meant.authority === null ? { ...atTop(shown), ...(meant.year !== null && { year: meant.year }) } : meant;
  }, [shown, held, state.at, state.screen]);
  const now: State = at === state.at ? state : { ...state, at };

  const reportKey = at.authority !== null && at.year !== null && held ? `${at.authority} ${at.year}` : null;
  const opened = useAsked(
    reportKey,
    () => source.report(at.authority as string, at.year as number),
    failed,
    state.screen === "library" ? 200 : 0,
  );
  const yearKey = state.screen === "compare" && at.year !== null ? String(at.year) : null;
  const entries = useAsked(yearKey, () => source.year(at.year as number), failed, 30);
  const rosterKey = state.screen === "region" && at.year !== null ? String(at.year) : null;
  const roster = useAsked(rosterKey, () => source.roster(at.year as number), failed);
  const who = chosen(state.selected, at.authority);
  const compared = useAsked(state.screen === "compare" ? who.join(" ") : null, () => source.years(who), failed, 30);

  useEffect(() => {
    if (opened && now.screen === "report" && now.focus === null)
      setState((was) => ({ ...was, at, focus: firstFocus(opened, was.wanted), wanted: null }));
  }, [opened, now.screen, now.focus, at]);

  const scene: Scene = {
    source,
    lang,
    held,
    shown,
    opened,
    entries,
    roster,
    compared,
    size: { columns, rows },
  };
  const screenful = screenfuls[now.screen];
  // An address is told whole, however long: it is there to be copied.
  const told = prompt || message === "" ? [] : wrap(message, Math.max(20, columns - 2)).slice(0, 3);
  const foot = Math.max(1, told.length);
  const bodyHeight = rows - 3 - foot;

  const change = (step: Partial<State> | undefined) => step && setState({ ...now, ...step });

  function act(action: Action) {
    setMessage("");
    const go = GO[action];
    if (go)
      return change(
        go === now.screen
          ? {}
          : {
              screen: go,
              trail: [...now.trail, now.screen],
              ...(go === "report" && now.screen !== "report" && { focus: null, tried: {} }),
            },
      );
    switch (action) {
      case "quit":
        return void exit();
      case "cancel":
        if (performance.now() - interrupted.current < 1500 || !held) return void exit();
        interrupted.current = performance.now();
        return setMessage(say.quitTwice);
      case "help":
        return setPrompt({ for: "help", field: fieldOf(""), before: {}, top: 0 });
      case "command":
        return setPrompt({ for: "command", field: fieldOf(""), before: {}, top: 0 });
      case "search":
        if (!screenful.search) return setMessage(say.notHere);
        return setPrompt({ for: "search", field: fieldOf(screenful.searched?.(now) ?? ""), before: now, top: 0 });
      case "redraw":
        // Every line is drawn anew where none was the same before.
        outside.clear();
        setBlank(true);
        setTimeout(() => setBlank(false), 20);
        return;
      case "mouse":
        setPointing(!pointing);
        return setMessage(say.mouse(!pointing));
      case "preview":
        return change({ previewBelow: !now.previewBelow });
      case "wider":
        return change({ wider: Math.min(16, now.wider + 4) });
      case "narrower":
        return change({ wider: Math.max(-16, now.wider - 4) });
      case "recheck":
        return setMessage(shown ? "" : say.waiting);
    }
    const step = screenful.act(action, now, scene, Math.max(3, bodyHeight - 3));
    if (step) return take(step);
    if (action === "close" || action === "back" || action === "leave") leave(action);
  }

  /** Back to the screen one came from; from the first screen only `q` leads out. */
  function leave(action: Action) {
    const to = now.trail.at(-1);
    if (to !== undefined) return change({ screen: to, trail: now.trail.slice(0, -1), tried: {} });
    if (now.screen !== "library") return change({ screen: "library", tried: {} });
    if (action === "leave") exit();
  }

  function take({ state: next, say: said, copy, browse, ask }: Step) {
    change(next);
    if (said !== undefined) setMessage(said);
    if (ask === "trial") setPrompt({ for: "trial", field: fieldOf(""), before: { tried: now.tried }, top: 0 });
    if (copy !== undefined) outside.copy(copy).then((how) => setMessage(say.copied(say.copyHow[how])), failed);
    if (browse !== undefined) {
      const address = (source.url ?? "http://127.0.0.1:8787") + browse;
      outside
        .browse(source.url === null ? "" : address)
        .then(
          (did) =>
            setMessage(did ? say.browsing(address) : source.url === null ? say.noServer + address : say.at(address)),
          failed,
        );
    }
  }

  useInputs((input: Input) => {
    if (input.kind === "mouse") return point(input);
    if (input.kind === "text") {
      if (prompt) typed(type(prompt.field, input.text));
      return;
    }
    const { key, sent } = input;
    if (arrangement({ columns, rows }) === "none") {
      if (key === "q" || key === "Ctrl+C" || key === "F10" || key === "Q") exit();
      return;
    }
    if (prompt && inPrompt(prompt, key, sent)) return;
    const pressed = press(key, { front: "terminal", screen: now.screen, typing: prompt !== null });
    if (pressed && "action" in pressed) {
      if (prompt) setPrompt(null);
      act(pressed.action);
    }
  });

  function point({ button, down }: Extract<Input, { kind: "mouse" }>) {
    if (!down || prompt) return;
    if (button === 64 || button === 65) for (let i = 0; i < 3; i++) act(button === 64 ? "up" : "down");
  }

  /** True where the key belongs to what is being typed. */
  function inPrompt(open: Prompt, key: string, sent: string): boolean {
    if (key === "Escape" || key === "Ctrl+C") {
      setPrompt(null);
      if (open.for !== "command" && open.for !== "help") change(open.before);
      return true;
    }
    if (
      open.for === "help" &&
      (key === "ArrowDown" ||
        key === "ArrowUp" ||
        key === "PageDown" ||
        key === "PageUp" ||
        key === "F1" ||
        key === "Enter")
    ) {
      if (key === "F1" || key === "Enter") setPrompt(null);
      else
        setPrompt({
          ...open,
          top: Math.max(0, open.top + { ArrowDown: 1, ArrowUp: -1, PageDown: 10, PageUp: -10 }[key]),
        });
      return true;
    }
    if (open.for === "search" && (key === "ArrowDown" || key === "ArrowUp")) {
      setPrompt(null);
      act(key === "ArrowDown" ? "down" : "up");
      return true;
    }
    if (key === "Enter") {
      setPrompt(null);
      if (open.for === "command") void command(open.field.text.trim());
      return true;
    }
    if (key === "Tab" && open.for === "command") {
      typed(fieldOf(completed(open.field.text, shown?.years ?? [])));
      return true;
    }
    const next = edit(open.field, key, sent);
    if (!next) return false;
    typed(next);
    return true;
  }

  /** What is typed works at once: the list is filtered, the trial is judged. */
  function typed(field: Field) {
    if (!prompt) return;
    setPrompt({ ...prompt, field, top: 0 });
    if (prompt.for === "search") change(screenful.search?.(field.text, now, scene));
    if (prompt.for === "trial") change(tryCell(now, field.text.normalize("NFKC")));
  }

  async function command(line: string): Promise<void> {
    if (line === "") return;
    const [name = "", ...rest] = line.split(/\s+/);
    if (name === "q" || name === "quit") return void exit();
    if (name === "year") {
      const year = Number(rest[0]);
      return shown?.years.includes(year)
        ? change({ at: { ...at, year }, query: { ...now.query, year } })
        : setMessage(say.noMatch);
    }
    if (name === "sort") {
      const word = rest[0] ?? "order";
      const { readLibraryQuery } = await import("@gouji/view");
      const { sort, descending } = readLibraryQuery(`sort=${word}`);
      return change({ query: { ...now.query, sort, descending } });
    }
    if (name === "rule") {
      const only = rest[0] ?? null;
      return change({
        screen: "findings",
        trail: [...now.trail, now.screen],
        findings: { ...now.findings, only, rule: 0, row: 0, pane: only ? 1 : 0 },
      });
    }
    if (name === "refused") {
      const lines = (held?.refused ?? []).map(({ file, why }) => `${file}: ${why[lang]}`);
      return change({ screen: "log", trail: [...now.trail, now.screen], log: { lines, top: 0 } });
    }
    if (name === "clear") return change({ log: { lines: [], top: 0 } });
    if (name === "open") return goto(rest.join(" "));
    const own = ownCommands[name];
    if (own && own !== "command") return change({ screen: own, trail: [...now.trail, now.screen] });
    if (!isVerb(name)) return setMessage(say.unknownCommand(name));
    setMessage(say.running(line));
    const { lines } = await outside.run([...split(line), "--lang", lang]);
    setMessage("");
    const printed = [...now.log.lines, `: ${line}`, ...lines];
    change({
      screen: "log",
      trail: now.screen === "log" ? now.trail : [...now.trail, now.screen],
      log: { lines: printed, top: now.log.lines.length },
    });
  }

  /** `scjg`, `scjg/2023`, `sl-scjg/2023#cell`: the first authority that answers to it. */
  async function goto(target: string) {
    if (!held) return;
    const { readLink } = await import("@gouji/view");
    const place = readLink(`/r/${target.replace(/^\/r\//, "")}`);
    const report = place?.page === "report" ? place : null;
    const meant = resolved({ authority: report?.authority ?? target, year: report?.year ?? at.year }, held);
    if (meant.authority === null || meant.year === null) return setMessage(say.noMatch);
    change(toReport(now, meant.authority, meant.year, report && { cell: report.cell, finding: report.finding }));
  }

  if (arrangement({ columns, rows }) === "none") {
    return <Lines lines={[[], [` ${say.tooSmall}`]]} width={columns} height={rows} />;
  }

  if (blank)
    return (
      <Lines lines={Array.from({ length: rows }, (_, y): Line => [y % 2 ? "." : ","])} width={columns} height={rows} />
    );

  const promptLine = prompt && prompt.for !== "help" ? linePrompt(prompt, now, scene) : null;
  // The caret stands where an input method shows its candidates.
  const caret = prompt ? caretOf(prompt, now, scene) : undefined;
  setCursorPosition(
    caret === undefined || caret >= columns
      ? undefined
      : { x: caret, y: prompt?.for === "help" ? 2 + (framedHelp(columns) ? 1 : 1) : rows - 2 },
  );

  const { path, right } = screenful.head(now, scene);
  const head = crumbs([say.product, source.name, say.screens[now.screen], ...path], columns - widthOf(right) - 3);
  const Body = screenful.Body;
  const loading = !held && now.screen !== "rules" && now.screen !== "log";
  return (
    <Box flexDirection="column" width={columns} height={rows}>
      <Lines
        lines={[apart(head, [...right, " "], columns), [span("-".repeat(columns), "muted")]]}
        width={columns}
        height={2}
      />
      {prompt?.for === "help" ? (
        <Help
          screen={now.screen}
          field={prompt.field}
          top={prompt.top}
          width={columns}
          height={bodyHeight}
          framed={framedHelp(columns)}
        />
      ) : loading ? (
        <Lines lines={[[], [` ${progress || say.waiting}`]]} width={columns} height={bodyHeight} />
      ) : (
        <Body state={now} scene={scene} width={columns} height={bodyHeight} />
      )}
      <Lines
        lines={promptLine ? [promptLine] : told.map((line) => [span(` ${line}`, "accent")])}
        width={columns}
        height={foot}
      />
      <KeyBar keys={screenful.keys} screen={now.screen} width={columns} />
    </Box>
  );
}

/** Where one is: the last steps in any case, the first ones as long as there is room. */
function crumbs(path: readonly string[], room: number): Line {
  const steps = path.filter(Boolean);
  while (steps.length > 2 && widthOf([steps.join(" > ")]) + 1 > room) steps.shift();
  return [" ", ...steps.flatMap((step, i) => [i === 0 ? "" : span(" > ", "muted"), span(step, "title")])];
}

const framedHelp = (columns: number) => columns >= 110;

/** A word in quotes is one word. */
const split = (line: string): string[] =>
  (line.match(/"[^"]*"|'[^']*'|\S+/g) ?? []).map((word) => word.replace(/^(["'])(.*)\1$/, "$2"));

function front({ for: what }: Prompt, state: State, { lang }: Scene): string {
  const say = words[lang];
  if (what === "command") return " :";
  if (what === "search") return ` ${say.search} /`;
  void state;
  return ` ${say.trial} =`;
}

function linePrompt(prompt: Prompt, state: State, scene: Scene): Line {
  const say = words[scene.lang];
  const text = prompt.field.text;
  const hint =
    prompt.for === "command"
      ? completions(text, scene.shown?.years ?? [])
          .slice(0, 12)
          .map((one) => one.split(" ").at(-1))
          .join(" ")
      : prompt.for === "trial"
        ? say.trialHint
        : "";
  return [span(front(prompt, state, scene), "strong"), `${text} `, span(`  ${hint}`, "muted")];
}

function caretOf(prompt: Prompt, state: State, scene: Scene): number {
  if (prompt.for === "help")
    return (framedHelp(scene.size.columns) ? 1 : 0) + 2 + widthOf([prompt.field.text.slice(0, prompt.field.caret)]);
  return widthOf([front(prompt, state, scene) + prompt.field.text.slice(0, prompt.field.caret)]);
}
