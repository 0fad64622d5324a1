import type { PastValue } from "@gouji/view";
import { For, Show } from "solid-js";
import { say } from "../../words/index.ts";

/** The same cell in the years beside this one. */
export const Years = (props: {
  values: readonly PastValue[];
  year: number;
  label: string;
  linkTo: (year: number) => string;
}) => (
  <Show when={props.values.length > 1}>
    <section class="years-of">
      <h3>
        {say().names.history} <small>{props.label}</small>
      </h3>
      <table>
        <tbody>
          <tr>
            <For each={props.values}>
              {({ year }) => (
                <th scope="col" aria-current={year === props.year ? "true" : undefined}>
                  <Show when={year !== props.year} fallback={year}>
                    <a href={props.linkTo(year)}>{year}</a>
                  </Show>
                </th>
              )}
            </For>
          </tr>
          <tr>
            <For each={props.values}>
              {({ text, state, breaks }) => (
                <td class="n" classList={{ breaks }}>
                  {text || say().figure[state]}
                </td>
              )}
            </For>
          </tr>
        </tbody>
      </table>
    </section>
  </Show>
);
