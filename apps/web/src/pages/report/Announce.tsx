import { createEffect, createSignal, onCleanup } from "solid-js";

/** What a screen reader is told: a finding at once, the state of a trial when the typing has come to rest. */
export function Announce(props: { said: string; trial: string }) {
  const [rested, setRested] = createSignal("");
  createEffect(() => {
    const now = props.trial;
    const timer = setTimeout(() => setRested(now), 600);
    onCleanup(() => clearTimeout(timer));
  });
  return (
    <div class="unseen">
      <p role="status">{props.said}</p>
      <p role="status">{rested()}</p>
    </div>
  );
}
