import { type Authority, findable } from "@gouji/view";
import { createMemo, createSignal, createUniqueId, For, Show } from "solid-js";
import { useKeys } from "../../keys/keys.ts";
import { say } from "../../words/index.ts";

/** As many as can be looked over without scrolling. */
const FEW = 8;

/** Adds an authority by name, old name or initials. */
export function Picker(props: { authorities: readonly Authority[]; choose: (id: string) => void }) {
  let field!: HTMLInputElement;
  const id = createUniqueId();
  const [typed, setTyped] = createSignal("");
  const [open, setOpen] = createSignal(false);
  const [at, setAt] = createSignal(0);
  const found = createMemo(() => props.authorities.filter((one) => findable(one, typed())).slice(0, FEW));
  const choose = (one: Authority | undefined) => {
    if (!one) return;
    props.choose(one.id);
    setTyped("");
    setAt(0);
    field.focus();
  };
  useKeys({ filter: () => field.focus() });
  const onKey = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      setOpen(true);
      const step = event.key === "ArrowDown" ? 1 : -1;
      setAt((at() + step + found().length) % Math.max(1, found().length));
      event.preventDefault();
    } else if (event.key === "Enter" && open()) {
      choose(found()[at()]);
      event.preventDefault();
    } else if (event.key === "Escape" && open()) {
      setOpen(false);
      event.preventDefault();
    }
  };
  return (
    <div class="picker">
      <input
        ref={field}
        type="text"
        role="combobox"
        autocomplete="off"
        spellcheck={false}
        aria-label={say().compare.add}
        aria-autocomplete="list"
        aria-expanded={open() && found().length > 0}
        aria-controls={id}
        aria-activedescendant={open() && found().length > 0 ? `${id}-${at()}` : undefined}
        placeholder={say().compare.pick}
        value={typed()}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onInput={(event) => {
          setTyped(event.currentTarget.value);
          setOpen(true);
          setAt(0);
        }}
        onKeyDown={onKey}
      />
      <div id={id} role="listbox" aria-label={say().names.authority} hidden={!open() || found().length === 0}>
        <For each={found()}>
          {(one, index) => (
            <div
              role="option"
              lang="zh-CN"
              id={`${id}-${index()}`}
              aria-selected={index() === at()}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => choose(one)}
            >
              {one.name}
            </div>
          )}
        </For>
      </div>
      <Show when={open() && typed() !== "" && found().length === 0}>
        <p class="none">{say().compare.nobody(typed())}</p>
      </Show>
    </div>
  );
}
