import { speak } from "@gouji/schema";
import { For, Show } from "solid-js";
import { Mark } from "../../marks/Mark.tsx";
import { lang } from "../../settings.ts";
import { say } from "../../words/index.ts";
import type { Opened } from "./opened.ts";

/** Another number for the cell looked at, and how every equation would stand. Esc lets it go; the report is not changed. */
export function Trial(props: { opened: Opened }) {
  const cell = () => props.opened.focus().cell;
  const label = (of: string) => speak[lang()].label(of, props.opened.examined.layout);
  const typed = () => props.opened.tried()[cell() ?? ""];
  const headings = (changes: readonly { readonly outcome: Parameters<ReturnType<typeof heading>>[0] }[]) =>
    changes.map(({ outcome }) => heading()(outcome));
  const heading = () => (outcome: (typeof props.opened.examined.outcomes)[number]) =>
    speak[lang()].heading(outcome, props.opened.examined.layout);
  return (
    <Show when={cell()}>
      {(at) => (
        <section class="trial screen-only" classList={{ going: props.opened.attempted() !== null }}>
          <h3>{say().report.trial.title}</h3>
          <p class="field">
            <label>
              <span>{label(at())}</span>
              <input
                type="text"
                inputmode="numeric"
                autocomplete="off"
                aria-describedby="trial-hint"
                value={typed() ?? props.opened.examined.report.figures[at()]?.raw ?? ""}
                onInput={(event) => {
                  if (!event.isComposing) props.opened.attempt(at(), event.currentTarget.value);
                }}
                onCompositionEnd={(event) => props.opened.attempt(at(), event.currentTarget.value)}
              />
            </label>
            <Show when={props.opened.attempted()}>
              <button type="button" onClick={() => props.opened.restore()}>
                {say().report.restore}
              </button>
            </Show>
          </p>
          <Show
            when={props.opened.attempted()}
            fallback={
              <p class="faint" id="trial-hint">
                {say().report.trialHint}
              </p>
            }
          >
            {(trial) => (
              <div class="lamps" classList={{ good: trial().after.fail === 0 }}>
                <p class="n">
                  <Mark
                    look={trial().after.fail === 0 ? (trial().after.blocked === 0 ? "clean" : "blocked") : "error"}
                  />{" "}
                  {say().equations(trial().after)}
                </p>
                <Show when={trial().changes.length === 0}>
                  <p class="faint">{say().report.trial.none}</p>
                </Show>
                <ul>
                  <For each={headings(trial().clears)}>
                    {(said) => (
                      <li>
                        <Mark look="clean" /> {said} <span class="faint">{say().report.trial.clears}</span>
                      </li>
                    )}
                  </For>
                  <For each={headings(trial().breaks)}>
                    {(said) => (
                      <li>
                        <Mark look="error" /> {said} <span class="faint">{say().report.trial.breaks}</span>
                      </li>
                    )}
                  </For>
                </ul>
              </div>
            )}
          </Show>
        </section>
      )}
    </Show>
  );
}
