import type { ExplainedCell } from "@gouji/view";
import { For, Show } from "solid-js";
import { Mark } from "../../marks/Mark.tsx";
import { say } from "../../words/index.ts";
import type { InspectorProps } from "./Inspector.tsx";
import { Others } from "./Others.tsx";
import { Trial } from "./Trial.tsx";
import { Years } from "./Years.tsx";

/** A cell: what stands there, as it was written, and every equation it has a part in. */
export function Cell(props: InspectorProps & { cell: ExplainedCell }) {
  const one = () => props.cell;
  return (
    <article class="cell-shown">
      <p class="kind">{one().path}</p>
      <h2>{one().label}</h2>
      <dl>
        <div>
          <dt>{say().names.value}</dt>
          <dd class="n">{one().value ?? one().note}</dd>
        </div>
        <Show when={one().raw !== null && one().raw !== one().value}>
          <div>
            <dt>{say().report.raw}</dt>
            <dd>
              <q>{one().raw}</q>
            </dd>
          </div>
        </Show>
        <div>
          <dt>{say().report.unit}</dt>
          <dd lang="zh-CN">{one().unit}</dd>
        </div>
        <Show when={one().computed !== null && one().computed !== one().value}>
          <div>
            <dt>{say().report.computed}</dt>
            <dd class="n">{one().computed}</dd>
          </div>
        </Show>
      </dl>
      <Show when={one().findings.length + one().blocked.length > 0}>
        <ul class="cells">
          <For each={[...one().findings, ...one().blocked]}>
            {(finding) => (
              <li>
                <Mark look={finding.status === "blocked" ? "blocked" : finding.severity} />
                <button
                  type="button"
                  class="plain"
                  onClick={() => props.look({ move: "finding", finding: finding.fingerprint })}
                >
                  {finding.heading}
                </button>
              </li>
            )}
          </For>
        </ul>
      </Show>
      <h3>
        {say().report.relations} <small>{one().equationsSaid}</small>
      </h3>
      <ul class="cells">
        <For each={one().relations}>
          {(relation) => (
            <li>
              <Mark
                look={relation.status === "pass" ? "clean" : relation.status === "fail" ? relation.severity : "blocked"}
              />
              <div>
                <button
                  type="button"
                  class="plain"
                  onClick={() => props.look({ move: "finding", finding: relation.fingerprint })}
                >
                  {relation.heading}
                </button>
                <p class="faint">{relation.sentence}</p>
              </div>
            </li>
          )}
        </For>
      </ul>
      <Show when={props.region}>{(region) => <Others region={region()} year={props.year} cell={one().cell} />}</Show>
      <Years values={one().history} year={props.year} label={one().label} linkTo={props.linkTo} />
      <Trial opened={props.opened} />
      <p class="acts screen-only">
        <Show when={props.copyLink}>
          {(copyLink) => (
            <button type="button" onClick={() => copyLink()()}>
              {say().report.copyLink}
            </button>
          )}
        </Show>
      </p>
    </article>
  );
}
