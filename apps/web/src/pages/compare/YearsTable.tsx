import { type Compared, type Standings, words } from "@gouji/view";
import { createMemo, For } from "solid-js";
import { lang } from "../../settings.ts";
import { say } from "../../words/index.ts";
import { CopyTable } from "./CopyTable.tsx";

/** The charts as rows: each measure of each authority through the years, the last change, and how it stands in the region. */
export function YearsTable(props: { compared: readonly Compared[]; standings: readonly Standings[]; year: number }) {
  const years = () => props.compared[0]?.years ?? [];
  const head = () => [
    say().compare.measure,
    say().compare.authority,
    ...years().map(String),
    say().compare.change,
    `${words[lang()].median} ${props.year}`,
    `${say().compare.rank} ${props.year}`,
  ];
  const rows = createMemo(() =>
    props.compared.flatMap(({ measure, series }, index) => {
      const stood = props.standings[index];
      return series.map(({ authority, name, points }) => ({
        measure,
        name,
        cells: [
          ...points.map(({ text }) => text),
          points.at(-1)?.change ?? words[lang()].noValue,
          stood?.median?.text ?? words[lang()].noValue,
          stood?.rows.find((row) => row.authority === authority)?.rankSaid ?? words[lang()].noValue,
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
