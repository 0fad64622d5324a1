import type { Explained, Move } from "@gouji/view";
import { For, Show } from "solid-js";
import { Mark } from "../../marks/Mark.tsx";
import { say } from "../../words/index.ts";
import type { Opened } from "./opened.ts";

/** Three can be weighed; more are a list. */
const FEW = 3;

/** What could have gone wrong: each repair with what it clears and breaks, and what another cell would cost. */
export const Suspects = (props: { explained: Explained; opened: Opened; look: (move: Move) => unknown }) => (
  <Show when={props.explained.verdict}>
    {(verdict) => (
      <section class="suspects">
        <h3>
          {say().report.suspects} <small>{verdict().word}</small>
        </h3>
        <ol>
          <For each={verdict().repairs.slice(0, FEW)}>
            {(repair) => (
              <li>
                <p>
                  <button
                    type="button"
                    class="plain"
                    onClick={() => repair.edits[0] && props.look({ move: "follow", cell: repair.edits[0].cell })}
                  >
                    {repair.said}
                  </button>
                </p>
                <Show when={repair.edits.length > 1}>
                  <ul class="cells">
                    <For each={repair.edits}>
                      {(edit) => (
                        <li>
                          <button
                            type="button"
                            class="plain"
                            onClick={() => props.look({ move: "follow", cell: edit.cell })}
                          >
                            {edit.label}
                          </button>
                          <span class="n">{`${edit.from} → ${edit.to}`}</span>
                        </li>
                      )}
                    </For>
                  </ul>
                </Show>
                <p class="effect">
                  <Mark look="clean" /> {repair.clearsSaid}
                  <Show when={repair.breaks.length > 0} fallback={<span> · {repair.breaksSaid}</span>}>
                    {" "}
                    <Mark look="error" /> {repair.breaksSaid}
                  </Show>
                  <button type="button" class="screen-only" onClick={() => props.opened.attemptAll(repair.edits)}>
                    {say().report.tryIt}
                  </button>
                </p>
                <For each={repair.evidence}>{({ said }) => <p class="faint">{said}</p>}</For>
              </li>
            )}
          </For>
        </ol>
        <Show when={props.explained.support}>{(support) => <p class="faint">{support().said}</p>}</Show>
        <Show when={props.explained.elsewhere.length > 0}>
          <details>
            <summary>{say().report.elsewhere}</summary>
            <ul>
              <For each={props.explained.elsewhere}>{({ said }) => <li class="n">{said}</li>}</For>
            </ul>
          </details>
        </Show>
      </section>
    )}
  </Show>
);
