import { useLocation } from "@solidjs/router";
import { Show } from "solid-js";
import { lang } from "../settings.ts";
import { say } from "../words/index.ts";
import { dataOf } from "./dataOf.ts";

/** Leads to what the page shows, as data for other programs. */
export function DataLinks() {
  const location = useLocation();
  return (
    <Show when={dataOf(location, lang())}>
      {(to) => (
        <p class="data screen-only">
          {say().shell.data}{" "}
          <a href={to().json} rel="external" aria-label={`${say().shell.data} JSON`}>
            JSON
          </a>{" "}
          <a href={to().csv} download="" aria-label={`${say().shell.data} CSV`}>
            CSV
          </a>
        </p>
      )}
    </Show>
  );
}
