import { speak } from "@gouji/schema";
import { severities, writeLink } from "@gouji/view";
import { For, Show } from "solid-js";
import { Mark } from "../../marks/Mark.tsx";
import { lang } from "../../settings.ts";
import { say } from "../../words/index.ts";
import type { Item } from "./send.ts";

/** A report that is kept: where it is, which revision it became, what the check found, what the reader remarked. */
export const Filed = (props: { item: Extract<Item, { type: "filed" }>; again: () => void }) => {
  const link = () =>
    writeLink({
      page: "report",
      authority: props.item.authority,
      year: props.item.year,
      revision: null,
      scope: null,
      cell: null,
      finding: null,
    });
  const found = () => severities.filter((one) => (props.item.counts?.fail[one] ?? 0) > 0);
  return (
    <div class="filed">
      <p>
        <a href={link()}>
          {props.item.name} {say().shell.year(props.item.year)}
        </a>{" "}
        {say().add.cells(props.item.cells)}{" "}
        <Show
          when={found().length > 0}
          fallback={
            <>
              <Mark look="clean" /> {say().report.none}
            </>
          }
        >
          <For each={found()}>
            {(one) => (
              <span class="found">
                <Mark look={one} /> {speak[lang()].severity[one]} {props.item.counts?.fail[one]}
              </span>
            )}
          </For>
        </Show>
        <Show when={(props.item.counts?.blocked ?? 0) > 0}>
          <span class="found">
            <Mark look="blocked" /> {say().add.blocked(props.item.counts?.blocked ?? 0)}
          </span>
        </Show>
      </p>
      <Show when={props.item.unchanged}>
        <p class="faint">
          {say().add.unchanged(props.item.rev)}{" "}
          <button type="button" onClick={() => props.again()}>
            {say().add.again}
          </button>
        </p>
      </Show>
      <Show when={!props.item.unchanged && props.item.rev > 1}>
        <p class="faint">{say().add.revision(props.item.rev)}</p>
      </Show>
      <Show when={props.item.notes.length > 0}>
        <details>
          <summary>{say().add.notes(props.item.notes.length)}</summary>
          <ul>
            <For each={props.item.notes}>{({ message }) => <li>{message[lang()]}</li>}</For>
          </ul>
        </details>
      </Show>
    </div>
  );
};
