import type { Explained } from "@gouji/view";
import { For, Show } from "solid-js";
import { Mark } from "../../marks/Mark.tsx";
import { say } from "../../words/index.ts";
import { Basis } from "./Basis.tsx";
import { Equation } from "./Equation.tsx";
import type { InspectorProps } from "./Inspector.tsx";
import { Suspects } from "./Suspects.tsx";
import { Trial } from "./Trial.tsx";
import { Years } from "./Years.tsx";

/** A finding laid out: the equation with its values, what may be wrong, what if, and on what it rests. */
export function Finding(props: InspectorProps & { explained: Explained }) {
  const one = () => props.explained;
  const look = () => (one().status === "pass" ? "clean" : one().status === "fail" ? one().severity : "blocked");
  return (
    <article class={`finding ${look()}`}>
      <p class="kind">
        <Mark look={look()} /> {one().status === "fail" ? one().severityWord : one().statusWord}
        <Show when={one().problem}>{(problem) => <> · {problem().said}</>}</Show>
      </p>
      <h2>{one().heading}</h2>
      <p class="sentence">{one().sentence}</p>
      <Show when={props.opened.equation()}>
        {(equation) => <Equation equation={equation()} opened={props.opened} />}
      </Show>
      <Show when={one().equation !== null}>
        <p class="faint screen-only">{say().report.legend}</p>
      </Show>
      <Show when={one().raw !== null}>
        <p>
          {say().report.raw}
          {say().colon}
          <q>{one().raw}</q>
        </p>
      </Show>
      <Show when={one().missing.length > 0}>
        <p>
          {say().report.missing}
          {say().colon}
        </p>
        <ul class="cells">
          <For each={one().missing}>
            {({ cell, label }) => (
              <li>
                <Mark look="blocked" />
                <button type="button" class="plain" onClick={() => props.look({ move: "follow", cell })}>
                  {label}
                </button>
              </li>
            )}
          </For>
        </ul>
      </Show>
      <For each={one().missingSaid}>{(said) => <p class="faint">{said}</p>}</For>
      <Show when={one().absent.length > 0}>
        <p>
          {say().report.absentMembers}
          {say().colon}
          {one().absent.join(say().comma)}
        </p>
      </Show>
      <Show when={one().fellows.length > 0}>
        <h3>{say().report.fellows}</h3>
        <ul class="cells">
          <For each={one().fellows}>
            {(fellow) => (
              <li>
                <Mark look={fellow.severity} />
                <button
                  type="button"
                  class="plain"
                  onClick={() => props.look({ move: "finding", finding: fellow.fingerprint })}
                >
                  {fellow.heading}
                </button>
              </li>
            )}
          </For>
        </ul>
      </Show>
      <Suspects explained={one()} opened={props.opened} look={props.look} />
      <Trial opened={props.opened} />
      <Show when={props.opened.cell()}>
        {(cell) => <Years values={cell().history} year={props.year} label={cell().label} linkTo={props.linkTo} />}
      </Show>
      <Show when={one().basis}>{(basis) => <Basis basis={basis()} />}</Show>
      <p class="acts screen-only">
        <button type="button" onClick={() => props.copy()}>
          {say().actions.copyText}
        </button>
        <Show when={props.copyLink}>
          {(copyLink) => (
            <button type="button" onClick={() => copyLink()()}>
              {say().report.copyLink}
            </button>
          )}
        </Show>
      </p>
    </article>
  );
}
