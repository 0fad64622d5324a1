import { copyText, type Move, words } from "@gouji/view";
import { createSignal, type JSX, onMount } from "solid-js";
import { copy } from "../../copy.ts";
import { useKeys } from "../../keys/keys.ts";
import { answering, sheetSteps } from "../../keys/steps.ts";
import { lang } from "../../settings.ts";
import { say } from "../../words/index.ts";
import { Announce } from "./Announce.tsx";
import { Inspector } from "./Inspector.tsx";
import type { Opened } from "./opened.ts";
import { Sheet } from "./Sheet.tsx";
import { Split, share, widen } from "./Split.tsx";
import "./report.css";

interface Props {
  readonly opened: Opened;
  readonly year: number;
  /** Whose members the report is held against; absent for one that is kept nowhere. */
  readonly region?: string;
  readonly linkTo: (year: number) => string;
  /** The address of what is looked at; absent for a report that has none. */
  readonly address?: () => string;
  /** What stands above both. */
  readonly bar?: JSX.Element;
  readonly ref?: (desk: Desk) => void;
}

/** What may be asked of the desk from outside. */
export interface Desk {
  /** Looks at a cell, and brings the keyboard to it. */
  readonly go: (cell: string) => void;
}

/** The report in its official look beside the inspector; keys, scrolling and announcements hold them together. */
export function Desk(props: Props) {
  let desk!: HTMLElement;
  let inspector!: HTMLElement;
  // Made anew for each report.
  const { opened } = props;
  const { focus } = opened;
  const [said, announce] = createSignal("");

  const elementOf = (cell: string | null) => (cell === null ? null : document.getElementById(`cell-${cell}`));
  const show = (block: ScrollLogicalPosition) => {
    const element = elementOf(focus().cell);
    element?.scrollIntoView?.({ block, inline: "nearest" });
    return element;
  };
  onMount(() => {
    if (!opened.whole()) show("center");
  });

  /** The keyboard is with the sheet, or with nothing. */
  const free = () => {
    const active = document.activeElement;
    return !active || active === document.body || active.id === "main" || desk.contains(active);
  };
  const inInspector = () => inspector.contains(document.activeElement);
  const toSheet = () => (elementOf(focus().cell) ?? desk).focus();
  const toInspector = () => inspector.focus();
  const turn = () => (inInspector() ? toSheet() : toInspector());

  const step = (by: Move) => () => {
    if (!free() || !opened.go(by)) return false;
    show("nearest")?.focus({ preventScroll: true });
    return true;
  };
  const look = (by: Move) => {
    if (!opened.go(by)) return false;
    const element = show("center");
    if (free()) element?.focus({ preventScroll: true });
    const { at, of } = opened.counter();
    const found = opened.explained();
    if (found) announce(`${say().report.counter(at, of)}. ${found.sentence}`);
    return true;
  };
  const tell = (text: string) => {
    if (text === "" || !copy(text)) return false;
    announce(say().report.copied);
    return true;
  };
  const copyFinding = () => {
    const found = opened.explained();
    const all = () => opened.summary().problems.map((one) => one.said);
    return tell(found ? copyText(found, lang()) : all().join("\n"));
  };

  props.ref?.({
    go(cell) {
      opened.go({ move: "cell", cell });
      show("center")?.focus({ preventScroll: true });
    },
  });
  useKeys({
    ...answering(sheetSteps, (by) => step({ move: by })),
    nextProblem: () => look({ move: "nextProblem" }),
    previousProblem: () => look({ move: "previousProblem" }),
    nextFinding: () => look({ move: "nextFinding" }),
    previousFinding: () => look({ move: "previousFinding" }),
    lens: () => opened.go({ move: "lens" }),
    open: () => {
      const { cell } = focus();
      if (cell === null || !free()) return false;
      opened.go({ move: "cell", cell });
      return toInspector();
    },
    // What was begun last is let go first: a value that is tried, the inspector, the lens, the finding.
    close: () => {
      if (opened.attempted()) return opened.restore();
      if (inInspector()) return toSheet();
      if (opened.whole()) return false;
      return focus().lens ? opened.go({ move: "close" }) : opened.overview();
    },
    back: () => {
      if (focus().trail.length === 0) return false;
      opened.go({ move: "back" });
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
      {props.bar}
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
        year={props.year}
        {...(props.region !== undefined && { region: props.region })}
        look={look}
        copy={copyFinding}
        {...(props.address && { copyLink: () => tell(window.location.origin + props.address?.()) })}
        linkTo={props.linkTo}
      />
      <Announce said={said()} trial={tally()} />
    </div>
  );
}
