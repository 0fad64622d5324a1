import { speak } from "@gouji/schema";
import { cellsIn } from "@gouji/view";
import { useNavigate } from "@solidjs/router";
import { createSignal, onCleanup } from "solid-js";
import type { HeldLibrary } from "../../data/library.ts";
import type { HeldReport } from "../../data/source.ts";
import { useKeys } from "../../keys/keys.ts";
import { lang } from "../../settings.ts";
import { useNear } from "../../shell/near.ts";
import { useTitle } from "../../title.ts";
import { say } from "../../words/index.ts";
import { useAddress } from "./address.ts";
import { useAllYears } from "./all.ts";
import { Bar } from "./Bar.tsx";
import { Desk } from "./Desk.tsx";
import { neighboursOf } from "./neighbours.ts";
import { openReport } from "./opened.ts";

interface Props {
  readonly held: HeldReport;
  readonly name: string;
  readonly library: HeldLibrary | undefined;
}

/** A report of the library: what is open in it is its address, and others stand beside it. */
export function OpenReport(props: Props) {
  let desk!: Desk;
  const navigate = useNavigate();
  const { here, link, follow } = useAddress();
  // The component is made anew for each report that is read.
  const { held } = props;
  const beside = neighboursOf(held, () => props.library);
  const [calm, setCalm] = createSignal(false);
  const rest = setTimeout(() => setCalm(true), 300);
  onCleanup(() => clearTimeout(rest));
  const all = useAllYears(() => (calm() ? held.authority : null));
  const opened = openReport(
    held.report,
    {
      previous: held.previous?.report ?? null,
      next: held.next?.report ?? null,
      all: () => all.data?.filter(({ scope }) => scope === held.scope).map(({ report }) => report),
    },
    here(),
  );
  useTitle(() => say().report.problems(opened.problems.length, say().report.title(props.name, held.year)));
  follow(opened);

  const visit = (to: string | null) => {
    if (to === null) return false;
    navigate(to);
    return true;
  };
  const year = (to: number) => visit(beside.years().includes(to) ? beside.ofYear(to, opened.focus().cell) : null);
  useNear({
    cells: () =>
      cellsIn(opened.paper).map(({ cell }) => ({ cell, label: speak[lang()].label(cell, opened.examined.layout) })),
    go: (cell) => desk.go(cell),
  });
  useKeys({
    // With nothing to come back to within the report, Alt+Left is the browser's own.
    back: (event) => (event.altKey ? false : navigate("/")),
    nextYear: () => year(held.year + 1),
    previousYear: () => year(held.year - 1),
    nextAuthority: () => visit(beside.authority(1)),
    previousAuthority: () => visit(beside.authority(-1)),
  });

  return (
    <Desk
      ref={(it) => {
        desk = it;
      }}
      opened={opened}
      year={held.year}
      region={held.region}
      linkTo={(to) => beside.ofYear(to, opened.focus().cell)}
      address={() => link(opened)}
      bar={<Bar held={held} name={props.name} opened={opened} beside={beside} />}
    />
  );
}
