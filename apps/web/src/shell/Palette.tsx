import { type Offer, palette, type Screen } from "@gouji/view";
import { useNavigate } from "@solidjs/router";
import { createMemo, createSignal, For, Show } from "solid-js";
import { useLibrary } from "../data/held.ts";
import { answers, perform, useKeys } from "../keys/keys.ts";
import { langOf } from "../langOf.ts";
import { pages } from "../routes.ts";
import { lang } from "../settings.ts";
import { say } from "../words/index.ts";
import { near } from "./near.ts";
import "./palette.css";

/** One field for every place and every action, by name, initials or year. */
export function Palette(props: { screen: Screen }) {
  let dialog!: HTMLDialogElement;
  let list: HTMLElement | undefined;
  const navigate = useNavigate();
  const [open, setOpen] = createSignal(false);
  const [typed, setTyped] = createSignal("");
  const [chosen, setChosen] = createSignal(0);
  const held = useLibrary({ when: open });
  const groups = createMemo(() => {
    if (!open()) return [];
    const offered = {
      holdings: held.data,
      cells: near()?.cells(),
      pages: pages.flatMap(({ nav }) => (nav ? [{ link: nav.href, label: say().shell.nav[nav.word] }] : [])),
      at: { front: "web", screen: props.screen },
      can: answers,
    } as const;
    return palette(typed(), offered, lang());
  });
  const offers = createMemo(() => groups().flatMap(({ offers }) => offers));
  const at = () => Math.min(chosen(), offers().length - 1);
  const idOf = (offer: Offer) => `offer-${offers().indexOf(offer)}`;
  const select = (to: number) => {
    const { length } = offers();
    setChosen(length === 0 ? 0 : (to + length) % length);
    list?.querySelector("[aria-selected=true]")?.scrollIntoView({ block: "nearest" });
  };
  const take = (offer: Offer | undefined) => {
    if (!offer) return;
    // Closed first: the keyboard goes back to where it was, and the action is done there.
    dialog.close();
    const { leads } = offer;
    if ("link" in leads) navigate(leads.link);
    else if ("cell" in leads) near()?.go(leads.cell);
    else perform(leads.action);
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.isComposing || event.keyCode === 229) return;
    const step = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8 }[event.key];
    if (step !== undefined) select(Math.abs(step) === 1 ? at() + step : clamp(at() + step, offers().length));
    else if (event.key === "Enter") take(offers()[at()]);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  useKeys({
    palette: () => {
      if (dialog.open) return dialog.close();
      setTyped("");
      setChosen(0);
      setOpen(true);
      dialog.showModal();
    },
  });
  return (
    <dialog
      ref={dialog}
      class="palette"
      aria-label={say().actions.palette}
      onClose={() => setOpen(false)}
      onClick={(event) => event.target === dialog && dialog.close()}
    >
      <Show when={open()}>
        <input
          type="search"
          role="combobox"
          aria-label={say().shell.palette.field}
          aria-expanded="true"
          aria-controls="offers"
          aria-autocomplete="list"
          aria-activedescendant={offers().length > 0 ? `offer-${at()}` : undefined}
          placeholder={say().shell.palette.field}
          autocomplete="off"
          spellcheck={false}
          ref={(field) => queueMicrotask(() => field.focus())}
          value={typed()}
          onInput={(event) => {
            setTyped(event.currentTarget.value);
            setChosen(0);
            if (list) list.scrollTop = 0;
          }}
          onKeyDown={onKey}
        />
        <div
          id="offers"
          role="listbox"
          tabindex="-1"
          aria-label={say().actions.palette}
          ref={(element) => {
            list = element;
          }}
        >
          <For each={groups()}>
            {(group) => (
              <div role="group" aria-label={group.label}>
                <div class="kind" aria-hidden="true">
                  {group.label}
                </div>
                <For each={group.offers}>
                  {(offer) => (
                    <div
                      id={idOf(offer)}
                      role="option"
                      tabindex="-1"
                      aria-selected={offers()[at()] === offer}
                      onMouseDown={(event) => event.preventDefault()}
                      onClick={() => take(offer)}
                      onKeyDown={onKey}
                    >
                      <span lang={langOf(offer.label)}>{offer.label}</span> <span class="note">{offer.note}</span>
                    </div>
                  )}
                </For>
              </div>
            )}
          </For>
        </div>
        <p role="status">{offers().length === 0 ? say().shell.palette.none : say().shell.palette.hint}</p>
      </Show>
    </dialog>
  );
}

const clamp = (to: number, length: number) => Math.max(0, Math.min(to, length - 1));
