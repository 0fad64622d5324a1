import type { Lang, Report } from "@gouji/schema";
import { sortOut } from "@gouji/tui/args.ts";
import { Exit } from "@gouji/tui/exit.ts";
import { acted } from "@gouji/tui/screen/act.ts";
import { type Look, LookContext } from "@gouji/tui/screen/look.ts";
import type { Scene } from "@gouji/tui/screen/scene.ts";
import { atFirst, type State } from "@gouji/tui/screen/state.ts";
import { firstFocus, report as screenful } from "@gouji/tui/screens/report/reportScreen.ts";
import type { Opened } from "@gouji/tui/source/source.ts";
import { withJson } from "@gouji/tui/testing/reports.ts";
import { worldOf } from "@gouji/tui/testing/world.ts";
import { checkWith } from "@gouji/tui/verbs/check.ts";
import { type Action, type Examined, type Pane, summary } from "@gouji/view";
import { renderToString } from "ink";
import { type Attributes, type ComponentType, createElement } from "react";

/** Wide and high enough that nothing is left out or cut; each column costs time. */
const WIDE = 240;
/** A window so narrow that it shows one pane; what is drawn is as wide as it is told to be. */
const ONE_PANE = 79;
const HIGH = { inspector: 90, sheet: 150 } as const;

/** A report on the screens of the terminal: what they say where one is. */
export function terminal(examined: Examined, years: readonly Report[], lang: Lang) {
  const opened: Opened = {
    authority: { id: "sl-sfj", name: "示例县司法局", order: 1 },
    year: examined.report.year ?? 2023,
    state: "filed",
    rev: null,
    file: null,
    examined,
    years,
  };
  const scene = {
    lang,
    opened,
    shown: null,
    held: null,
    size: { columns: ONE_PANE, rows: HIGH.sheet },
  } as unknown as Scene;
  let state: State = { ...atFirst, screen: "report", focus: firstFocus(opened, null) };

  return {
    findings: () => drawn("findings", heightOf(lang)),
    inspector: () => drawn("inspector", HIGH.inspector),
    /** A line a row, as they are drawn. */
    sheet: () => drawn("sheet", HIGH.sheet).split("\n"),
    state: () => state,
    press(action: Action): void {
      state = { ...state, ...screenful.act(action, state, scene, 20)?.state };
    },
    openFinding(finding: string): void {
      state = { ...state, tried: {}, focus: firstFocus(opened, { cell: null, finding }) };
    },
    openCell(cell: string): void {
      state = { ...state, tried: {}, focus: firstFocus(opened, { cell, finding: null }) };
    },
    /** What `c` copies. */
    copied: (): string | undefined => acted("copyText", state, scene, 20)?.copy,
    attempt(tried: State["tried"]): void {
      state = { ...state, tried };
    },
  };

  /** A list is as high as it has lines, so that nothing is scrolled out of sight. */
  function heightOf(lang: Lang): number {
    const { problems, blocked, proof } = summary(examined, lang);
    return 6 + problems.flatMap(({ findings }) => findings).length + 2 * blocked.length + proof.length;
  }

  function drawn(pane: Pane, height: number): string {
    const focus = state.focus && { ...state.focus, pane };
    return drawnOn(screenful.Body, { state: { ...state, focus }, scene }, { width: WIDE, height, lang });
  }
}

/** A component of a screen by itself, drawn as wide and as high as it is told. */
export function drawnOn<P extends { width: number; height: number }>(
  component: ComponentType<P>,
  props: Omit<P, "width" | "height">,
  { lang, ...size }: { readonly width: number; readonly height: number; readonly lang: Lang },
): string {
  const look: Look = { lang, paint: (spans) => spans.map(({ text }) => text).join(""), frames: "ascii" };
  const element = createElement(component, { ...props, ...size } as P & Attributes);
  return renderToString(createElement(LookContext.Provider, { value: look }, element), { columns: size.width });
}

/** What `gouji check` prints of reports, in one run: `out` on standard output, `err` the verdict. */
export async function command(reports: readonly Report[], options: string) {
  const { operands, options: given } = sortOut(["check", "-", ...options.split(" ")]);
  const { world, kept } = worldOf({ input: JSON.stringify(reports) });
  const call = { operands, options: given, lang: given.lang ?? "zh", format: given.format ?? "text" } as const;
  const exit = await checkWith(withJson, call, world);
  if (exit === Exit.broken) throw new Error(kept.err);
  return kept;
}
