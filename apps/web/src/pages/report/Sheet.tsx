import { For, Match, Show, Switch } from "solid-js";
import { say } from "../../words/index.ts";
import { Extra } from "./Extra.tsx";
import { Narrative } from "./Narrative.tsx";
import type { Opened } from "./opened.ts";
import { Table } from "./Table.tsx";

/** The report as it was issued: its sections in the official order, black on white, in Chinese. */
export const Sheet = (props: { opened: Opened; ref: (element: HTMLElement) => void }) => (
  <section class="desk" ref={props.ref} tabIndex={-1} aria-label={say().report.sheet}>
    <article class="paper" lang="zh-CN">
      <Show when={props.opened.paper.title}>{(title) => <h2 class="title">{title()}</h2>}</Show>
      <For each={props.opened.paper.parts}>
        {(part) => (
          <Switch>
            <Match when={part.kind === "table" && part}>
              {(table) => <Table part={table()} opened={props.opened} />}
            </Match>
            <Match when={part.kind === "prose" && part}>{(prose) => <Narrative part={prose()} />}</Match>
            <Match when={part.kind === "extra" && part}>{(extra) => <Extra part={extra()} />}</Match>
          </Switch>
        )}
      </For>
    </article>
  </section>
);
