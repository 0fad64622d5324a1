import type { Look } from "@gouji/view";
import { Match, Switch } from "solid-js";
import "./marks.css";

/**
 * A state as a shape: it can be told apart without its colour. Decoration only, so whoever draws it says it in words too.
 * `hollow` is the same with less certainty. error: a filled octagon; warning: a filled triangle; info: a filled disc; clean: a bare tick; returned: a hollow arrow.
 */
export const Mark = (props: { look: Look; hollow?: boolean }) => (
  <svg
    class={`mark ${props.look}`}
    classList={{ hollow: props.hollow === true }}
    viewBox="0 0 16 16"
    aria-hidden="true"
  >
    <Switch>
      <Match when={props.look === "error"}>
        <path class="ground" d="M5 .8h6L15.2 5v6L11 15.2H5L.8 11V5z" />
        <path class="figure" d="M5 5l6 6M11 5l-6 6" />
      </Match>
      <Match when={props.look === "warning"}>
        <path class="ground" d="M8 .8l7.4 14H.6z" />
        <path class="figure" d="M8 5.6v4.6M8 12v1.3" />
      </Match>
      <Match when={props.look === "info"}>
        <circle class="ground" cx="8" cy="8" r="7" />
        <path class="figure" d="M8 7v5M8 3.8v1.4" />
      </Match>
      <Match when={props.look === "blocked"}>
        <path class="outline" d="M2 1.5h12v13H2z" />
        <path class="line" d="M5.8 6.1C5.8 3.4 10.3 3.5 10.2 6c0 1.7-2.2 1.8-2.2 3.6M8 11.6v1.3" />
      </Match>
      <Match when={props.look === "clean"}>
        <path class="line" d="M2.5 8.5l3.8 4L13.5 4" />
      </Match>
      <Match when={props.look === "returned"}>
        <path class="outline" d="M7.5 1.5L1.2 8l6.3 6.5V11h7V5h-7z" />
      </Match>
      <Match when={props.look === "draft"}>
        <path class="line" d="M1.5 9.5c2-5 4.5-3 6.5-1.5s4.5 3 6.5-2" />
      </Match>
      <Match when={props.look === "unreadable"}>
        <path class="outline" d="M3 1.5h7l3 3v10H3z" />
        <path class="line" d="M5.5 6.5l5 5M10.5 6.5l-5 5" />
      </Match>
      <Match when={props.look === "notDue"}>
        <path class="line faint" d="M11 3L5 13" />
      </Match>
    </Switch>
  </svg>
);
