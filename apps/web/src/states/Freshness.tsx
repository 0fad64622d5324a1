import { createSignal, onCleanup, Show } from "solid-js";
import { lang } from "../settings.ts";
import { say } from "../words/index.ts";
import "./states.css";

/** Says that what is shown could not be brought up to date, and of when it is. */
export function Freshness(props: { failed: boolean; readAt: number; retry: () => void }) {
  const [online, setOnline] = createSignal(navigator.onLine);
  const look = () => setOnline(navigator.onLine);
  addEventListener("online", look);
  addEventListener("offline", look);
  onCleanup(() => {
    removeEventListener("online", look);
    removeEventListener("offline", look);
  });
  const time = () =>
    new Date(props.readAt).toLocaleTimeString(lang() === "zh" ? "zh-CN" : "en-GB", {
      hour: "2-digit",
      minute: "2-digit",
    });
  return (
    <Show when={props.failed || !online()}>
      <div class="banner" role="status">
        <p>{online() ? say().states.stale(time()) : say().states.offline(time())}</p>
        <button type="button" onClick={() => props.retry()}>
          {say().states.retry}
        </button>
      </div>
    </Show>
  );
}
