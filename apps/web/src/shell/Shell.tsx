import type { Screen } from "@gouji/view";
import { type RouteSectionProps, useCurrentMatches, useLocation } from "@solidjs/router";
import { createEffect, createMemo, ErrorBoundary, on, Suspense } from "solid-js";
import { Help } from "../keys/Help.tsx";
import { listen, useKeys } from "../keys/keys.ts";
import { Broken } from "../states/Broken.tsx";
import { Waiting } from "../states/Waiting.tsx";
import { say } from "../words/index.ts";
import { Header } from "./Header.tsx";
import { Palette } from "./Palette.tsx";
import "./shell.css";
import { useGoing } from "./going.ts";

/** What surrounds every page: the way past the header, the header, the page, and the keys. */
export function Shell(props: RouteSectionProps) {
  let main!: HTMLElement;
  const location = useLocation();
  const matches = useCurrentMatches();
  const screen = (): Screen => (matches().at(-1)?.route.info?.screen as Screen | undefined) ?? "library";
  listen(screen);
  useKeys(useGoing());
  // A finding opened within a report is the same page.
  const page = createMemo(() => location.pathname.replace(/\/f\/[^/]+$/, ""));
  createEffect(on(page, () => main.focus({ preventScroll: true }), { defer: true }));
  return (
    <>
      <button type="button" class="skip" onClick={() => main.focus()}>
        {say().shell.skip}
      </button>
      <Header />
      <main id="main" ref={main} tabindex="-1">
        <ErrorBoundary fallback={(error, reset) => <Broken error={error} reset={reset} page={page()} />}>
          <Suspense fallback={<Waiting noun={say().shell.product} />}>{props.children}</Suspense>
        </ErrorBoundary>
      </main>
      <Palette screen={screen()} />
      <Help screen={screen()} />
    </>
  );
}
