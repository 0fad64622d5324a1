import { everyFinding, writeLink } from "@gouji/view";
import { A } from "@solidjs/router";
import { createMemo, For } from "solid-js";
import { say } from "../../words/index.ts";

interface Props {
  readonly years: readonly { readonly year: number; readonly status: string; readonly reports: number }[];
  readonly rule: string;
}

/** Reports that break a rule, year by year. */
export const Years = (props: Props) => {
  const broken = createMemo(() =>
    [
      ...Map.groupBy(
        props.years.filter(({ status }) => status === "fail"),
        ({ year }) => year,
      ),
    ]
      .map(([year, all]) => ({ year, reports: all.reduce((sum, { reports }) => sum + reports, 0) }))
      .sort((a, b) => a.year - b.year),
  );
  return (
    <ul class="years">
      <For each={broken()}>
        {({ year, reports }) => (
          <li>
            <A href={writeLink({ page: "findings", ...everyFinding, year, rule: props.rule })}>
              <span class="n">{year}</span> {say().rules.reports(reports)}
            </A>
          </li>
        )}
      </For>
    </ul>
  );
};
