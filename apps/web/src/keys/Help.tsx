import { help, type Screen } from "@gouji/view";
import { createSignal, For, Show } from "solid-js";
import { lang } from "../settings.ts";
import { say } from "../words/index.ts";
import { answers, useKeys } from "./keys.ts";
import "./help.css";

/** Every key that does something on this page, by topic; `?` and F1. */
export function Help(props: { screen: Screen }) {
  let dialog!: HTMLDialogElement;
  const [open, setOpen] = createSignal(false);
  const [typed, setTyped] = createSignal("");
  useKeys({
    help: () => {
      setTyped("");
      setOpen(true);
      if (!dialog.open) dialog.showModal();
    },
  });
  const topics = () => help({ front: "web", screen: props.screen }, lang(), { can: answers, typed: typed() });
  return (
    <dialog ref={dialog} class="help" aria-labelledby="help-title" onClose={() => setOpen(false)}>
      <Show when={open()}>
        <header>
          <h2 id="help-title">{say().shell.help.title}</h2>
          <input
            type="search"
            aria-label={say().shell.help.filter}
            placeholder={say().shell.help.filter}
            value={typed()}
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
          <button type="button" onClick={() => dialog.close()}>
            {say().actions.close}
          </button>
        </header>
        <div class="topics">
          <For each={topics()} fallback={<p>{say().shell.help.none}</p>}>
            {({ label, rows }) => (
              <section>
                <h3>{label}</h3>
                <dl>
                  <For each={rows}>
                    {({ label: said, keys }) => (
                      <div>
                        <dt>{said}</dt>
                        <dd>
                          <For each={keys}>{(key) => <kbd>{key}</kbd>}</For>
                        </dd>
                      </div>
                    )}
                  </For>
                </dl>
              </section>
            )}
          </For>
        </div>
      </Show>
    </dialog>
  );
}
