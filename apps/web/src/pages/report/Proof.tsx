import type { Move, Proof as Proved } from "@gouji/view";
import { For } from "solid-js";
import { Mark } from "../../marks/Mark.tsx";
import { say } from "../../words/index.ts";

/** Every rule that was asked and how often it holds; each answer can be looked at. */
export const Proof = (props: { proof: readonly Proved[]; open: boolean; look: (move: Move) => unknown }) => (
  <section class="proof">
    <h3>{say().report.proof}</h3>
    <For each={props.proof}>
      {(rule) => (
        <details>
          <summary>
            <Mark look={rule.pass === rule.of ? "clean" : (worst(rule) ?? "blocked")} />
            <span>{rule.name}</span> <span class="faint n">{rule.said}</span>
          </summary>
          <p class="faint">{rule.claims}</p>
          <ul>
            <For each={rule.findings}>
              {(finding) => (
                <li>
                  <Mark
                    look={
                      finding.status === "pass" ? "clean" : finding.status === "fail" ? finding.severity : "blocked"
                    }
                  />
                  <button
                    type="button"
                    class="plain"
                    onClick={() => props.look({ move: "finding", finding: finding.fingerprint })}
                  >
                    {finding.heading}
                  </button>
                </li>
              )}
            </For>
          </ul>
        </details>
      )}
    </For>
  </section>
);

const worst = ({ findings }: Proved) => findings.find(({ status }) => status === "fail")?.severity;
