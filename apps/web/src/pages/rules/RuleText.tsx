import type { RulePage } from "@gouji/view";
import { For, Show } from "solid-js";
import { langOf } from "../../langOf.ts";
import { Mark } from "../../marks/Mark.tsx";
import { say } from "../../words/index.ts";

/** What a rule claims, on what ground, who is asked, and what to do where it does not hold. */
export const RuleText = (props: { page: RulePage }) => (
  <>
    <h1>
      <Mark look={props.page.severity} /> {props.page.name} <small>{props.page.severityWord}</small>
    </h1>
    <p class="claims">{props.page.claims}</p>
    <dl>
      <dt>{say().rules.formula}</dt>
      <dd class="formula">{props.page.formula}</dd>
      <dt>{say().rules.basis}</dt>
      <dd>
        <strong>{props.page.basisKind}</strong> <span lang={langOf(props.page.basis)}>{props.page.basis}</span>
        <Show when={props.page.articles.length > 0}>
          <ul>
            <For each={props.page.articles}>{(article) => <li>{article}</li>}</For>
          </ul>
        </Show>
      </dd>
      <dt>{say().rules.over}</dt>
      <dd>
        {say().rules.overs[props.page.over]}
        <Show when={props.page.forms.length > 0}>
          {" · "}
          {props.page.forms.map(({ said, questions }) => say().rules.asked(said, questions)).join(say().semicolon)}
        </Show>
      </dd>
      <Show when={props.page.causes.length > 0}>
        <dt>{say().rules.causes}</dt>
        <dd>
          <ul>
            <For each={props.page.causes}>{(cause) => <li>{cause}</li>}</For>
          </ul>
        </dd>
      </Show>
      <Show when={props.page.action}>
        <dt>{say().rules.action}</dt>
        <dd>{props.page.action}</dd>
      </Show>
    </dl>
  </>
);
