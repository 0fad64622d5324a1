import type { Standings } from "@gouji/view";
import { createMemo, For } from "solid-js";
import { say } from "../../words/index.ts";
import { CopyTable } from "./CopyTable.tsx";

/** The charts as rows: every authority in the order of the first measure, its value and its rank in each. */
export function StandingsTable(props: { standings: readonly Standings[]; year: number; chosen: readonly string[] }) {
  const head = () => [
    say().names.authority,
    ...props.standings.flatMap(({ measure }) => [measure.name, say().names.rank]),
  ];
  const rows = createMemo(() =>
    (props.standings[0]?.rows ?? []).map(({ authority, name }) => ({
      authority,
      name,
      cells: props.standings.flatMap(({ rows }) => {
        const mine = rows.find((row) => row.authority === authority);
        return [mine?.text ?? say().noValue, mine?.rankSaid ?? ""];
      }),
    })),
  );
  const median = () => props.standings.flatMap(({ median }) => [median?.text ?? say().noValue, ""]);
  return (
    <section class="twin">
      <CopyTable
        rows={() => [head(), ...rows().map(({ name, cells }) => [name, ...cells]), [say().median, ...median()]]}
      />
      <div class="wide" tabindex="0" role="region" aria-label={say().compare.table}>
        <table>
          <caption>{say().shell.year(props.year)}</caption>
          <thead>
            <tr>
              <For each={head()}>
                {(one, index) => (
                  <th scope="col" class={index() < 1 ? undefined : "n"}>
                    {one}
                  </th>
                )}
              </For>
            </tr>
          </thead>
          <tbody>
            <tr class="median">
              <th scope="row">{say().median}</th>
              <For each={median()}>{(cell) => <td class="n">{cell}</td>}</For>
            </tr>
            <For each={rows()}>
              {({ authority, name, cells }) => (
                <tr classList={{ chosen: props.chosen.includes(authority) }}>
                  <th scope="row">{name}</th>
                  <For each={cells}>{(cell) => <td class="n">{cell}</td>}</For>
                </tr>
              )}
            </For>
          </tbody>
        </table>
      </div>
    </section>
  );
}
