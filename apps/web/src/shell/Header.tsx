import { A } from "@solidjs/router";
import { For, onCleanup, onMount, Show } from "solid-js";
import { pages } from "../routes.ts";
import { say } from "../words/index.ts";
import { Display } from "./Display.tsx";
import { Language } from "./Language.tsx";
import { Search } from "./Search.tsx";

export function Header() {
  let header!: HTMLElement;
  onMount(() => {
    if (typeof ResizeObserver === "undefined") return;
    const watch = new ResizeObserver(() =>
      document.documentElement.style.setProperty("--header", `${header.offsetHeight}px`),
    );
    watch.observe(header);
    onCleanup(() => watch.disconnect());
  });
  return (
    <header class="header" ref={header}>
      <A class="product" href="/" end>
        <span class="brand">{say().shell.brand}</span> <span class="name">{say().shell.product}</span>
      </A>
      <nav aria-label={say().shell.nav.label}>
        <For each={pages}>
          {({ nav }) => (
            <Show when={nav}>
              {(to) => (
                <A href={to().href} end={to().href === "/"}>
                  {say().shell.nav[to().word]}
                </A>
              )}
            </Show>
          )}
        </For>
      </nav>
      <Search />
      <Language />
      <Display />
    </header>
  );
}
