import type { Move } from "@gouji/view";
import { Match, Show, Switch } from "solid-js";
import { say } from "../../words/index.ts";
import { Cell } from "./Cell.tsx";
import { Finding } from "./Finding.tsx";
import { Overview } from "./Overview.tsx";
import type { Opened } from "./opened.ts";

export interface InspectorProps {
  readonly opened: Opened;
  readonly year: number;
  /** Whose members this one is held against; absent for a report that is kept nowhere. */
  readonly region?: string;
  readonly look: (move: Move) => unknown;
  readonly copy: () => unknown;
  /** Absent for a report that has no address. */
  readonly copyLink?: () => unknown;
  readonly linkTo: (year: number) => string;
}

/** What is known about what is looked at: a finding, a cell, or the report as a whole. */
export const Inspector = (props: InspectorProps & { ref: (element: HTMLElement) => void }) => (
  <aside class="inspector" ref={props.ref} tabIndex={-1} aria-label={say().report.inspector}>
    <header class="screen-only">
      <strong class="n">{say().report.counter(props.opened.counter().at, props.opened.counter().of)}</strong>
      <Show when={props.opened.problems.length > 0}>
        <button
          type="button"
          title={say().report.previous}
          aria-label={say().report.previous}
          onClick={() => props.look({ move: "previousProblem" })}
        >
          ‹
        </button>
        <button
          type="button"
          title={say().report.next}
          aria-label={say().report.next}
          onClick={() => props.look({ move: "nextProblem" })}
        >
          › F8
        </button>
      </Show>
      <button type="button" aria-pressed={props.opened.whole()} onClick={() => props.opened.overview()}>
        {say().report.overview}
      </button>
      <button
        type="button"
        title={say().actions.lens}
        aria-label={say().actions.lens}
        aria-pressed={props.opened.focus().lens}
        onClick={() => props.opened.go({ move: "lens" })}
      >
        Σ
      </button>
    </header>
    <Show when={props.opened.gone()}>
      {(gone) => (
        <p class="gone" role="status">
          {say().report.gone[gone()](props.opened.summary().form)}
        </p>
      )}
    </Show>
    <Switch fallback={<Overview {...props} />}>
      <Match when={!props.opened.whole() && props.opened.explained()}>
        {(explained) => <Finding explained={explained()} {...props} />}
      </Match>
      <Match when={props.opened.cell()}>{(cell) => <Cell cell={cell()} {...props} />}</Match>
    </Switch>
  </aside>
);
