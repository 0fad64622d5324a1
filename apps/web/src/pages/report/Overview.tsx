import { For, Show } from "solid-js";
import { Mark } from "../../marks/Mark.tsx";
import { say } from "../../words/index.ts";
import { FindingList } from "./FindingList.tsx";
import type { InspectorProps } from "./Inspector.tsx";
import { Proof } from "./Proof.tsx";

/** The report as a whole: the conclusion first, then every problem, what could not be asked, and what was proved. */
export function Overview(props: InspectorProps) {
  const summary = () => props.opened.summary();
  return (
    <>
      <h2 class={`headline ${summary().state}`}>
        <Mark
          look={
            summary().state === "problems"
              ? (summary().problems[0]?.severity ?? "error")
              : summary().state === "blocked"
                ? "blocked"
                : "clean"
          }
        />
        {summary().headline}
      </h2>
      <p class="faint n">{summary().equationsSaid}</p>
      <FindingList problems={summary().problems} look={props.look} />
      <Show when={summary().blocked.length > 0}>
        <h3>{say().tally.blocked}</h3>
        <ul class="blocked-groups">
          <For each={summary().blocked}>
            {(group) => (
              <li>
                <Mark look="blocked" />
                <div>
                  <button
                    type="button"
                    class="plain"
                    onClick={() =>
                      group.cells[0]
                        ? props.look({ move: "cell", cell: group.cells[0] })
                        : group.findings[0] && props.look({ move: "finding", finding: group.findings[0] })
                    }
                  >
                    {group.said}
                  </button>
                  <Show when={group.ifZeroSaid}>{(said) => <p class="faint">{said()}</p>}</Show>
                </div>
              </li>
            )}
          </For>
        </ul>
      </Show>
      <Proof proof={summary().proof} open={summary().state === "clean"} look={props.look} />
    </>
  );
}
