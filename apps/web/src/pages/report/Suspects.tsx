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
                          <span class="n">{say().report.change(edit.from, edit.to)}</span>
                        </li>
                      )}
                    </For>
                  </ul>
                </Show>
                <p class="effect">
                  <Mark look="clean" /> {say().report.clears(repair.clears.length)}
                  <Show when={repair.breaks.length > 0} fallback={<span> · {say().report.breaks(0)}</span>}>
                    {" "}
                    <Mark look="error" /> {say().report.breaks(repair.breaks.length)}
                  </Show>
                  <button type="button" class="screen-only" onClick={() => props.opened.attemptAll(repair.edits)}>
                    {say().report.tryIt}
                  </button>
                </p>
                <For each={repair.evidence}>
                  {({ year, label, value }) => <p class="faint">{say().report.evidence(year, label, value)}</p>}
                </For>
              </li>
            )}
          </For>
        </ol>
        <Show when={props.explained.support}>
          {(support) => (
            <p class="faint">{say().report.support(support().cells, support().equations, support().holding)}</p>
          )}
        </Show>
        <Show when={props.explained.elsewhere.length > 0}>
          <details>
            <summary>{say().report.elsewhere}</summary>
            <ul>
              <For each={props.explained.elsewhere}>
                {({ label, from, to, clears, breaks }) => (
                  <li class="n">
                    {label} {say().report.change(from, to)}：{say().report.clears(clears)}，
                    {say().report.breaks(breaks)}
                  </li>
                )}
              </For>
            </ul>
          </details>
        </Show>
      </section>
    )}
  </Show>
);
