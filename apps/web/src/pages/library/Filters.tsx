import { speak } from "@gouji/schema";
import {
  groupings,
  type IndicatorId,
  indicators,
  type Library,
  type LibraryQuery,
  type Look,
  lenses,
  type Sort,
  severities,
  sorts,
} from "@gouji/view";
import { For, Show } from "solid-js";
import { lang } from "../../settings.ts";
import { say } from "../../words/index.ts";

interface Props {
  readonly shown: Library;
  readonly query: LibraryQuery;
  readonly nameOfRule: (rule: string) => string;
  readonly change: (query: Partial<LibraryQuery>) => void;
  readonly filtered: boolean;
  readonly clear: () => void;
  readonly ref: (first: HTMLElement) => void;
}

/** Chips that stand for one look, or several. */
const STATES: readonly (readonly [
  name: keyof Library["tally"] & ("clean" | "problems" | "blocked" | "returned" | "missing"),
  looks: readonly Look[],
])[] = [
  ["clean", ["clean"]],
  ["problems", ["error", "warning", "info"]],
  ["blocked", ["blocked"]],
  ["returned", ["returned"]],
  ["missing", ["missing"]],
];

/** What narrows the matrix, and what it shows. Each choice is part of the address. */
export function Filters(props: Props) {
  const chosen = (looks: readonly Look[]) =>
    looks.length === props.query.looks.length && looks.every((look) => props.query.looks.includes(look));
  const toggle = <T,>(all: readonly T[], one: T) =>
    all.includes(one) ? all.filter((other) => other !== one) : [...all, one];
  const states = () => STATES.filter(([name, looks]) => props.shown.tally[name] > 0 || chosen(looks));
  return (
    <div class="filters" data-region="" role="toolbar" aria-label={say().actions.filter}>
      <fieldset aria-label={say().names.state}>
        <span>{say().names.state}</span>
        <button
          type="button"
          ref={props.ref}
          aria-pressed={props.query.looks.length === 0}
          onClick={() => props.change({ looks: [] })}
        >
          {say().library.all}
        </button>
        <For each={states()}>
          {([name, looks]) => (
            <button
              type="button"
              aria-pressed={chosen(looks)}
              onClick={() => props.change({ looks: chosen(looks) ? [] : looks })}
            >
              {say().tally[name]} <span class="n">{props.shown.tally[name]}</span>
            </button>
          )}
        </For>
      </fieldset>
      <fieldset aria-label={say().names.problems}>
        <span>{say().names.problems}</span>
        <For
          each={severities.filter(
            (one) => props.shown.tally.bySeverity[one] > 0 || props.query.severities.includes(one),
          )}
        >
          {(one) => (
            <button
              type="button"
              aria-pressed={props.query.severities.includes(one)}
              onClick={() => props.change({ severities: toggle(props.query.severities, one) })}
            >
              {speak[lang()].severity[one]} <span class="n">{props.shown.tally.bySeverity[one]}</span>
            </button>
          )}
        </For>
      </fieldset>
      <label>
        <span>{say().library.kind}</span>
        <select
          value={props.query.kinds[0] ?? ""}
          onChange={(event) =>
            props.change({ kinds: event.currentTarget.value === "" ? [] : [event.currentTarget.value] })
          }
        >
          <option value="">{say().library.all}</option>
          <For each={props.shown.kinds}>
            {(kind) => <option value={kind}>{say().library.kinds[kind] ?? kind}</option>}
          </For>
        </select>
      </label>
      <label>
        <span>{say().names.rule}</span>
        <select
          value={props.query.rule ?? ""}
          onChange={(event) => props.change({ rule: event.currentTarget.value || null })}
        >
          <option value="">{say().names.allRules}</option>
          <For each={props.shown.rules}>
            {({ rule, authorities }) => (
              <option value={rule}>{say().library.hotOne(props.nameOfRule(rule), authorities)}</option>
            )}
          </For>
        </select>
      </label>
      <label>
        <span>{say().library.show}</span>
        <select
          value={props.query.lens}
          onChange={(event) => props.change({ lens: event.currentTarget.value as LibraryQuery["lens"] })}
        >
          <For each={lenses}>{(lens) => <option value={lens}>{say().lenses[lens]}</option>}</For>
        </select>
      </label>
      <label>
        <span>{say().names.measure}</span>
        <select
          value={props.query.indicator}
          onChange={(event) => props.change({ indicator: event.currentTarget.value as IndicatorId })}
        >
          <For each={indicators}>{({ id }) => <option value={id}>{say().indicators[id].name}</option>}</For>
        </select>
      </label>
      <label>
        <span>{say().library.group}</span>
        <select
          value={props.query.group}
          onChange={(event) => props.change({ group: event.currentTarget.value as LibraryQuery["group"] })}
        >
          <For each={groupings}>{(one) => <option value={one}>{say().library.groups[one]}</option>}</For>
        </select>
      </label>
      <label>
        <span>{say().names.sort}</span>
        <select
          value={props.query.sort}
          onChange={(event) => props.change({ sort: event.currentTarget.value as Sort })}
        >
          <For each={sorts}>{(one) => <option value={one}>{say().library.sorts[one]}</option>}</For>
        </select>
      </label>
      <button
        type="button"
        aria-pressed={props.query.descending}
        onClick={() => props.change({ descending: !props.query.descending })}
      >
        {say().library.descending}
      </button>
      <Show when={props.filtered}>
        <button type="button" onClick={() => props.clear()}>
          {say().names.clearFilters}
        </button>
      </Show>
    </div>
  );
}
