import { amongOthers, writeLink } from "@gouji/view";
import { createEffect, createSignal, on, onCleanup, Show } from "solid-js";
import { say } from "../../words/index.ts";
import { useMembers } from "./all.ts";

/** How high a figure is: the middle and the ends of the same figure among the members of the region. */
export function Others(props: { region: string; year: number; cell: string }) {
  const asked = () => ({ region: props.region, year: props.year, cell: props.cell });
  const [which, setWhich] = createSignal<ReturnType<typeof asked> | null>(null);
  // Whoever walks from cell to cell asks for none of them.
  createEffect(
    on(asked, (now) => {
      setWhich(null);
      const resting = setTimeout(() => setWhich(now), 250);
      onCleanup(() => clearTimeout(resting));
    }),
  );
  const members = useMembers(which);
  const among = () => (which() ? amongOthers(members.data?.members.map(({ value }) => value) ?? []) : null);
  const link = () => writeLink({ page: "region", region: props.region, year: props.year, cell: props.cell, path: [] });
  return (
    <Show when={among()}>
      {(one) => (
        <section>
          <h3>{say().report.others}</h3>
          <p class="n">
            <a href={link()}>{say().report.othersSaid(one().of, one().median, one().least, one().most)}</a>
          </p>
        </section>
      )}
    </Show>
  );
}
