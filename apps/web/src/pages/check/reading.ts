import { createSignal, onCleanup } from "solid-js";
import type { Answer, Ask, ReadHere } from "../../offline.ts";

/** How far the reading of one document is. */
export type Progress =
  | { readonly state: "idle" }
  | { readonly state: "reading"; readonly name: string }
  | { readonly state: "read"; readonly name: string; readonly reports: readonly ReadHere[] }
  | { readonly state: "refused"; readonly name: string; readonly said: Readonly<Record<"zh" | "en", string>> }
  | { readonly state: "broken"; readonly name: string };

/**
 * Reads documents on this machine. The worker is fetched as the page opens, so that it is there when the network is not; one
 * that broke is made anew for the next document.
 */
export function useReading() {
  const [progress, setProgress] = createSignal<Progress>({ state: "idle" });
  const [ready, setReady] = createSignal(false);
  let last = 0;
  let name = "";
  let worker = make();
  function make(): Worker {
    const made = new Worker(new URL("../../offline.ts", import.meta.url), { type: "module" });
    made.onmessage = ({ data }: MessageEvent<Answer>) => {
      if ("ready" in data) return void setReady(true);
      if (data.id !== last) return;
      if ("broken" in data) setProgress({ state: "broken", name });
      else if ("refused" in data) setProgress({ state: "refused", name, said: data.refused });
      else setProgress({ state: "read", name, reports: data.reports });
    };
    made.onerror = () => {
      if (progress().state === "reading") setProgress({ state: "broken", name });
      made.terminate();
      worker = make();
    };
    return made;
  }
  onCleanup(() => worker.terminate());
  const open = async (file: File) => {
    const id = ++last;
    name = file.name;
    setProgress({ state: "reading", name });
    try {
      const bytes = await file.arrayBuffer();
      const ask: Ask = { id, name, bytes };
      if (id === last) worker.postMessage(ask, [bytes]);
    } catch {
      if (id === last) setProgress({ state: "broken", name });
    }
  };
  return { progress, ready, open, close: () => setProgress({ state: "idle" }) };
}
