import { date, type Library } from "@gouji/view";
import { For, Show } from "solid-js";
import { lang } from "../../settings.ts";
import { say } from "../../words/index.ts";

/** How the year stands: deadline, counts, progress, and who is missing. */
export function Standing(props: { shown: Library; region: string; select: (authority: string) => void }) {
  const tally = () => props.shown.tally;
  const due = () => `${(props.shown.year ?? 0) + 1}-01-31`;
  const days = () => Math.ceil((Date.parse(`${due()}T23:59:59`) - Date.now()) / 86_400_000);
  const counts = () =>
    [
      ["due", tally().due, ""],
      ["filed", tally().filed, tally().share],
      ["clean", tally().clean, ""],
      ["problems", tally().problems, ""],
      ["blocked", tally().blocked, ""],
      ["returned", tally().returned, ""],
    ] as const;
  return (
    <section class="standing" data-region="">
      <h1>
        <span lang="zh-CN">{props.region}</span> {say().shell.year(props.shown.year ?? 0)}
      </h1>
      <p class="deadline">{say().library.deadline(date(due(), lang()), days())}</p>
      <dl>
        <For each={counts().filter(([what, count]) => count > 0 || what === "due" || what === "filed")}>
          {([what, count, share]) => (
            <div class={what}>
              <dt>{say().tally[what]}</dt>
              <dd class="n">
                {count}
                <Show when={share}>
                  <small> ({share})</small>
                </Show>
              </dd>
            </div>
          )}
        </For>
      </dl>
      <progress
        max={Math.max(1, tally().due)}
        value={tally().filed}
        aria-label={say().library.progress(tally().filed, tally().due)}
      />
      <Show when={props.shown.missing.length > 0}>
        <details class="missing">
          <summary>{say().library.missingList(props.shown.missing.length)}</summary>
          <ul>
            <For each={props.shown.missing}>
              {(authority) => (
                <li>
                  <button type="button" lang="zh-CN" onClick={() => props.select(authority.id)}>
                    {authority.name}
                  </button>
                </li>
              )}
            </For>
          </ul>
        </details>
      </Show>
    </section>
  );
}
