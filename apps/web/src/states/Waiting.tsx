import type { JSX } from "solid-js";
import { say } from "../words/index.ts";
import "./states.css";

/** Nothing for 200 ms, then the page's own bones (`children`), and after two seconds what is waited for. */
export function Waiting(props: { noun: string; children?: JSX.Element }) {
  return (
    <div class="waiting" aria-busy="true">
      <div class="bones" aria-hidden="true">
        {props.children}
      </div>
      <p class="slow" role="status">
        {say().states.loading(props.noun)}
      </p>
    </div>
  );
}
