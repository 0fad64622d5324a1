import type { Report } from "@gouji/schema";
import { copyText, type Move, words } from "@gouji/view";
import { createSignal } from "solid-js";
import { copy } from "../../copy.ts";
import { useKeys } from "../../keys/keys.ts";
import { lang } from "../../settings.ts";
import { say } from "../../words/index.ts";
import { Announce } from "../report/Announce.tsx";
import { Inspector } from "../report/Inspector.tsx";
import { openReport } from "../report/opened.ts";
import { Sheet } from "../report/Sheet.tsx";
import { Split, share, widen } from "../report/Split.tsx";
import "../report/report.css";

const STEPS = [
  "up",
  "down",
  "left",
  "right",
  "rowStart",
  "rowEnd",
  "pageUp",
  "pageDown",
  "first",
  "last",
  "blockUp",
  "blockDown",
  "blockLeft",
  "blockRight",
  "nextSection",
  "previousSection",
] as const;

/** A report that is nowhere but on this screen: sheet and inspector as of one in the library, but it has no address. */
export function CheckedReport(props: { report: Report; close: () => void }) {
  let desk!: HTMLElement;
  let inspector!: HTMLElement;
  // The component is made anew for each report that is read.
  const opened = openReport(props.report, { previous: null, next: null }, { cell: null, finding: null });
  const { focus } = opened;
  const [said, announce] = createSignal("");
  const elementOf = (cell: string | null) => (cell === null ? null : document.getElementById(`cell-${cell}`));
  const show = (block: ScrollLogicalPosition) => {
    const element = elementOf(focus().cell);
    element?.scrollIntoView({ block, inline: "nearest" });
    return element;
  };
  const free = () => {
    const active = document.activeElement;
    return !active || active === document.body || active.id === "main" || desk.contains(active);
  };
  const step = (by: Move) => () => {
    if (!free() || !opened.go(by)) return false;
    show("nearest")?.focus({ preventScroll: true });
    return true;
  };
  const stop = (by: Move) => () => {
    if (!opened.go(by)) return false;
    const element = show("center");
    if (free()) element?.focus({ preventScroll: true });
    const { at, of } = opened.counter();
    const found = opened.explained();
    if (found) announce(`${say().report.counter(at, of)}. ${found.sentence}`);
    return true;
  };
  const copyFinding = () => {
    const found = opened.explained();
    const text = found
      ? copyText(found, lang())
      : opened
          .summary()
          .problems.map((one) => one.said)
          .join("\n");
    if (text === "" || !copy(text)) return false;
    announce(say().report.copied);
    return true;
  };
  const toSheet = () => (elementOf(focus().cell) ?? desk).focus();
  const inInspector = () => inspector.contains(document.activeElement);
  const turn = () => (inInspector() ? toSheet() : inspector.focus());
  useKeys({
    ...Object.fromEntries(STEPS.map((by) => [by, step({ move: by })])),
    nextProblem: stop({ move: "nextProblem" }),
    previousProblem: stop({ move: "previousProblem" }),
    nextFinding: stop({ move: "nextFinding" }),
    previousFinding: stop({ move: "previousFinding" }),
    lens: () => opened.go({ move: "lens" }),
    open: () => {
      const cell = focus().cell;
      if (cell === null || !free()) return false;
      opened.go({ move: "cell", cell });
      inspector.focus();
      return true;
    },
    close: () => {
      if (opened.attempted()) return opened.restore();
      if (inInspector()) return toSheet();
      if (focus().lens) return opened.go({ move: "close" });
      return opened.whole() ? false : opened.overview();
    },
    back: () => {
      if (focus().trail.length === 0 || !opened.go({ move: "back" })) return false;
      show("center");
      return true;
    },
    trial: () => {
      const field = inspector.querySelector<HTMLInputElement>(".trial input");
      field?.focus();
      field?.select();
      return field !== null;
    },
    copyText: copyFinding,
    nextPane: turn,
    previousPane: turn,
    wider: () => widen(-2),
    narrower: () => widen(2),
  });
  const tally = () => {
    const attempted = opened.attempted();
    return attempted ? words[lang()].equations(attempted.after) : "";
  };
  return (
    <div class="report" style={{ "--share": `${share()}%` }}>
      <Sheet
        ref={(element) => {
          desk = element;
        }}
        opened={opened}
      />
      <Split />
      <Inspector
        ref={(element) => {
          inspector = element;
        }}
        opened={opened}
        year={props.report.year ?? 0}
        look={(move) => stop(move)()}
        copy={copyFinding}
        linkTo={() => "/check"}
      />
      <Announce said={said()} trial={tally()} />
    </div>
  );
}
