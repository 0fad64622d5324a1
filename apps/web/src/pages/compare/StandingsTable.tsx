import { type Standings, words } from "@gouji/view";
import { createMemo, For } from "solid-js";
import { lang } from "../../settings.ts";
import { say } from "../../words/index.ts";
import { CopyTable } from "./CopyTable.tsx";

/** The charts as rows: every authority in the order of the first measure, its value and its rank in each. */
export function StandingsTable(props: { standings: readonly Standings[]; year: number; chosen: readonly string[] }) {
  const head = () => [
    say().compare.authority,
    ...props.standings.flatMap(({ measure }) => [measure.name, say().compare.rank]),
  ];
  const rows = createMemo(() =>
    (props.standings[0]?.rows ?? []).map(({ authority, name }) => ({
      authority,
      name,
      cells: props.standings.flatMap(({ rows }) => {
        const mine = rows.find((row) => row.authority === authority);
        return [mine?.text ?? words[lang()].noValue, mine?.rankSaid ?? ""];
      }),
    })),
  );
  const median = () => props.standings.flatMap(({ median }) => [median?.text ?? words[lang()].noValue, ""]);
  return (
    <section class="twin">
      <CopyTable
        rows={() => [head(), ...rows().map(({ name, cells }) => [name, ...cells]), [words[lang()].median, ...median()]]}
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
              <th scope="row">{words[lang()].median}</th>
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
