import { findingsByRule } from "@gouji/view";
import { useLocation, useNavigate } from "@solidjs/router";
import { createMemo, For, Match, Show, Switch } from "solid-js";
import { useFindings } from "../../data/held.ts";
import { lang } from "../../settings.ts";
import { DataLinks } from "../../shell/DataLinks.tsx";
import { Empty } from "../../states/Empty.tsx";
import { Failed } from "../../states/Failed.tsx";
import { Freshness } from "../../states/Freshness.tsx";
import { Waiting } from "../../states/Waiting.tsx";
import { useTitle } from "../../title.ts";
import { say } from "../../words/index.ts";
import { type Asked, everything, narrowed, readAsked, writeAsked } from "./asked.ts";
import { Filters } from "./Filters.tsx";
import { FindingList } from "./FindingList.tsx";
import { HotSpots } from "./HotSpots.tsx";
import "./findings.css";

/** What the whole library gets wrong: which rules, in which years, and every single finding. */
export default function FindingsPage() {
  const location = useLocation();
  const navigate = useNavigate();
  const held = useFindings();
  const asked = createMemo(() => readAsked(location.search));
  // Severities and states make another library; rule and year do not, so choosing them leaves the table of hot spots alone.
  const kinds = createMemo(() => [asked().severities, asked().states] as const, undefined, {
    equals: (a, b) => String(a) === String(b),
  });
  const text = createMemo(() => asked().text);
  const left = createMemo(() => {
    const [severities, states] = kinds();
    return held.data && narrowed(held.data, { severities, states });
  });
  const spots = createMemo(() => {
    const holdings = left();
    return holdings && findingsByRule(holdings, { text: text(), rule: null, year: null }, lang());
  });
  const found = createMemo(() => {
    const holdings = left();
    return holdings && findingsByRule(holdings, asked(), lang());
  });
  const count = () => (found() ?? []).reduce((sum, { findings }) => sum + findings, 0);
  const change = (to: Partial<Asked>) => navigate(writeAsked({ ...asked(), ...to }), { scroll: false });
  const filtered = () => writeAsked(asked()) !== writeAsked(everything);
  const clear = () => navigate(writeAsked(everything), { scroll: false });
  const any = () => (held.data?.filings ?? []).some(({ digest }) => digest);
  useTitle(() => (found() ? `${say().pages.findings} ${count()}` : say().pages.findings));
  return (
    <Switch>
      <Match when={held.data && !any()}>
        <Empty title={say().findings.none.title} said={say().findings.none.said}>
          <a href="/add">{say().findings.none.add}</a>
          <a href="/check">{say().findings.none.check}</a>
        </Empty>
      </Match>
      <Match when={found()}>
        {(rules) => (
          <div class="findings">
            <Freshness failed={held.isError} readAt={held.dataUpdatedAt} retry={() => void held.refetch()} />
            <header>
              <h1>{say().pages.findings}</h1>
              <p role="status">{say().findings.counted(count(), rules().length)}</p>
              <DataLinks />
            </header>
            <Filters
              asked={asked()}
              years={held.data?.years ?? []}
              change={change}
              clear={filtered() ? clear : undefined}
            />
            <HotSpots rules={spots() ?? []} years={held.data?.years ?? []} asked={asked()} change={change} />
            <Show
              when={count() > 0}
              fallback={
                <div class="nothing">
                  <p>{filtered() ? say().findings.noMatch : say().findings.clean}</p>
                  <Show when={filtered()}>
                    <button type="button" onClick={clear}>
                      {say().names.clearFilters}
                    </button>
                  </Show>
                </div>
              }
            >
              <FindingList rules={rules()} />
            </Show>
          </div>
        )}
      </Match>
      <Match when={held.isError}>
        <Failed error={held.error} noun={say().findings.noun} retry={() => void held.refetch()} />
      </Match>
      <Match when={true}>
        <Waiting noun={say().findings.noun}>
          <div class="findings">
            <div class="bones">
              <For each={Array.from({ length: 14 })}>{() => <span class="bone row" />}</For>
            </div>
          </div>
        </Waiting>
      </Match>
    </Switch>
  );
}
