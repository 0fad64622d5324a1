import type { Example } from "@gouji/view";
import { For, Show } from "solid-js";
import { Mark } from "../../marks/Mark.tsx";
import { lang } from "../../settings.ts";
import { say } from "../../words/index.ts";

interface Answered {
  readonly outcomes: readonly {
    readonly instance: string;
    readonly message: { readonly zh: string; readonly en: string };
  }[];
}

/** Worked cases: what stands in the cells, and what is found. The server tells the numbers of the answer. */
export const Examples = (props: { examples: readonly Example[]; answered: readonly Answered[] }) => (
  <div class="examples">
    <For each={props.examples}>
      {(example, index) => (
        <section>
          <h3>{say().rules.example(index() + 1, example.said)}</h3>
          <Cells cells={example.before} title={say().rules.before} />
          <Cells cells={example.set} title={say().names.cell} />
          <Show when={example.set.length === 0 && example.before.length === 0}>
            <p>{say().rules.zeros}</p>
          </Show>
          <ul>
            <For each={example.expect}>
              {({ instance, status, word }) => (
                <li>
                  <Mark look={LOOKS[status] ?? "notDue"} /> <strong>{word}</strong>{" "}
                  {props.answered[index()]?.outcomes.find((one) => one.instance === instance)?.message[lang()] ?? ""}
                </li>
              )}
            </For>
          </ul>
        </section>
      )}
    </For>
    <p class="faint">{say().rules.rest}</p>
  </div>
);

const LOOKS: Readonly<Record<string, "clean" | "error" | "blocked" | "notDue">> = {
  pass: "clean",
  fail: "error",
  blocked: "blocked",
};

const Cells = (props: { cells: Example["set"]; title: string }) => (
  <Show when={props.cells.length > 0}>
    <table>
      <caption>{props.title}</caption>
      <tbody>
        <For each={props.cells}>
          {({ label, value }) => (
            <tr>
              <th scope="row">{label}</th>
              <td class="n">{value === null ? say().figure.absent : value === "" ? say().figure.blank : value}</td>
            </tr>
          )}
        </For>
      </tbody>
    </table>
  </Show>
);
