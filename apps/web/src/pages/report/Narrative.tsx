import type { ProsePart } from "@gouji/view";
import { For, Show } from "solid-js";
import { say } from "../../words/index.ts";

/** A section of prose where the form has it. */
export const Narrative = (props: { part: ProsePart }) => (
  <section class="part" id={`part-${props.part.id}`}>
    <h3>{props.part.label}</h3>
    <Show when={props.part.text !== null} fallback={<p class="absent">{say().report.absent}</p>}>
      <Prose text={props.part.text ?? ""} />
    </Show>
  </section>
);

export const Prose = (props: { text: string }) => (
  <For each={props.text.split(/\n+/).filter((line) => line.trim() !== "")}>{(line) => <p class="prose">{line}</p>}</For>
);
