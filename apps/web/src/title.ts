import { createEffect } from "solid-js";
import { say } from "./words/index.ts";

/** Names the page in the window's title; what it is about stands first. */
export function useTitle(title: () => string | null | undefined): void {
  createEffect(() => {
    const own = title();
    document.title = own ? `${own} — ${say().shell.product}` : say().shell.product;
  });
}
