import { examine, type LibraryPlace, type LibraryRow, summary } from "@gouji/view";
import { A } from "@solidjs/router";
import { createMemo, For, Match, Show, Switch } from "solid-js";
import { copy } from "../../copy.ts";
import { useReport } from "../../data/held.ts";
import { Mark } from "../../marks/Mark.tsx";
import { lang } from "../../settings.ts";
import { Failed } from "../../states/Failed.tsx";
import { Waiting } from "../../states/Waiting.tsx";
import { say } from "../../words/index.ts";
import { stateSaid } from "./Place.tsx";

/** As many as fit beside the matrix. */
const FEW = 6;

/** The report selected in the matrix: how it stands, and its gravest problems. */
export function Glimpse(props: { row: LibraryRow | undefined; place: LibraryPlace | undefined }) {
  const which = () =>
    props.row && props.place?.digest ? { authority: props.row.authority.id, year: props.place.year } : null;
  const report = useReport(which);
  const found = createMemo(() => {
    const held = which() && report.data;
    if (!held) return null;
    const previous = held.previous?.report;
    return summary(examine(held.report, previous ? { previous } : {}), lang());
  });
  const link = () => `/r/${encodeURIComponent(props.row?.authority.id ?? "")}/${props.place?.year}`;
  const copied = () =>
    found()
      ?.problems.map(({ said }) => said)
      .join("\n") ?? "";
  return (
    <aside class="glimpse" data-region="" tabindex="-1" aria-label={say().library.glimpse}>
      <Show when={props.row && props.place} fallback={<p class="faint">{say().library.choose}</p>}>
        <h2>
          <span lang="zh-CN">{props.row?.authority.name}</span> <span class="n">{props.place?.year}</span>
        </h2>
        <p class="state">
          <Mark look={props.place?.look ?? "missing"} /> {props.place ? stateSaid(props.place, lang()) : ""}
        </p>
        <Switch>
          <Match when={!which()}>
            <p>{say().library.without[props.place?.state ?? ""]}</p>
          </Match>
          <Match when={report.isError}>
            <Failed error={report.error} noun={say().actions.goReport} retry={() => void report.refetch()} />
          </Match>
          <Match when={found()}>
            {(one) => (
              <>
                <p>
                  <strong>{one().headline}</strong>
                </p>
                <ol class="found">
                  <For each={one().problems.slice(0, FEW)}>
                    {(problem) => (
                      <li>
                        <Mark look={problem.severity} />
                        <div>
                          <For each={problem.findings.slice(0, 3)}>
                            {(finding) => (
                              <p>
                                <A href={`${link()}/f/${finding.fingerprint}`}>{finding.heading}</A>
                              </p>
                            )}
                          </For>
                          <p class="said">{problem.said}</p>
                        </div>
                      </li>
                    )}
                  </For>
                </ol>
                <Show when={one().problems.length > FEW}>
                  <p class="faint">{say().library.more(one().problems.length - FEW)}</p>
                </Show>
                <Show when={one().state === "clean"}>
                  <p class="faint">{one().equationsSaid}</p>
                </Show>
                <For each={one().blocked.slice(0, 3)}>
                  {(group) => (
                    <p class="blocked">
                      <Mark look="blocked" /> {group.said}
                    </p>
                  )}
                </For>
                <p class="acts">
                  <A class="button primary" href={link()}>
                    {say().library.open}
                  </A>
                  <Show when={copied()}>
                    <button type="button" onClick={() => copy(copied())}>
                      {say().actions.copyText}
                    </button>
                  </Show>
                </p>
              </>
            )}
          </Match>
          <Match when={true}>
            <Waiting noun={say().actions.goReport}>
              <span class="bone line" />
              <span class="bone line" />
              <span class="bone line" />
            </Waiting>
          </Match>
        </Switch>
      </Show>
    </aside>
  );
}
