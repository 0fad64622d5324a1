import { createSignal, type JSX, onCleanup, onMount } from "solid-js";
import { say } from "../words/index.ts";
import "./files.css";

/** Takes files however they come: dropped anywhere on the page, chosen, or pasted; pasted text is a file too. */
export function Drop(props: { many?: boolean; take: (files: readonly File[]) => void; children?: JSX.Element }) {
  let field!: HTMLInputElement;
  const [over, setOver] = createSignal(false);
  const take = (files: Iterable<File>) => {
    const all = [...files];
    if (all.length > 0) props.take(props.many ? all : all.slice(0, 1));
  };
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
    take(event.dataTransfer.files);
  };
  const onPaste = (event: ClipboardEvent) => {
    if (event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement) return;
    const { files } = event.clipboardData ?? {};
    const text = event.clipboardData?.getData("text/plain") ?? "";
    if (files && files.length > 0) take(files);
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
  return (
    <div class="drop" classList={{ over: over() }}>
      <p>
        <button type="button" class="choose" onClick={() => field.click()}>
          {props.many ? say().files.chooseMany : say().files.chooseOne}
        </button>{" "}
        {say().files.or}
      </p>
      <p class="kinds">{say().files.kinds}</p>
      {props.children}
      <input
        ref={field}
        type="file"
        hidden
        multiple={props.many === true}
        aria-label={props.many ? say().files.chooseMany : say().files.chooseOne}
        onChange={({ currentTarget }) => {
          take(currentTarget.files ?? []);
          currentTarget.value = "";
        }}
      />
    </div>
  );
}
