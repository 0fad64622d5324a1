import { speak } from "@gouji/schema";
import { type Look, type SheetCell, words } from "@gouji/view";
import { Show } from "solid-js";
import { Mark } from "../../marks/Mark.tsx";
import { lang } from "../../settings.ts";
import { say } from "../../words/index.ts";
import type { Opened } from "./opened.ts";

/** A cell of the report: the figure as it stood, its part in what is looked at, and the mark of what was found. */
export function FigureCell(props: { cell: SheetCell; span: number; headers: string; opened: Opened }) {
  const now = () => props.opened.drawn(props.cell.cell) ?? props.cell;
  const tried = () => props.opened.triedIn(props.cell.cell);
  const shown = () => tried()?.shown ?? now();
  // The only cell that the keyboard reaches, unless one is looked at.
  const entered = () => props.opened.isEntered(props.cell.cell);
  const look = (): Look | null => {
    const { marks, suspect } = now();
    const trial = tried();
    if (trial) return trial.breaks ?? (marks.worst === null ? null : "clean");
    if (suspect !== null && marks.worst !== null) return marks.worst;
    return marks.worst === null && marks.blocked > 0 ? "blocked" : null;
  };
  /** Of the one cell that is looked at: how its equations stand. */
  const standing = () => {
    const cell = entered() ? props.opened.cell() : null;
    return cell?.equationsSaid ?? "";
  };
  const said = () => {
    const { role, marks, suspect } = now();
    return [
      say().note(shown().state, shown().raw),
      role ? `${role.sign} ${say().report.side[role.side]}` : "",
      marks.worst === null ? "" : speak[lang()].severity[marks.worst],
      suspect === null || marks.worst === null ? "" : say().report.suspect[suspect],
      look() === "blocked" ? say().tally.blocked : "",
      standing(),
    ]
      .filter(Boolean)
      .join(" ");
  };
  const lookAt = () => props.opened.go({ move: "cell", cell: props.cell.cell });
  return (
    <td
      id={`cell-${props.cell.cell}`}
      class={`figure ${shown().state}`}
      classList={{
        total: now().total,
        zero: shown().value === "0",
        selected: now().selected,
        plus: now().role?.sign === "+",
        minus: now().role?.sign === "-",
        other: now().otherEquation,
        suspect: look() !== null && look() !== "blocked" && look() !== "clean",
        warning: look() === "warning",
        info: look() === "info",
        tried: tried() !== undefined,
      }}
      colspan={props.span === 1 ? undefined : props.span}
      headers={props.headers}
      tabIndex={entered() ? 0 : -1}
      aria-selected={now().selected}
      onClick={lookAt}
    >
      <span class="in">
        <Show when={now().role}>
          {(role) => (
            <span class="sign" aria-hidden="true">
              {role().sign === "+" ? "+" : "−"}
            </span>
          )}
        </Show>
        <Show when={look()}>{(mark) => <Mark look={mark()} hollow={now().suspect !== "sole"} />}</Show>
        <span class="n" aria-hidden={shown().state === "number" ? undefined : "true"}>
          {shown().state === "blank" ? words.zh.figure.blank : shown().text}
        </span>
        <span class="unseen" lang={lang() === "zh" ? "zh-CN" : "en"}>
          {said()}
        </span>
      </span>
    </td>
  );
}
