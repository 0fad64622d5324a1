import { speak } from "@gouji/schema";
import { type Look, severities } from "@gouji/view";
import { For } from "solid-js";
import { Mark } from "../../marks/Mark.tsx";
import { lang } from "../../settings.ts";
import { say } from "../../words/index.ts";

/** What the shapes mean. */
export function Legend() {
  const all = (): (readonly [Look, string])[] => [
    ...severities.map((one) => [one, speak[lang()].severity[one]] as const),
    ["blocked", say().tally.blocked],
    ["clean", say().tally.clean],
    ["returned", say().filing.returned],
    ["draft", say().filing.draft],
    ["missing", say().filing.missing],
    ["notDue", say().filing.notDue],
  ];
  return (
    <ul class="legend" aria-label={say().library.legend}>
      <For each={all()}>
        {([look, said]) => (
          <li>
            <span class={`swatch is-${look}`}>
              <Mark look={look} />
            </span>
            {said}
          </li>
        )}
      </For>
    </ul>
  );
}
