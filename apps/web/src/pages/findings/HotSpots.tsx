import type { RuleFindings } from "@gouji/view";
import { For, Show } from "solid-js";
import { roving } from "../../keys/roving.ts";
import { Mark } from "../../marks/Mark.tsx";
import { lang } from "../../settings.ts";
import { say } from "../../words/index.ts";
import { headingOf } from "../rules/tables.ts";
import type { Asked } from "./asked.ts";

interface Props {
  readonly rules: readonly RuleFindings[];
  readonly years: readonly number[];
  readonly asked: Asked;
  readonly change: (to: Partial<Asked>) => void;
}

/** Rules by years: how many authorities break each. A place chosen narrows the list; chosen again it lets go. */
export function HotSpots(props: Props) {
  const is = (rule: string | null, year: number | null) => props.asked.rule === rule && props.asked.year === year;
  const choose = (rule: string | null, year: number | null) =>
    props.change(is(rule, year) ? { rule: null, year: null } : { rule, year });
  /** The same thing asked of several tables: then the table tells them apart. */
  const isShared = (name: string) => props.rules.filter((one) => one.name === name).length > 1;
  return (
    <section class="spots" aria-label={say().names.hotSpots} tabindex="0">
      <table ref={roving}>
        <caption>{say().findings.spotsSaid}</caption>
        <thead>
          <tr>
            <th scope="col">{say().names.rule}</th>
            <For each={props.years}>
              {(year, column) => (
                <th scope="col">
                  <button
                    type="button"
                    tabindex="-1"
                    data-at={`0,${column() + 1}`}
                    aria-pressed={is(null, year)}
                    onClick={() => choose(null, year)}
                  >
                    {year}
                  </button>
                </th>
              )}
            </For>
            <th scope="col">{say().names.authorities}</th>
            <th scope="col">{say().names.findings}</th>
          </tr>
        </thead>
        <tbody>
          <For each={props.rules}>
            {(one, row) => (
              <tr classList={{ chosen: props.asked.rule === one.rule }}>
                <th scope="row">
                  <button
                    type="button"
                    tabindex="-1"
                    data-at={`${row() + 1},0`}
                    aria-pressed={is(one.rule, null)}
                    title={one.claims}
                    onClick={() => choose(one.rule, null)}
                  >
                    <Mark look={one.severity} /> {one.name}
                    <Show when={isShared(one.name)}>
                      <small>{headingOf(one.rule.split("/")[0] ?? "", lang())}</small>
                    </Show>
                  </button>
                </th>
                <For each={one.trend}>
                  {({ year, authorities }, column) => (
                    <td class={`shade-${shadeOf(authorities)}`}>
                      <Show when={authorities > 0}>
                        <button
                          type="button"
                          tabindex="-1"
                          class="n"
                          data-at={`${row() + 1},${column() + 1}`}
                          aria-pressed={is(one.rule, year)}
                          aria-label={say().findings.spot(one.name, year, authorities)}
                          onClick={() => choose(one.rule, year)}
                        >
                          {authorities}
                        </button>
                      </Show>
                    </td>
                  )}
                </For>
                <td class="n total">{one.authorities}</td>
                <td class="n total">{one.findings}</td>
              </tr>
            )}
          </For>
        </tbody>
      </table>
      <p class="breaks">{say().findings.breaks}</p>
    </section>
  );
}

/** 0, 1–2, 3–5, 6 and more: a ramp of luminance; the breaks stand below the table. */
const shadeOf = (authorities: number) => (authorities === 0 ? 0 : authorities < 3 ? 1 : authorities < 6 ? 2 : 3);
