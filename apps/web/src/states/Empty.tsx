import { children, For, type JSX, Show } from "solid-js";
import { langOf } from "../langOf.ts";
import "./states.css";

/** Nothing to show: one sentence and at most three things to do. */
export function Empty(props: { title?: string; said: string; children?: JSX.Element }) {
  const actions = children(() => props.children);
  return (
    <section class="empty">
      <Show when={props.title}>
        <h1 lang={langOf(props.title ?? "")}>{props.title}</h1>
      </Show>
      <p>{props.said}</p>
      <ul>
        <For each={actions.toArray()}>{(action) => <li>{action}</li>}</For>
      </ul>
    </section>
  );
}
