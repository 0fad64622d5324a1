import type { JSX } from "solid-js";

/** A button that lets one choose files. */
export function Choose(props: {
  many?: boolean;
  class?: string;
  take: (files: readonly File[]) => void;
  children: JSX.Element;
}) {
  let field!: HTMLInputElement;
  return (
    <>
      <button type="button" class={props.class} onClick={() => field.click()}>
        {props.children}
      </button>
      <input
        ref={field}
        type="file"
        hidden
        multiple={props.many === true}
        onChange={({ currentTarget }) => {
          props.take([...(currentTarget.files ?? [])]);
          currentTarget.value = "";
        }}
      />
    </>
  );
}
