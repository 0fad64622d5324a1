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
 * that broke, takes too long, or is not wanted any more, is ended and made anew for the next document.
 */
export function useReading() {
  const [progress, setProgress] = createSignal<Progress>({ state: "idle" });
  const [ready, setReady] = createSignal(false);
  let last = 0;
  let name = "";
  let bounds: Extract<Answer, { late: unknown }> | undefined;
  let clock: ReturnType<typeof setTimeout> | undefined;
  let worker = make();
  function make(): Worker {
    const made = new Worker(new URL("../../offline.ts", import.meta.url), { type: "module" });
    made.onmessage = ({ data }: MessageEvent<Answer>) => {
      if ("late" in data) bounds = data;
      else if ("ready" in data) setReady(true);
      else if ("begun" in data) limit(data.begun);
      else if (data.id === last) settle(data);
    };
    made.onerror = () => {
      anew();
      if (progress().state === "reading") setProgress({ state: "broken", name });
    };
    return made;
  }
  function limit(id: number): void {
    if (!bounds || id !== last) return;
    const { longest, late } = bounds;
    clock = setTimeout(() => {
      anew();
      setProgress({ state: "refused", name, said: late });
    }, longest);
  }
  function settle(answer: Extract<Answer, { id: number }>): void {
    clearTimeout(clock);
    if ("refused" in answer) setProgress({ state: "refused", name, said: answer.refused });
    else if ("reports" in answer) setProgress({ state: "read", name, reports: answer.reports });
    else {
      // What a worker could not load once, it does not ask for again.
      anew();
      setProgress({ state: "broken", name });
    }
  }
  function anew(): void {
    clearTimeout(clock);
    worker.terminate();
    setReady(false);
    worker = make();
  }
  onCleanup(() => {
    clearTimeout(clock);
    worker.terminate();
  });
  const open = async (file: File) => {
    const id = ++last;
    if (progress().state === "reading") anew();
    name = file.name;
    setProgress({ state: "reading", name });
    try {
      const bytes = await file.arrayBuffer();
      const ask: Ask = { id, name, bytes };
      if (id !== last) return;
      worker.postMessage(ask, [bytes]);
    } catch {
      if (id === last) setProgress({ state: "broken", name });
    }
  };
  const close = () => {
    last++;
    if (progress().state === "reading") anew();
    setProgress({ state: "idle" });
  };
  return { progress, ready, open, close };
}
