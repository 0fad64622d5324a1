import type { ExtraPart } from "@gouji/view";
import { For, Show } from "solid-js";
import { say } from "../../words/index.ts";
import { Prose } from "./Narrative.tsx";

/** A table or section of no known form, as it stood. */
export const Extra = (props: { part: ExtraPart }) => (
  <section class="part extra" id={`part-${props.part.id}`}>
    <h3>
      {props.part.label} <small lang="zh-CN">{say().report.extra}</small>
    </h3>
    <Show when={props.part.grid}>
      {(grid) => (
        <div class="scroll" role="region" tabIndex={0} aria-label={say().report.table(props.part.label)}>
          <table>
            <tbody>
              <For each={grid()}>
                {(row) => (
                  <tr>
                    <For each={row}>{(text) => <td>{text}</td>}</For>
                  </tr>
                )}
              </For>
            </tbody>
          </table>
        </div>
      )}
    </Show>
    <Show when={props.part.text}>{(text) => <Prose text={text()} />}</Show>
  </section>
);
