import { type Accessor, createSignal, onCleanup, onMount } from "solid-js";
import { say } from "../words/index.ts";

/** Files dropped anywhere on the page or pasted into it; pasted text is a file too. Tells whether one hovers above it. */
export function useIncoming(take: (files: readonly File[]) => void): Accessor<boolean> {
  const [over, setOver] = createSignal(false);
  const onOver = (event: DragEvent) => {
    if (!event.dataTransfer?.types.includes("Files")) return;
    event.preventDefault();
    setOver(true);
  };
  const onLeave = (event: DragEvent) => {
    if (event.relatedTarget === null) setOver(false);
  };
  const onDrop = (event: DragEvent) => {
    setOver(false);
    if (!event.dataTransfer?.types.includes("Files")) return;
    event.preventDefault();
    take([...event.dataTransfer.files]);
  };
  const onPaste = (event: ClipboardEvent) => {
    if (event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement) return;
    const { files } = event.clipboardData ?? {};
    const text = event.clipboardData?.getData("text/plain") ?? "";
    if (files && files.length > 0) take([...files]);
    else if (text.trim() !== "") take([new File([text], say().files.pasted, { type: "text/plain" })]);
    else return;
    event.preventDefault();
  };
  onMount(() => {
    addEventListener("dragover", onOver);
    addEventListener("dragleave", onLeave);
    addEventListener("drop", onDrop);
    addEventListener("paste", onPaste);
    onCleanup(() => {
      removeEventListener("dragover", onOver);
      removeEventListener("dragleave", onLeave);
      removeEventListener("drop", onDrop);
      removeEventListener("paste", onPaste);
    });
  });
  return over;
}
