import { speak } from "@gouji/schema";
import { judgedStates, severities } from "@gouji/view";
import { For, Show } from "solid-js";
import { useKeys } from "../../keys/keys.ts";
import { Mark } from "../../marks/Mark.tsx";
import { lang } from "../../settings.ts";
import { say } from "../../words/index.ts";
import type { Asked } from "./asked.ts";

interface Props {
  readonly asked: Asked;
  readonly years: readonly number[];
  readonly change: (to: Partial<Asked>) => void;
  readonly clear: (() => void) | undefined;
}

/** Year, severity, state of the report, authority. */
export function Filters(props: Props) {
  let field!: HTMLInputElement;
  useKeys({ filter: () => field.focus() });
  const toggle = <T,>(all: readonly T[], one: T) =>
    all.includes(one) ? all.filter((other) => other !== one) : [...all, one];
  return (
    <div class="filters">
      <label>
        <span>{say().names.year}</span>
        <select
          value={props.asked.year ?? ""}
          onChange={({ currentTarget }) =>
            props.change({ year: currentTarget.value === "" ? null : Number(currentTarget.value) })
          }
        >
          <option value="">{say().names.allYears}</option>
          <For each={[...props.years].reverse()}>{(year) => <option value={year}>{year}</option>}</For>
        </select>
      </label>
      <fieldset aria-label={say().names.severity}>
        <For each={severities}>
          {(one) => (
            <button
              type="button"
              aria-pressed={props.asked.severities.includes(one)}
              onClick={() => props.change({ severities: toggle(props.asked.severities, one) })}
            >
              <Mark look={one} /> {speak[lang()].severity[one]}
            </button>
          )}
        </For>
      </fieldset>
      <label>
        <span>{say().findings.state}</span>
        <select
          value={props.asked.states[0] ?? ""}
          onChange={({ currentTarget }) =>
            props.change({ states: judgedStates.filter((one) => one === currentTarget.value) })
          }
        >
          <option value="">{say().findings.allStates}</option>
          <For each={judgedStates}>{(one) => <option value={one}>{say().filing[one]}</option>}</For>
        </select>
      </label>
      <label>
        <span>{say().names.authority}</span>
        <input
          ref={field}
          type="search"
          autocomplete="off"
          spellcheck={false}
          placeholder={say().shell.search.placeholder}
          value={props.asked.text}
          onInput={(event) => {
            if (!event.isComposing) props.change({ text: event.currentTarget.value });
          }}
          onCompositionEnd={(event) => props.change({ text: event.currentTarget.value })}
        />
      </label>
      <Show when={props.clear}>
        {(clear) => (
          <button type="button" onClick={() => clear()()}>
            {say().names.clearFilters}
          </button>
        )}
      </Show>
    </div>
  );
}
