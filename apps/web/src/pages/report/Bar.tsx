import { date, filingStates } from "@gouji/view";
import { A } from "@solidjs/router";
import { For, Show } from "solid-js";
import type { HeldReport } from "../../data/source.ts";
import { Mark } from "../../marks/Mark.tsx";
import { lang } from "../../settings.ts";
import { DataLinks } from "../../shell/DataLinks.tsx";
import { say } from "../../words/index.ts";
import type { Neighbours } from "./neighbours.ts";
import type { Opened } from "./opened.ts";

/** Whose report it is, of which year, and how it stands; the contents of it. */
export function Bar(props: { held: HeldReport; name: string; opened: Opened; beside: Neighbours }) {
  const state = () => filingStates.find((one) => one === props.held.state) ?? "filed";
  return (
    <header class="bar screen-only">
      <A href="/">‹ {say().pages.library}</A>
      <h1 lang="zh-CN">{props.name}</h1>
      <nav class="years" aria-label={say().names.year}>
        <For each={props.beside.years()}>
          {(year) => (
            <a href={props.beside.ofYear(year)} aria-current={year === props.held.year ? "page" : undefined}>
              {year}
            </a>
          )}
        </For>
      </nav>
      <Show when={props.held.scopes.length > 1}>
        <nav class="years" aria-label={say().report.scopes.region}>
          <For each={props.held.scopes}>
            {(scope) => (
              <a href={props.beside.inScope(scope)} aria-current={scope === props.held.scope ? "page" : undefined}>
                {say().report.scopes[scope]}
              </a>
            )}
          </For>
        </nav>
      </Show>
      <span class="standing-of">
        {say().filing[state()]} · {say().report.revision(props.held.rev)} · {date(props.held.at.slice(0, 10), lang())} ·{" "}
        {props.opened.summary().form}
      </span>
      <DataLinks />
      <nav class="contents" aria-label={say().report.contents}>
        <For each={props.opened.paper.parts}>
          {(part) => (
            <button
              type="button"
              lang="zh-CN"
              title={part.label}
              onClick={() => document.getElementById(`part-${part.id}`)?.scrollIntoView({ block: "start" })}
            >
              {part.kind === "extra" ? part.label.slice(0, 6) : (/^[^、]+/.exec(part.label)?.[0] ?? part.label)}
              <Show when={part.kind !== "extra" && part.marks.worst}>{(worst) => <Mark look={worst()} />}</Show>
              <Show when={part.kind !== "extra" && part.marks.worst === null && part.marks.blocked > 0}>
                <Mark look="blocked" />
              </Show>
            </button>
          )}
        </For>
      </nav>
    </header>
  );
}
