import { readLink } from "@gouji/view";
import { A, useLocation } from "@solidjs/router";
import { createMemo, For, Match, Show, Switch } from "solid-js";
import { failureOf } from "../../data/failure.ts";
import { useLibrary, useReport } from "../../data/held.ts";
import type { HeldReport } from "../../data/source.ts";
import { Empty } from "../../states/Empty.tsx";
import { Failed } from "../../states/Failed.tsx";
import { Freshness } from "../../states/Freshness.tsx";
import { NothingYet } from "../../states/NothingYet.tsx";
import { Waiting } from "../../states/Waiting.tsx";
import { say } from "../../words/index.ts";
import { OpenReport } from "./OpenReport.tsx";
import "./report.css";

/** One report: which one is told by the path, what is open in it by the rest of the address. */
export default function ReportPage() {
  const location = useLocation();
  const place = () => {
    const here = readLink(location.pathname + location.search + location.hash);
    return here?.page === "report" ? here : null;
  };
  const report = useReport(() => {
    const here = place();
    return here && { authority: here.authority, year: here.year, revision: here.revision, scope: here.scope };
  });
  const library = useLibrary({ when: () => report.data !== undefined || report.isError });
  const name = () => library.data?.authorities.find(({ id }) => id === place()?.authority)?.name;
  // Read again and found the same, it stays on the screen as it is, with whatever is being tried in it.
  const empty = () => library.data?.years.length === 0;
  const shown = createMemo(() => report.data && contentsOf(report.data));
  return (
    <Switch>
      <Match when={shown()} keyed>
        {(_) => (
          <>
            <Freshness failed={report.isError} readAt={report.dataUpdatedAt} retry={() => void report.refetch()} />
            <OpenReport
              held={report.data as HeldReport}
              name={report.data?.report.authority ?? name() ?? place()?.authority ?? ""}
              library={library.data}
            />
          </>
        )}
      </Match>
      <Match when={report.isError}>
        <Show
          when={/^(?:notFound|unknownAuthority)$/.test(failureOf(report.error).code ?? "")}
          fallback={<Failed error={report.error} noun={say().actions.goReport} retry={() => void report.refetch()} />}
        >
          <Show when={!empty()} fallback={<NothingYet />}>
            <Empty
              title={[name(), say().shell.year(place()?.year ?? 0)].filter(Boolean).join(" ")}
              said={failureOf(report.error).said}
            >
              <A href="/">{say().states.missing.library}</A>
              <button type="button" onClick={() => history.back()}>
                {say().states.missing.back}
              </button>
            </Empty>
          </Show>
        </Show>
      </Match>
      <Match when={true}>
        <Waiting noun={say().actions.goReport}>
          <div class="report">
            <div class="bar">
              <span class="bone line" />
            </div>
            <div class="desk">
              <div class="paper">
                <span class="bone line" />
                <For each={Array.from({ length: 20 })}>{() => <span class="bone row" />}</For>
              </div>
            </div>
            <div class="split" />
            <div class="inspector">
              <span class="bone line" />
              <span class="bone line" />
            </div>
          </div>
        </Waiting>
      </Match>
    </Switch>
  );
}

/** Names what is shown: a report that is read again is written into the same object. */
const contentsOf = ({ revision, state, previous, next }: HeldReport): string =>
  [revision, state, previous?.revision, next?.revision].join();
