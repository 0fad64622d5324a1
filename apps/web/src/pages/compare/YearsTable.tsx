import type { Compared, Standings } from "@gouji/view";
import { createMemo, For } from "solid-js";
import { say } from "../../words/index.ts";
import { CopyTable } from "./CopyTable.tsx";

/** The charts as rows: each measure of each authority through the years, the last change, and how it stands in the region. */
export function YearsTable(props: { compared: readonly Compared[]; standings: readonly Standings[]; year: number }) {
  const years = () => props.compared[0]?.years ?? [];
  const head = () => [
    say().names.measure,
    say().names.authority,
    ...years().map(String),
    say().names.growth,
    `${say().median} ${props.year}`,
    `${say().names.rank} ${props.year}`,
  ];
  const rows = createMemo(() =>
    props.compared.flatMap(({ measure, series }, index) => {
      const stood = props.standings[index];
      return series.map(({ authority, name, points }) => ({
        measure,
        name,
        cells: [
          ...points.map(({ text }) => text),
          points.at(-1)?.change ?? say().noValue,
          stood?.median?.text ?? say().noValue,
          stood?.rows.find((row) => row.authority === authority)?.rankSaid ?? say().noValue,
        ],
      }));
    }),
  );
  return (
    <section class="twin">
      <CopyTable rows={() => [head(), ...rows().map(({ measure, name, cells }) => [measure.name, name, ...cells])]} />
      <div class="wide" tabindex="0" role="region" aria-label={say().compare.table}>
        <table>
          <thead>
            <tr>
              <For each={head()}>
                {(one, index) => (
                  <th scope="col" class={index() < 2 ? undefined : "n"}>
                    {one}
                  </th>
                )}
              </For>
            </tr>
          </thead>
          <tbody>
            <For each={rows()}>
              {({ measure, name, cells }) => (
                <tr>
                  <th scope="row" title={measure.formula ?? undefined}>
                    {measure.name}
                  </th>
                  <td>{name}</td>
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
