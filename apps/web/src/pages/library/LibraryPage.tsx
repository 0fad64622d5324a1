import { formFor, officialLayout, speak } from "@gouji/schema";
import {
  type LibraryMove,
  type LibraryQuery,
  lenses,
  library,
  lookSaid,
  moveInLibrary,
  readLibraryQuery,
  wholeLibrary,
  writeLibraryQuery,
} from "@gouji/view";
import { useLocation, useNavigate } from "@solidjs/router";
import { createEffect, createMemo, createSignal, For, Match, on, onCleanup, Show, Switch } from "solid-js";
import { useLibrary } from "../../data/held.ts";
import { useKeys } from "../../keys/keys.ts";
import { answering, libraryMoves } from "../../keys/steps.ts";
import { lang } from "../../settings.ts";
import { DataLinks } from "../../shell/DataLinks.tsx";
import { Failed } from "../../states/Failed.tsx";
import { Freshness } from "../../states/Freshness.tsx";
import { NothingYet } from "../../states/NothingYet.tsx";
import { Waiting } from "../../states/Waiting.tsx";
import { useTitle } from "../../title.ts";
import { say } from "../../words/index.ts";
import { Filters } from "./Filters.tsx";
import { Glimpse } from "./Glimpse.tsx";
import { Legend } from "./Legend.tsx";
import { Matrix } from "./Matrix.tsx";
import { Standing } from "./Standing.tsx";
import { readSpot, type Spot, spotOf, writeSpot } from "./spot.ts";
import "./library.css";

/** One region by its name, several by that of the one above them. */
const nameOf = (regions: readonly { readonly name: string }[]) => regions[0]?.name ?? "";

const yearSaid = (year: number | null | undefined) => (year ? say().shell.year(year) : "");

/** Authorities × years. The query of the address says how it is looked at, what stands behind # which place is selected. */
export default function LibraryPage() {
  let grid: HTMLTableElement | undefined;
  let filters: HTMLElement | undefined;
  const location = useLocation();
  const navigate = useNavigate();
  const query = createMemo(() => readLibraryQuery(location.search));
  const held = useLibrary({ indicator: () => query().indicator });
  const shown = createMemo(() => {
    const holdings = held.data;
    return holdings && library(holdings, query(), lang());
  });
  const region = () => nameOf(held.data?.regions ?? []);
  useTitle(() => [say().pages.library, region(), yearSaid(shown()?.year)].filter(Boolean).join(" "));

  const [at, setAt] = createSignal<Spot | null>(readSpot(location.hash));
  createEffect(
    on(
      () => location.hash,
      (hash) => setAt(readSpot(hash)),
      { defer: true },
    ),
  );
  const address = (to: Partial<LibraryQuery>, spot = at()) => {
    const asked = writeLibraryQuery({ ...query(), ...to });
    return `/${asked && `?${asked}`}${spot ? writeSpot(spot) : ""}`;
  };
  // Walking is quick, and the address follows when one comes to rest.
  let resting: ReturnType<typeof setTimeout> | undefined;
  onCleanup(() => clearTimeout(resting));
  const select = (spot: Spot | null) => {
    if (!spot) return;
    setAt(spot);
    clearTimeout(resting);
    resting = setTimeout(() => navigate(address({}, spot), { replace: true, scroll: false }), 150);
  };
  const change = (to: Partial<LibraryQuery>) => {
    clearTimeout(resting);
    navigate(address(to), { scroll: false });
  };
  const open = (spot: Spot | null) => {
    clearTimeout(resting);
    if (spot && row()) {
      navigate(address({}, spot), { replace: true, scroll: false });
      navigate(`/r/${encodeURIComponent(spot.authority)}/${spot.year}`);
    }
  };
  const row = createMemo(() => shown()?.rows.find(({ authority }) => authority.id === at()?.authority));
  const place = () => row()?.places.find(({ year }) => year === at()?.year);
  const filtered = () => writeLibraryQuery(query()) !== writeLibraryQuery({ ...wholeLibrary, year: query().year });
  const clear = () => navigate(address({ ...wholeLibrary, year: query().year }), { scroll: false });
  const nameOfRule = createMemo(() => {
    const form = formFor(shown()?.year ?? 0);
    const layout = form && officialLayout(form);
    return (rule: string) => (layout ? say().rule(rule, layout).name : rule);
  });
  const said = () => {
    const { looks, severities, kinds, rule, text } = query();
    const state = (look: (typeof looks)[number]) => lookSaid(look, lang());
    return [
      ...looks.map(state),
      ...severities.map((one) => speak[lang()].severity[one]),
      ...kinds.map((kind) => say().library.kinds[kind] ?? kind),
      ...(rule ? [nameOfRule()(rule)] : []),
      ...(text ? [text] : []),
    ].join(" ");
  };

  const free = () => {
    const active = document.activeElement;
    return !active || active === grid || active === document.body || active.id === "main";
  };
  const step = (by: LibraryMove) => () => {
    const here = shown();
    if (!here || !free()) return false;
    grid?.focus({ preventScroll: true });
    return select(spotOf(moveInLibrary(at() ?? { authority: null, year: null }, by, here)));
  };
  useKeys({
    ...answering(libraryMoves, step),
    open: () => (free() && at() ? open(at()) : false),
    lensNext: () => change({ lens: lenses[(lenses.indexOf(query().lens) + 1) % lenses.length] ?? "problems" }),
    filter: () => filters?.focus(),
  });

  return (
    <Switch>
      <Match when={shown()}>
        {(library) => (
          <Show when={library().years.length > 0 && (held.data?.authorities.length ?? 0) > 0} fallback={<NothingYet />}>
            <div class="library">
              <Freshness failed={held.isError} readAt={held.dataUpdatedAt} retry={() => void held.refetch()} />
              <Standing
                shown={library()}
                region={region()}
                select={(authority) => {
                  select({ authority, year: library().year ?? 0 });
                  grid?.focus({ preventScroll: true });
                }}
              />
              <Filters
                ref={(first) => {
                  filters = first;
                }}
                shown={library()}
                query={query()}
                nameOfRule={nameOfRule()}
                change={change}
                filtered={filtered()}
                clear={clear}
              />
              <Matrix
                ref={(table) => {
                  grid = table;
                }}
                shown={library()}
                region={region()}
                query={query()}
                at={at()}
                select={select}
                open={open}
                change={change}
                fallback={
                  <div class="nothing">
                    <p>{say().emptyFilter(said())}</p>
                    <button type="button" onClick={clear}>
                      {say().names.clearFilters}
                    </button>
                  </div>
                }
              />
              <Glimpse row={row()} place={place()} />
              <footer class="foot">
                <span class="n">{say().library.rows(library().rows.length, held.data?.authorities.length ?? 0)}</span>
                <Legend />
                <Show when={library().rules.length > 0}>
                  <span>{say().names.hotSpots}</span>
                  <For each={library().rules.slice(0, 4)}>
                    {({ rule, authorities }) => (
                      <button
                        type="button"
                        aria-pressed={query().rule === rule}
                        onClick={() => change({ rule: query().rule === rule ? null : rule })}
                      >
                        {say().library.hotOne(nameOfRule()(rule), authorities)}
                      </button>
                    )}
                  </For>
                </Show>
                <DataLinks />
              </footer>
            </div>
          </Show>
        )}
      </Match>
      <Match when={held.isError}>
        <Failed error={held.error} noun={say().actions.goLibrary} retry={() => void held.refetch()} />
      </Match>
      <Match when={true}>
        <Waiting noun={say().actions.goLibrary}>
          <div class="library">
            <div class="standing">
              <span class="bone line" />
            </div>
            <div class="filters">
              <span class="bone line" />
            </div>
            <div class="matrix">
              <For each={Array.from({ length: 18 })}>{() => <span class="bone row" />}</For>
            </div>
            <div class="glimpse" />
          </div>
        </Waiting>
      </Match>
    </Switch>
  );
}
