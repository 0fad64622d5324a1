import { copyText, type Move, readLink, words, writeLink } from "@gouji/view";
import { useLocation, useNavigate } from "@solidjs/router";
import { createEffect, createSignal, on, onCleanup, onMount } from "solid-js";
import { copy } from "../../copy.ts";
import type { HeldLibrary, HeldReport } from "../../data/source.ts";
import { useKeys } from "../../keys/keys.ts";
import { lang } from "../../settings.ts";
import { useTitle } from "../../title.ts";
import { say } from "../../words/index.ts";
import { Announce } from "./Announce.tsx";
import { Bar } from "./Bar.tsx";
import { Inspector } from "./Inspector.tsx";
import { openReport, type Target } from "./opened.ts";
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
  const location = useLocation();
  const navigate = useNavigate();
  const target = (): Target => {
    const place = readLink(location.pathname + location.search + location.hash);
    return place?.page === "report" ? place : { cell: null, finding: null };
  };
  // The component is made anew for each report that is read.
  const { held } = props;
  const opened = openReport(
    held.report,
    { previous: held.previous?.report ?? null, next: held.next?.report ?? null },
    target(),
  );
  const { focus } = opened;
  const [said, announce] = createSignal("");
  useTitle(() => say().report.problems(opened.problems.length, say().report.title(props.name, held.year)));

  // The address follows the focus: a finding is a place to come back to, a step from cell to cell is not.
  const address = ({ cell, finding }: Target) =>
    writeLink({
      page: "report",
      authority: held.authority,
      year: held.year,
      revision: readRevision(location.pathname),
      scope: new URLSearchParams(location.search).get("scope"),
      cell: opened.whole() ? null : cell,
      finding,
    });
  const here = () => location.pathname + location.search + location.hash;
  let resting: ReturnType<typeof setTimeout> | undefined;
  onCleanup(() => clearTimeout(resting));
  createEffect(
    on(
      [focus, opened.whole],
      ([now]) => {
        clearTimeout(resting);
        const to = address(now);
        if (to === here()) return;
        const replace = now.finding === target().finding;
        resting = setTimeout(() => navigate(to, { replace, scroll: false }), replace ? 150 : 0);
      },
      { defer: true },
    ),
  );
  // Back and forward lead to where the address says.
  createEffect(
    on(
      here,
      () => {
        const at = target();
        if (at.finding !== focus().finding || (at.cell !== null && at.cell !== focus().cell)) opened.aim(at);
      },
      { defer: true },
    ),
  );

  const elementOf = (cell: string | null) => (cell === null ? null : document.getElementById(`cell-${cell}`));
  const show = (block: ScrollLogicalPosition) => {
    const element = elementOf(focus().cell);
    element?.scrollIntoView?.({ block, inline: "nearest" });
    return element;
  };
  onMount(() => {
    if (!opened.whole()) show("center");
  });

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
  const year = (to: number) => () => {
    const years = props.library?.years ?? [held.year - 1, held.year + 1];
    if (!years.includes(to)) return false;
    navigate(
      writeLink({
        page: "report",
        authority: held.authority,
        year: to,
        revision: null,
        scope: null,
        cell: focus().cell,
        finding: null,
      }),
    );
    return true;
  };
  const authority = (by: 1 | -1) => () => {
    const filed = new Set(
      props.library?.filings.filter((one) => one.year === held.year && one.digest).map((one) => one.authority),
    );
    const order = (props.library?.authorities ?? []).filter(({ id }) => filed.has(id) || id === held.authority);
    const next = order[order.findIndex(({ id }) => id === held.authority) + by];
    if (!next) return false;
    navigate(
      writeLink({
        page: "report",
        authority: next.id,
        year: held.year,
        revision: null,
        scope: null,
        cell: null,
        finding: null,
      }),
    );
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
  const toInspector = () => inspector.focus();
  const toSheet = () => (elementOf(focus().cell) ?? desk).focus();
  const inInspector = () => inspector.contains(document.activeElement);

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
      toInspector();
      return true;
    },
    close: () => {
      if (opened.attempted()) return opened.restore();
      if (inInspector()) {
        toSheet();
        return true;
      }
      if (opened.whole()) return false;
      if (focus().lens) return opened.go({ move: "close" });
      return opened.overview();
    },
    back: () => {
      if (focus().trail.length === 0 || !opened.go({ move: "back" })) {
        navigate("/");
        return true;
      }
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
    nextPane: () => (inInspector() ? toSheet() : toInspector()),
    previousPane: () => (inInspector() ? toSheet() : toInspector()),
    nextYear: year(held.year + 1),
    previousYear: year(held.year - 1),
    nextAuthority: authority(1),
    previousAuthority: authority(-1),
    wider: () => widen(-2),
    narrower: () => widen(2),
  });

  return (
    <div class="report" style={{ "--share": `${share()}%` }}>
      <Bar held={held} name={props.name} opened={opened} library={props.library} />
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
        look={(move) => stop(move)()}
        copy={copyFinding}
        copyLink={() => copy(window.location.origin + address(focus())) && announce(say().report.copied)}
        linkTo={(to) =>
          writeLink({
            page: "report",
            authority: held.authority,
            year: to,
            revision: null,
            scope: null,
            cell: focus().cell,
            finding: null,
          })
        }
      />
      <Announce
        said={said()}
        trial={
          opened.attempted()
            ? words[lang()].equations((opened.attempted() as NonNullable<ReturnType<typeof opened.attempted>>).after)
            : ""
        }
      />
    </div>
  );
}

function readRevision(path: string): string | null {
  const place = readLink(path);
  return place?.page === "report" ? place.revision : null;
}
