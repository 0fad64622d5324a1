import { createUniqueId, For } from "solid-js";
import type { HeldLibrary } from "../../data/library.ts";
import { say } from "../../words/index.ts";
import type { Wishes } from "./send.ts";

/** What the document did not say: whose report it is, and of which year. */
export function WhoseItIs(props: { library: HeldLibrary | undefined; wishes: Wishes; send: (wishes: Wishes) => void }) {
  const id = createUniqueId();
  const newest = () => Math.max(new Date().getFullYear() - 1, ...(props.library?.years ?? []));
  return (
    <form
      class="whose"
      onSubmit={(event) => {
        event.preventDefault();
        const said = new FormData(event.currentTarget);
        const authority = String(said.get("authority") ?? "");
        const year = Number(said.get("year"));
        props.send({ ...(authority && { authority }), ...(year > 0 && { year }) });
      }}
    >
      <label for={`${id}-authority`}>{say().names.authority}</label>
      <select id={`${id}-authority`} name="authority" value={props.wishes.authority ?? ""}>
        <option value="">{say().add.asWritten}</option>
        <For each={props.library?.authorities ?? []}>{({ id, name }) => <option value={id}>{name}</option>}</For>
      </select>
      <label for={`${id}-year`}>{say().names.year}</label>
      <select id={`${id}-year`} name="year" value={props.wishes.year ?? ""}>
        <option value="">{say().add.asWritten}</option>
        <For each={Array.from({ length: newest() - 2007 }, (_, index) => newest() - index)}>
          {(year) => <option value={year}>{year}</option>}
        </For>
      </select>
      <button type="submit">{say().add.send}</button>
    </form>
  );
}
