import type { Region, Summed } from "@gouji/view";
import { For, type JSX, Show } from "solid-js";
import { say } from "../../words/index.ts";
import { type Asked, shows } from "./asked.ts";

interface Props {
  readonly region: Region;
  readonly summed: Summed;
  readonly asked: Asked;
  readonly regions: readonly { readonly id: string; readonly name: string }[];
  readonly years: readonly number[];
  readonly change: (to: Partial<Asked>) => void;
  readonly children?: JSX.Element;
}

/** Who is in the sum, who is not, and how its equations stand. */
export const Head = (props: Props) => (
  <header>
    <div class="line">
      <h1>
        <span lang="zh-CN">{props.summed.name}</span> {say().pages.region}
      </h1>
      <Show when={props.regions.length > 1}>
        <select
          aria-label={say().region.region}
          value={props.asked.region}
          onChange={({ currentTarget }) => props.change({ region: currentTarget.value, cell: null, path: [] })}
        >
          <For each={props.regions}>{({ id, name }) => <option value={id}>{name}</option>}</For>
        </select>
      </Show>
      <select
        aria-label={say().names.year}
        value={props.asked.year}
        onChange={({ currentTarget }) => props.change({ year: Number(currentTarget.value) })}
      >
        <For each={[...props.years].reverse()}>{(year) => <option value={year}>{say().shell.year(year)}</option>}</For>
      </select>
      <span>{say().region.counted(props.region.counted.length)}</span>
      <Show when={props.region.partial} fallback={<span>{say().region.whole}</span>}>
        {(partial) => (
          <details class="missing">
            <summary>{partial()}</summary>
            <ul>
              <For each={props.region.missing}>{({ name }) => <li lang="zh-CN">{name}</li>}</For>
            </ul>
          </details>
        )}
      </Show>
      <span>{props.region.held ?? say().region.noOwn}</span>
      {props.children}
    </div>
    <div class="line">
      <span>{say().equations(props.region.equations)}</span>
      <Show when={props.region.unbalanced.length > 0} fallback={<span class="faint">{say().region.linear}</span>}>
        <details>
          <summary>{say().region.unbalanced(props.region.unbalanced.length)}</summary>
          <ul>
            <For each={props.region.unbalanced}>
              {({ heading, members }) => (
                <li>
                  {heading}:{" "}
                  <Show when={members.length > 0} fallback={say().region.override}>
                    <For each={members}>
                      {({ authority, name }, index) => (
                        <>
                          {index() > 0 ? say().comma : ""}
                          <a lang="zh-CN" href={`/r/${encodeURIComponent(authority)}/${props.summed.year}`}>
                            {name}
                          </a>
                        </>
                      )}
                    </For>
                  </Show>
                </li>
              )}
            </For>
          </ul>
        </details>
      </Show>
      <fieldset aria-label={say().library.show}>
        <For each={shows}>
          {(one) => (
            <button type="button" aria-pressed={props.asked.show === one} onClick={() => props.change({ show: one })}>
              {say().region.shows[one]}
            </button>
          )}
        </For>
      </fieldset>
    </div>
  </header>
);
