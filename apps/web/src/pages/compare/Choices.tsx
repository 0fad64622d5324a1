import { formById, officialLayout } from "@gouji/schema";
import { type Authority, type CompareShow, compareShows, measureOf } from "@gouji/view";
import { For, Show } from "solid-js";
import { lang } from "../../settings.ts";
import { say } from "../../words/index.ts";
import type { Asked } from "./ComparePage.tsx";
import { offered } from "./measures.ts";
import { Picker } from "./Picker.tsx";

interface Props {
  readonly asked: Asked;
  readonly across: boolean;
  readonly authorities: readonly Authority[];
  readonly years: readonly number[];
  readonly last: number;
  readonly measures: readonly string[];
  readonly change: (to: Partial<Asked>) => void;
}

const newest = officialLayout(formById("2021") as never);

/** Who, when, what, and how it is shown. Each choice is part of the address. */
export function Choices(props: Props) {
  const nameOf = (id: string) => props.authorities.find((one) => one.id === id)?.name ?? id;
  const nameOfMeasure = (id: string) => measureOf(id)?.name(newest, lang()) ?? id;
  const without = (all: readonly string[], one: string) => all.filter((other) => other !== one);
  const remove = (id: string) => {
    const authorities = without(props.asked.authorities, id);
    props.change({ authorities });
  };
  return (
    <div class="choices">
      <fieldset>
        <legend>{say().names.authority}</legend>
        <For each={props.asked.authorities}>
          {(id) => (
            <button type="button" class="chip" aria-label={say().compare.remove(nameOf(id))} onClick={() => remove(id)}>
              <span lang="zh-CN">{nameOf(id)}</span> <span aria-hidden="true">×</span>
            </button>
          )}
        </For>
        <Picker
          authorities={props.authorities.filter(({ id }) => !props.asked.authorities.includes(id))}
          choose={(id) => props.change({ authorities: [...props.asked.authorities, id] })}
        />
      </fieldset>
      <fieldset>
        <legend>{say().names.year}</legend>
        <button
          type="button"
          aria-pressed={!props.across}
          disabled={props.asked.authorities.length === 0}
          onClick={() => props.change({ from: null, to: null })}
        >
          {say().names.history}
        </button>
        <button
          type="button"
          aria-pressed={props.across}
          onClick={() => props.change({ from: props.last, to: props.last })}
        >
          {say().compare.oneYear}
        </button>
        <Show
          when={props.across}
          fallback={
            <>
              <Year
                label={say().compare.from}
                years={props.years}
                value={props.asked.from ?? props.years[0] ?? 0}
                choose={(from) => props.change({ from: from === props.years[0] ? null : from })}
              />
              <Year
                label={say().compare.to}
                years={props.years}
                value={props.last}
                choose={(to) => props.change({ to: to === props.years.at(-1) ? null : to })}
              />
            </>
          }
        >
          <Year
            label={say().names.year}
            years={props.years}
            value={props.last}
            choose={(year) => props.change({ from: year, to: year })}
          />
        </Show>
      </fieldset>
      <fieldset>
        <legend>{say().names.measure}</legend>
        <For each={props.measures}>
          {(id) => (
            <button
              type="button"
              class="chip"
              disabled={props.measures.length === 1}
              aria-label={say().compare.remove(nameOfMeasure(id))}
              onClick={() => props.change({ measures: without(props.measures, id) })}
            >
              {nameOfMeasure(id)} <span aria-hidden="true">×</span>
            </button>
          )}
        </For>
        <select
          aria-label={say().compare.addMeasure}
          value=""
          onChange={({ currentTarget }) => {
            if (currentTarget.value) props.change({ measures: [...props.measures, currentTarget.value] });
            currentTarget.value = "";
          }}
        >
          <option value="">{say().compare.addMeasure}</option>
          <For each={offered.filter((id) => !props.measures.includes(id))}>
            {(id) => <option value={id}>{nameOfMeasure(id)}</option>}
          </For>
        </select>
      </fieldset>
      <fieldset>
        <legend>{say().library.show}</legend>
        <For each={compareShows}>
          {(show: CompareShow) => (
            <button type="button" aria-pressed={props.asked.show === show} onClick={() => props.change({ show })}>
              {say().compare.shows[show]}
            </button>
          )}
        </For>
      </fieldset>
    </div>
  );
}

const Year = (props: { label: string; years: readonly number[]; value: number; choose: (year: number) => void }) => (
  <label>
    <span>{props.label}</span>
    <select value={props.value} onChange={({ currentTarget }) => props.choose(Number(currentTarget.value))}>
      <For each={props.years}>{(year) => <option value={year}>{year}</option>}</For>
    </select>
  </label>
);
