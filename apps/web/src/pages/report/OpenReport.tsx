import { speak } from "@gouji/schema";
import { cellsIn, copyText, type Move, words } from "@gouji/view";
import { useNavigate } from "@solidjs/router";
import { createSignal, onCleanup, onMount } from "solid-js";
import { copy } from "../../copy.ts";
import type { HeldLibrary, HeldReport } from "../../data/source.ts";
import { useKeys } from "../../keys/keys.ts";
import { lang } from "../../settings.ts";
import { useNear } from "../../shell/near.ts";
import { useTitle } from "../../title.ts";
import { say } from "../../words/index.ts";
import { Announce } from "./Announce.tsx";
import { useAddress } from "./address.ts";
import { useAllYears } from "./all.ts";
import { Bar } from "./Bar.tsx";
import { Inspector } from "./Inspector.tsx";
import { neighboursOf } from "./neighbours.ts";
import { openReport } from "./opened.ts";
import { Sheet } from "./Sheet.tsx";
import { Split, share, widen } from "./Split.tsx";

interface Props {
  readonly held: HeldReport;
  readonly name: string;
  readonly library: HeldLibrary | undefined;
}

/** Moves over the sheet that need nothing but their name. */
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

/** The report in its official look beside the inspector; keys, address and announcements hold them together. */
export function OpenReport(props: Props) {
  let desk!: HTMLElement;
  let inspector!: HTMLElement;
  const navigate = useNavigate();
  const { here, link, follow } = useAddress();
  // The component is made anew for each report that is read.
  const { held } = props;
  const beside = neighboursOf(held, () => props.library);
  const [calm, setCalm] = createSignal(false);
  const rest = setTimeout(() => setCalm(true), 300);
  onCleanup(() => clearTimeout(rest));
  const all = useAllYears(() => (calm() ? held.authority : null));
  const opened = openReport(
    held.report,
    {
      previous: held.previous?.report ?? null,
      next: held.next?.report ?? null,
      all: () => all.data?.filter(({ scope }) => scope === held.scope).map(({ report }) => report),
    },
    here(),
  );
  const { focus } = opened;
  const [said, announce] = createSignal("");
  useTitle(() => say().report.problems(opened.problems.length, say().report.title(props.name, held.year)));
  follow(opened);

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
  const visit = (to: string | null) => {
    if (to === null) return false;
    navigate(to);
    return true;
  };
  const year = (to: number) => visit(beside.years().includes(to) ? beside.ofYear(to, focus().cell) : null);
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

  useNear({
    cells: () =>
      cellsIn(opened.paper).map(({ cell }) => ({ cell, label: speak[lang()].label(cell, opened.examined.layout) })),
    go: (cell) => {
      opened.go({ move: "cell", cell });
      show("center")?.focus({ preventScroll: true });
    },
  });
  useKeys({
    ...Object.fromEntries(STEPS.map((by) => [by, step({ move: by })])),
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
    // With nothing to come back to, Alt+Left is the browser's own.
    back: (event) => {
      if (focus().trail.length === 0) return event.altKey ? false : navigate("/");
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
    nextYear: () => year(held.year + 1),
    previousYear: () => year(held.year - 1),
    nextAuthority: () => visit(beside.authority(1)),
    previousAuthority: () => visit(beside.authority(-1)),
    wider: () => widen(-2),
    narrower: () => widen(2),
  });

  return (
    <div class="report" style={{ "--share": `${share()}%` }}>
      <Bar held={held} name={props.name} opened={opened} beside={beside} />
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
        year={held.year}
        region={held.region}
        look={look}
        copy={copyFinding}
        copyLink={() => tell(window.location.origin + link(opened))}
        linkTo={(to) => beside.ofYear(to, focus().cell)}
      />
      <Announce said={said()} trial={saidOf(opened.attempted())} />
    </div>
  );

  function saidOf(trial: ReturnType<typeof opened.attempted>): string {
    return trial ? words[lang()].equations(trial.after) : "";
  }
}
