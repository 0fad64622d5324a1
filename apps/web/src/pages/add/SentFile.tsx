import { For, Match, Show, Switch } from "solid-js";
import type { HeldLibrary } from "../../data/library.ts";
import { sizeOf } from "../../files/size.ts";
import { Mark } from "../../marks/Mark.tsx";
import { lang } from "../../settings.ts";
import { say } from "../../words/index.ts";
import { Filed } from "./Filed.tsx";
import { again, drop, isOnItsWay, type Sent } from "./queue.ts";
import { WhoseItIs } from "./WhoseItIs.tsx";

/** One file: how far it is, and what came of each report in it. */
export const SentFile = (props: { sent: Sent; library: HeldLibrary | undefined }) => {
  const percent = () =>
    Math.floor((Math.min(props.sent.gone, props.sent.file.size) / Math.max(1, props.sent.file.size)) * 100);
  return (
    <li class="sent">
      <p class="name">
        <strong>{props.sent.file.name}</strong> <span class="n">{sizeOf(props.sent.file.size)}</span>
        <span class="state">
          <Switch>
            <Match when={props.sent.state === "waiting"}>{say().add.waiting}</Match>
            <Match when={props.sent.state === "sending"}>{say().add.sending(percent())}</Match>
            <Match when={props.sent.state === "reading"}>{say().add.reading}</Match>
          </Switch>
        </span>
        <Show when={!isOnItsWay(props.sent)}>
          <button
            type="button"
            class="drop-it"
            aria-label={say().add.remove(props.sent.file.name)}
            onClick={() => drop(props.sent.id)}
          >
            ×
          </button>
        </Show>
      </p>
      <Show when={isOnItsWay(props.sent)}>
        <progress max="100" value={percent()} aria-label={say().add.sending(percent())} />
      </Show>
      <Show when={props.sent.state === "broken"}>
        <p class="refused" role="alert">
          <Mark look="error" /> {say().add.broken}
          <Show when={props.sent.request}>{(id) => ` ${say().states.number(id())}`}</Show>{" "}
          <button type="button" onClick={() => again(props.sent.id)}>
            {say().states.retry}
          </button>
        </p>
      </Show>
      <For each={props.sent.items}>
        {(item) =>
          item.type === "filed" ? (
            <Filed item={item} again={() => again(props.sent.id, { again: true })} />
          ) : (
            <div class="refused">
              <p>
                <Mark look="error" /> {item.message[lang()]}
                <Show when={item.request}>{(id) => ` ${say().states.number(id())}`}</Show>
              </p>
              <Show
                when={/^(?:authorityUnknown|unknownAuthority|ambiguous|yearUnknown)$/.test(item.code)}
                fallback={
                  <Show when={/^(?:internal|closed|conflict)$/.test(item.code)}>
                    <button type="button" onClick={() => again(props.sent.id)}>
                      {say().states.retry}
                    </button>
                  </Show>
                }
              >
                <Show when={item.code === "authorityUnknown"}>
                  <p>
                    <button type="button" onClick={() => again(props.sent.id, { enrol: true })}>
                      {say().add.enrol}
                    </button>
                  </p>
                </Show>
                <WhoseItIs
                  library={props.library}
                  wishes={props.sent.wishes}
                  send={(wishes) => again(props.sent.id, wishes)}
                />
              </Show>
            </div>
          )
        }
      </For>
    </li>
  );
};
