import { speak } from "@gouji/schema";
import { layoutIn, type Region, type RegionRow, type Summed } from "@gouji/view";
import { createMemo, For, Show } from "solid-js";
import { roving } from "../../keys/roving.ts";
import { Mark } from "../../marks/Mark.tsx";
import { lang } from "../../settings.ts";
import { say } from "../../words/index.ts";
import type { Asked } from "./asked.ts";

interface Props {
  readonly region: Region;
  readonly summed: Summed;
  readonly asked: Asked;
  readonly change: (to: Partial<Asked>) => void;
  readonly ref: (element: HTMLElement) => void;
}

/** Every figure that adds up: the sum, what the region itself reports, and what lies between. */
export function Cells(props: Props) {
  const layout = createMemo(() => layoutIn(props.summed));
  const shown = createMemo(() => props.region.rows.filter((row) => isShown(row, props.asked)));
  const parts = createMemo(() => [...new Set(shown().map(({ part }) => part))]);
  const at = (row: RegionRow) => shown().indexOf(row);
  return (
    <section ref={props.ref} class="cells" tabindex="0" aria-label={say().region.figures}>
      <table ref={roving}>
        <thead>
          <tr>
            <th scope="col">{say().names.measure}</th>
            <th scope="col" class="n">
              {say().region.sum}
            </th>
            <th scope="col" class="n">
              {say().region.own}
            </th>
            <th scope="col" class="n">
              {say().region.difference}
            </th>
          </tr>
        </thead>
        <For each={parts()}>
          {(part) => (
            <tbody>
              <tr class="part">
                <th colspan="4" scope="rowgroup">
                  {speak[lang()].part(part as never, layout())}
                </th>
              </tr>
              <For each={shown().filter((row) => row.part === part)}>
                {(row) => (
                  <tr classList={{ chosen: props.asked.cell === row.cell }}>
                    <th scope="row">
                      <button
                        type="button"
                        tabindex="-1"
                        data-at={`${at(row)},0`}
                        aria-pressed={props.asked.cell === row.cell}
                        onClick={() => props.change({ cell: row.cell, path: [] })}
                      >
                        {row.label}
                      </button>
                    </th>
                    <td class="n">{row.sum}</td>
                    <td class="n">{row.own ?? ""}</td>
                    <td class="n difference" title={row.verdict}>
                      <Difference row={row} />
                    </td>
                  </tr>
                )}
              </For>
            </tbody>
          )}
        </For>
      </table>
      <Show when={shown().length === 0}>
        <p class="faint">{say().region.same}</p>
      </Show>
    </section>
  );
}

/** Judged only where every member has filed; else it is shown, and not held against anybody. */
const Difference = (props: { row: RegionRow }) => (
  <Show when={props.row.difference !== null}>
    <Mark look={props.row.look} /> <Show when={props.row.look !== "clean"}>{props.row.difference}</Show>
    <span class="unseen">{props.row.verdict}</span>
  </Show>
);

const isShown = ({ cell, part, difference }: RegionRow, { show, cell: focus }: Asked) =>
  cell === focus ||
  show === "all" ||
  (show === "differ" ? difference !== null && difference !== "0" : part !== "requests" || cell.endsWith("@total"));
