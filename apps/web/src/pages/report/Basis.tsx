import type { BasisShown } from "@gouji/view";
import { For, Show } from "solid-js";
import { langOf } from "../../langOf.ts";
import { say } from "../../words/index.ts";

/** On what a rule rests: the words of the form, the instrument they stand in, and how people usually come to break it. */
export const Basis = (props: { basis: BasisShown }) => (
  <section class="basis">
    <h3>
      {say().report.basis} <small>{props.basis.kind}</small>
    </h3>
    <p lang={langOf(props.basis.said)}>{props.basis.said}</p>
    <Show when={props.basis.quote}>
      {(quote) => (
        <blockquote lang="zh-CN">
          {quote()}
          <footer>
            {props.basis.instrument.issuer} {props.basis.instrument.number}《{props.basis.instrument.title}》
          </footer>
        </blockquote>
      )}
    </Show>
    <p class="faint">{props.basis.formula}</p>
    <Show when={props.basis.causes.length > 0}>
      <details>
        <summary>{say().report.causes}</summary>
        <ul>
          <For each={props.basis.causes}>{(cause) => <li>{cause}</li>}</For>
        </ul>
      </details>
    </Show>
  </section>
);
