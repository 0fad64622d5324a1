import type { ListedProblem, Move } from "@gouji/view";
import { For } from "solid-js";
import { Mark } from "../../marks/Mark.tsx";

/** Problems as people count them: one for each repair, with the findings that it removes. */
export const FindingList = (props: { problems: readonly ListedProblem[]; look: (move: Move) => unknown }) => (
  <ol class="finding-list">
    <For each={props.problems}>
      {(problem) => (
        <li>
          <Mark look={problem.severity} />
          <div>
            <For each={problem.findings}>
              {(finding) => (
                <button
                  type="button"
                  class="plain"
                  onClick={() => props.look({ move: "finding", finding: finding.fingerprint })}
                >
                  {finding.heading}
                </button>
              )}
            </For>
            <p class="faint">{problem.said}</p>
          </div>
        </li>
      )}
    </For>
  </ol>
);
