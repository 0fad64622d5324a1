import type { Lang } from "@gouji/schema";
import { type LibraryPlace, lookSaid } from "@gouji/view";
import { Show } from "solid-js";
import { Mark } from "../../marks/Mark.tsx";
import { lang } from "../../settings.ts";

/** What stands in one place of the matrix: a shape with its count, or the value of the indicator. */
export const Place = (props: { place: LibraryPlace; bare: boolean }) => (
  <>
    <Show when={!props.bare} fallback={<span class="n">{props.place.text}</span>}>
      <Mark look={props.place.look} />
      <span class="n">{countOf(props.place)}</span>
    </Show>
    <span class="unseen">{stateSaid(props.place, lang())}</span>
  </>
);

/** The mark is a sign and how many. */
const countOf = ({ mark }: LibraryPlace) => /\d+/.exec(mark)?.[0] ?? "";

export const stateSaid = ({ look, mark }: Pick<LibraryPlace, "look" | "mark">, to: Lang): string =>
  [lookSaid(look, to), ...(/\d+/.exec(mark) ?? [])].join(" ");
