import { type RegionCell, type RegionTerm, writeLink } from "@gouji/view";
import { For, Show } from "solid-js";
import { roving } from "../../keys/roving.ts";
import { Mark } from "../../marks/Mark.tsx";
import { say } from "../../words/index.ts";
import type { Asked } from "./asked.ts";

interface Props {
  readonly cell: RegionCell;
  readonly asked: Asked;
  readonly change: (to: Partial<Asked>) => void;
}

/** One figure of the region: whose figures it is made of, who is missing, and where a difference may come from. */
export function CellOfRegion(props: Props) {
  const counted = () => props.cell.terms.filter(({ value }) => value !== null).length;
  const linkOf = (authority: string) =>
    writeLink({
      page: "report",
      authority,
      year: props.asked.year,
      revision: null,
      scope: null,
      cell: props.cell.cell,
      finding: null,
    });
  const chosen = (term: RegionTerm) => props.asked.path[0] === term.authority;
  const choose = (term: RegionTerm) => props.change({ path: chosen(term) ? [] : [term.authority] });
  return (
    <>
      <h2>{props.cell.label}</h2>
      <p class="total">{say().region.made(props.cell.sum, counted())}</p>
      <Show when={props.cell.verdict}>
        {(said) => (
          <p>
            <Mark look={props.cell.look} /> {said()}
          </p>
        )}
      </Show>
      <Show when={props.cell.sources.length > 0}>
        <h3>{say().region.sources}</h3>
        <ul class="sources">
          <For each={props.cell.sources}>
            {({ authority, said }) => (
              <li>
                <a href={linkOf(authority)}>{said}</a>
              </li>
            )}
          </For>
        </ul>
      </Show>
      <Show when={props.cell.missing.length > 0}>
        <p class="faint">
          {say().region.missing}
          {say().colon}
          <span lang="zh-CN">{props.cell.missing.map(({ name }) => name).join(say().comma)}</span>
        </p>
      </Show>
      <table ref={roving}>
        <thead>
          <tr>
            <th scope="col">{say().names.authority}</th>
            <th scope="col" class="n">
              {say().names.value}
            </th>
            <th scope="col" class="n">
              {say().names.share}
            </th>
            <th scope="col" class="n">
              {say().names.change}
            </th>
          </tr>
        </thead>
        <tbody>
          <For each={props.cell.terms}>
            {(term, row) => (
              <>
                <tr classList={{ chosen: chosen(term) }}>
                  <th scope="row">
                    <button
                      type="button"
                      tabindex="-1"
                      data-at={`${row() * 2},0`}
                      aria-expanded={chosen(term)}
                      onClick={() => choose(term)}
                    >
                      <Show when={term.doubtful}>
                        <Mark look="error" />
                        <span class="unseen">{say().region.doubtful}</span>{" "}
                      </Show>
                      <span lang="zh-CN">{term.name}</span>
                    </button>
                  </th>
                  <td class="n">{term.value ?? say().region.noValue}</td>
                  <td class="n">{term.share ?? ""}</td>
                  <td class="n">{term.change ?? ""}</td>
                </tr>
                <Show when={chosen(term)}>
                  <tr class="opened">
                    <td colspan="4">
                      <a tabindex="-1" data-at={`${row() * 2 + 1},0`} href={linkOf(term.authority)}>
                        {say().region.open(term.name, props.cell.label)}
                      </a>
                      <Show when={term.doubtful}>
                        <p>{say().region.doubtful}</p>
                      </Show>
                    </td>
                  </tr>
                </Show>
              </>
            )}
          </For>
        </tbody>
      </table>
    </>
  );
}
