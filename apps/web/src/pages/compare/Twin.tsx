import { For, Show } from "solid-js";
import { langOf } from "../../langOf.ts";
import { say } from "../../words/index.ts";
import { CopyTable } from "./CopyTable.tsx";

export interface TwinRow {
  /** Whose row it is, as many as there are columns of names. */
  readonly names: readonly string[];
  /** What the first name means. */
  readonly title?: string | null;
  readonly cells: readonly string[];
  readonly kind?: "median" | "chosen";
}

/** A chart as rows: columns of names, then figures. What stands there is what is copied. */
export function Twin(props: { caption?: string; names: number; head: readonly string[]; rows: readonly TwinRow[] }) {
  return (
    <section class="twin">
      <CopyTable rows={() => [props.head, ...props.rows.map(({ names, cells }) => [...names, ...cells])]} />
      <div class="wide" tabindex="0" role="region" aria-label={say().compare.table}>
        <table>
          <Show when={props.caption}>{(caption) => <caption>{caption()}</caption>}</Show>
          <thead>
            <tr>
              <For each={props.head}>
                {(one, at) => (
                  <th scope="col" class={at() < props.names ? undefined : "n"}>
                    {one}
                  </th>
                )}
              </For>
            </tr>
          </thead>
          <tbody>
            <For each={props.rows}>
              {(row) => (
                <tr class={row.kind}>
                  <th scope="row" title={row.title ?? undefined} lang={langOf(row.names[0] ?? "")}>
                    {row.names[0]}
                  </th>
                  <For each={row.names.slice(1)}>{(name) => <td lang={langOf(name)}>{name}</td>}</For>
                  <For each={row.cells}>{(cell) => <td class="n">{cell}</td>}</For>
                </tr>
              )}
            </For>
          </tbody>
        </table>
      </div>
    </section>
  );
}
