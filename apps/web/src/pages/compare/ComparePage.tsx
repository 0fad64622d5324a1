import { type CompareShow, compareYears, type Place, readLink, standings, usualMeasures, writeLink } from "@gouji/view";
import { useLocation, useNavigate } from "@solidjs/router";
import { createMemo, For, lazy, Match, Show, Suspense, Switch } from "solid-js";
import { useLibrary } from "../../data/held.ts";
import { lang } from "../../settings.ts";
import { DataLinks } from "../../shell/DataLinks.tsx";
import { Empty } from "../../states/Empty.tsx";
import { Failed } from "../../states/Failed.tsx";
import { Freshness } from "../../states/Freshness.tsx";
import { Waiting } from "../../states/Waiting.tsx";
import { useTitle } from "../../title.ts";
import { say } from "../../words/index.ts";
import { Choices } from "./Choices.tsx";
import { entryOf, useYear, useYears } from "./held.ts";
import { isMeasure } from "./measures.ts";
import { StandingsTable } from "./StandingsTable.tsx";
import { YearsTable } from "./YearsTable.tsx";
import "./compare.css";

const Lines = lazy(() => import("../../charts/Lines.tsx"));
const Bars = lazy(() => import("../../charts/Bars.tsx"));
const Outcomes = lazy(() => import("../../charts/Outcomes.tsx"));

type Asked = Omit<Extract<Place, { page: "compare" }>, "page">;

const nothing: Asked = { authorities: [], from: null, to: null, measures: [], show: "both" };

/** Years of some authorities beside each other, or all authorities of one year. The address says which. */
export default function ComparePage() {
  const location = useLocation();
  const navigate = useNavigate();
  const held = useLibrary();
  const asked = createMemo((): Asked => {
    const place = readLink(`/compare${location.search}`);
    return place?.page === "compare" ? place : nothing;
  });
  const change = (to: Partial<Asked>) => navigate(writeLink({ page: "compare", ...asked(), ...to }), { scroll: false });
  const measures = createMemo(() => {
    const chosen = asked().measures.filter(isMeasure);
    return chosen.length > 0 ? chosen : usualMeasures;
  });
  const latest = () => held.data?.years.at(-1) ?? 0;
  const last = () => asked().to ?? latest();
  /** One year of all authorities, where a single year is asked for or nobody is chosen. */
  const across = () => asked().authorities.length === 0 || (asked().from !== null && asked().from === asked().to);
  const region = () => {
    const chosen = held.data?.authorities.find(({ id }) => id === asked().authorities[0]) ?? held.data?.authorities[0];
    return (chosen as { region?: string } | undefined)?.region ?? "";
  };

  const years = useYears(() => (across() ? [] : asked().authorities));
  const year = useYear(() => (held.data && region() !== "" && last() > 0 ? { region: region(), year: last() } : null));
  const inYears = createMemo(() => {
    const { from, to, authorities } = asked();
    return (years.data ?? [])
      .filter((one) => authorities.includes(one.authority))
      .filter((one) => (from === null || one.year >= from) && (to === null || one.year <= to))
      .sort((a, b) => authorities.indexOf(a.authority) - authorities.indexOf(b.authority))
      .map(entryOf);
  });
  const inYear = createMemo(() => {
    // What the region reports itself is the sum of the others, not one beside them.
    const members = new Set(held.data?.authorities.filter(({ kind }) => kind !== "government").map(({ id }) => id));
    return (year.data ?? []).filter((one) => members.has(one.authority)).map(entryOf);
  });
  const compared = createMemo(() => measures().map((id) => compareYears(inYears(), id, lang())));
  /** Of the year that was read: while another one is on its way, what is shown stays what it is. */
  const stoodIn = () => inYear()[0]?.year ?? last();
  const stood = createMemo(() => measures().map((id) => standings(inYear(), id, stoodIn(), lang())));
  const asking = () => (across() ? year : years);
  const ready = () => held.data && asking().data && (across() ? inYear().length > 0 : inYears().length > 0);
  useTitle(() => [say().pages.compare, compared()[0]?.measure.name].filter(Boolean).join(" "));
  const chart = () => asked().show !== "table";
  const table = () => asked().show !== "chart";

  return (
    <div class="compare">
      <header>
        <h1>{say().pages.compare}</h1>
        <DataLinks />
      </header>
      <Show when={held.data}>
        {(library) => (
          <Choices
            asked={asked()}
            across={across()}
            authorities={library().authorities}
            years={library().years}
            last={last()}
            measures={measures()}
            change={change}
          />
        )}
      </Show>
      <Switch>
        <Match when={held.isError && !held.data}>
          <Failed error={held.error} noun={say().compare.noun} retry={() => void held.refetch()} />
        </Match>
        <Match when={asking().isError && !asking().data}>
          <Failed error={asking().error} noun={say().compare.noun} retry={() => void asking().refetch()} />
        </Match>
        <Match when={ready()}>
          <Freshness failed={asking().isError} readAt={asking().dataUpdatedAt} retry={() => void asking().refetch()} />
          <Show when={chart()}>
            <Suspense fallback={<Bones />}>
              <div class="charts">
                <Show
                  when={across()}
                  fallback={
                    <>
                      <For each={compared()}>{(one) => <Lines compared={one} />}</For>
                      <Outcomes entries={inYears()} />
                    </>
                  }
                >
                  <For each={stood()}>{(one) => <Bars standings={one} chosen={asked().authorities} />}</For>
                </Show>
              </div>
            </Suspense>
          </Show>
          <Show when={table()}>
            <Show when={across()} fallback={<YearsTable compared={compared()} standings={stood()} year={stoodIn()} />}>
              <StandingsTable standings={stood()} year={stoodIn()} chosen={asked().authorities} />
            </Show>
          </Show>
          <p class="notes">{say().compare.notes}</p>
        </Match>
        <Match when={held.data && asking().data}>
          <Empty said={say().compare.none}>
            <button type="button" onClick={() => change({ from: null, to: null })}>
              {say().compare.allYears}
            </button>
          </Empty>
        </Match>
        <Match when={held.data && held.data.years.length === 0}>
          <Empty said={say().compare.first}>
            <a href="/add">{say().compare.addFiles}</a>
          </Empty>
        </Match>
        <Match when={true}>
          <Bones />
        </Match>
      </Switch>
    </div>
  );
}

const Bones = () => (
  <Waiting noun={say().compare.noun}>
    <div class="charts">
      <span class="bone chart" />
      <span class="bone chart" />
    </div>
  </Waiting>
);

export type { Asked, CompareShow };
