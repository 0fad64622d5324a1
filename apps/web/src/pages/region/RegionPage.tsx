import { regionCellOf, regionOf, type Summed } from "@gouji/view";
import { Navigate, useLocation, useNavigate } from "@solidjs/router";
import { createMemo, For, Match, Show, Switch } from "solid-js";
import { failureOf } from "../../data/failure.ts";
import { useLibrary } from "../../data/held.ts";
import { useKeys } from "../../keys/keys.ts";
import { lang } from "../../settings.ts";
import { DataLinks } from "../../shell/DataLinks.tsx";
import { Empty } from "../../states/Empty.tsx";
import { Failed } from "../../states/Failed.tsx";
import { Freshness } from "../../states/Freshness.tsx";
import { Waiting } from "../../states/Waiting.tsx";
import { useTitle } from "../../title.ts";
import { say } from "../../words/index.ts";
import { type Asked, readAsked, writeAsked } from "./asked.ts";
import { CellOfRegion } from "./CellOfRegion.tsx";
import { Cells } from "./Cells.tsx";
import { Head } from "./Head.tsx";
import { useSummed, useTerms } from "./held.ts";
import { Way } from "./Way.tsx";
import "./region.css";

/** A region as the sum of its members, and the way down from a figure to the cell of one report. */
export default function RegionPage() {
  let cells: HTMLElement | undefined;
  let side: HTMLElement | undefined;
  const location = useLocation();
  const navigate = useNavigate();
  const library = useLibrary();
  const asked = createMemo(() => readAsked(location.pathname, location.search));
  const usual = () => {
    const region = library.data?.regions.at(-1);
    const year = library.data?.years.at(-1);
    return region && year ? writeAsked({ region: region.id, year, cell: null, path: [], show: "totals" }) : null;
  };
  // What is worked out anew only when it is another one: else a step down would take the focus away with the row.
  const region = createMemo(() => asked()?.region);
  const year = createMemo(() => asked()?.year);
  const focus = createMemo(() => asked()?.cell ?? null);
  const at = createMemo(() => {
    const [where, when] = [region(), year()];
    return where !== undefined && when !== undefined ? { region: where, year: when } : null;
  });
  const filed = useSummed(at);
  const terms = useTerms(() => {
    const [where, cell] = [at(), focus()];
    return where && cell ? { ...where, cell } : null;
  });
  const name = createMemo(() => library.data?.regions.find(({ id }) => id === region())?.name ?? "");
  /** Of the year that was read: while another one is on its way, what is shown stays what it is. */
  const summed = createMemo(() => filed.data?.summed ?? null);
  const sum = createMemo(() => {
    const one = summed();
    return one && regionOf(one, lang());
  });
  const cell = createMemo(() => {
    const [one, down] = [summed(), focus() === null ? undefined : terms.data];
    // Of two questions one is answered first: the members of one year are not shown under the sum of another.
    if (down?.region !== filed.data?.region || down?.year !== filed.data?.year) return null;
    return one && down && one.cells.some((row) => row.cell === down.cell) ? regionCellOf(one, down, lang()) : null;
  });
  const change = (to: Partial<Asked>) => {
    const here = asked();
    if (here) navigate(writeAsked({ ...here, ...to }), { scroll: false });
  };
  const up = () => {
    const here = asked();
    if (!here) return false;
    if (here.path.length > 0) change({ path: here.path.slice(0, -1) });
    else if (here.cell !== null) change({ cell: null });
    else return false;
    return true;
  };
  const turn = (by: 1 | -1) => () => {
    const year = (asked()?.year ?? 0) + by;
    if (!library.data?.years.includes(year)) return false;
    change({ year });
    return true;
  };
  const turnPane = () => (side?.contains(document.activeElement) ? cells : side)?.focus();
  useKeys({
    nextPane: turnPane,
    previousPane: turnPane,
    back: up,
    close: up,
    nextYear: turn(1),
    previousYear: turn(-1),
  });
  useTitle(() => [name(), asked()?.year, say().pages.region].filter(Boolean).join(" "));
  return (
    <Switch>
      <Match when={!asked() && usual()}>{(href) => <Navigate href={href()} />}</Match>
      <Match when={!asked() && library.data}>
        <Empty title={say().region.noRegion} said={say().region.none.said}>
          <a href="/add">{say().region.none.add}</a>
        </Empty>
      </Match>
      <Match when={sum()}>
        {(region) => (
          <div class="region">
            <Freshness failed={filed.isError} readAt={filed.dataUpdatedAt} retry={() => void filed.refetch()} />
            <Head
              region={region()}
              summed={summed() as Summed}
              asked={asked() as Asked}
              regions={library.data?.regions ?? []}
              years={library.data?.years ?? []}
              change={change}
            >
              <DataLinks />
            </Head>
            <Way name={name()} asked={asked() as Asked} cell={cell()} change={change} />
            <Cells
              ref={(element) => {
                cells = element;
              }}
              region={region()}
              summed={summed() as Summed}
              asked={asked() as Asked}
              change={change}
            />
            <section
              ref={(element) => {
                side = element;
              }}
              class="side"
              tabindex="0"
              aria-label={say().region.members}
            >
              <Show when={cell()} fallback={<p class="faint">{say().region.choose}</p>}>
                {(one) => <CellOfRegion cell={one()} asked={asked() as Asked} change={change} />}
              </Show>
            </section>
          </div>
        )}
      </Match>
      <Match when={/^(?:notFound|unknown\w+)$/.test(failureOf(filed.error).code ?? "")}>
        <Empty
          title={[name(), say().shell.year(asked()?.year ?? 0)].filter(Boolean).join(" ")}
          said={failureOf(filed.error).said}
        >
          <a href="/">{say().states.missing.library}</a>
        </Empty>
      </Match>
      <Match when={filed.isError}>
        <Failed error={filed.error} noun={say().region.noun} retry={() => void filed.refetch()} />
      </Match>
      <Match when={library.isError && !asked()}>
        <Failed error={library.error} noun={say().region.noun} retry={() => void library.refetch()} />
      </Match>
      <Match when={asked() && filed.data}>
        <Empty
          title={[name(), say().shell.year(asked()?.year ?? 0)].filter(Boolean).join(" ")}
          said={say().region.nothing(name(), asked()?.year ?? 0)}
        >
          <For each={library.data?.years.slice(-1) ?? []}>
            {(year) => (
              <button type="button" onClick={() => change({ year })}>
                {say().shell.year(year)}
              </button>
            )}
          </For>
        </Empty>
      </Match>
      <Match when={true}>
        <Waiting noun={say().region.noun}>
          <div class="region">
            <div class="cells bones">
              <For each={Array.from({ length: 16 })}>{() => <span class="bone row" />}</For>
            </div>
          </div>
        </Waiting>
      </Match>
    </Switch>
  );
}
