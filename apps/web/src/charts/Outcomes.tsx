import { composition, type Entry, FEW, families, type Share } from "@gouji/view";
import { scaleLinear } from "d3-scale";
import { stack } from "d3-shape";
import { createMemo, createSignal, For, Show } from "solid-js";
import { roving } from "../keys/roving.ts";
import { lang } from "../settings.ts";
import { say } from "../words/index.ts";
import { useWidth } from "./width.ts";
import "./charts.css";

const ROW = 30;
const LEFT = 52;

interface Row {
  readonly year: number;
  readonly shares: readonly Share[];
  /** For drawing: from 0 to 1, one after the other. Null where a number is missing or nothing was answered. */
  readonly spans: readonly (readonly [number, number])[] | null;
  /** Too few to be told in percent. */
  readonly few: boolean;
}

const stacked = stack<Readonly<Record<string, number>>>().keys([...families]);

/** How requests were answered, year by year: the six families as parts of the whole, in the order of the form. */
export default function Outcomes(props: { entries: readonly Entry[] }) {
  const authorities = createMemo(() => [...Map.groupBy(props.entries, ({ authority }) => authority).values()]);
  return <For each={authorities()}>{(entries) => <One entries={entries} />}</For>;
}

function One(props: { entries: readonly Entry[] }) {
  let figure!: HTMLElement;
  const width = useWidth(() => figure);
  const [told, setTold] = createSignal("");
  const rows = createMemo(() =>
    [...props.entries]
      .sort((a, b) => a.year - b.year)
      .flatMap(({ year, examined }): Row[] => {
        if (!examined) return [];
        const shares = composition(examined, lang());
        const whole = shares.reduce((sum, { value }) => sum + Number(value), 0);
        const fair = whole > 0 && shares.every(({ value }) => value !== null);
        const counts = Object.fromEntries(shares.map(({ family, value }) => [family, Number(value)]));
        const spans = fair
          ? stacked([counts]).map(([span]) => [(span?.[0] ?? 0) / whole, (span?.[1] ?? 0) / whole] as const)
          : null;
        return [{ year, shares, spans, few: whole < FEW }];
      }),
  );
  const x = createMemo(() =>
    scaleLinear()
      .domain([0, 1])
      .range([LEFT, Math.max(LEFT + 60, width() - 4)]),
  );
  const height = () => rows().length * ROW;
  const name = () => props.entries[0]?.name ?? "";
  const saidOf = ({ year, few }: Row, { label, value, share }: Share) =>
    `${year} ${say().compare.share(label, value ?? "", few ? null : share)}`;
  return (
    <figure class="chart outcomes" ref={figure}>
      <figcaption>
        <h2>{say().compare.outcomes(name())}</h2>
        <ul class="families">
          <For each={rows()[0]?.shares ?? []}>
            {({ family, label }) => (
              <li>
                <span class={`swatch family-${family}`} aria-hidden="true" />
                {label}
              </li>
            )}
          </For>
        </ul>
      </figcaption>
      <svg
        ref={roving}
        width={width()}
        height={height()}
        viewBox={`0 0 ${width()} ${height()}`}
        role="group"
        aria-label={`${say().compare.outcomes(name())} ${say().compare.walk}`}
      >
        <For each={rows()}>
          {(row, index) => (
            <g transform={`translate(0,${index() * ROW})`}>
              <text class="year n" x={LEFT - 8} y={ROW / 2} dy="0.34em" text-anchor="end">
                {row.year}
              </text>
              <Show
                when={row.spans}
                fallback={
                  <text class="none" x={LEFT + 4} y={ROW / 2} dy="0.34em">
                    {say().compare.noOutcomes}
                  </text>
                }
              >
                {(spans) => (
                  <For each={row.shares}>
                    {(share, at) => {
                      const from = () => x()(spans()[at()]?.[0] ?? 0);
                      const wide = () => x()(spans()[at()]?.[1] ?? 0) - from();
                      return (
                        <Show when={wide() > 0}>
                          <g
                            class={`part family-${share.family}`}
                            tabindex="-1"
                            role="img"
                            data-at={`${index()},${at()}`}
                            aria-label={saidOf(row, share)}
                            onFocus={() => setTold(saidOf(row, share))}
                            onMouseEnter={() => setTold(saidOf(row, share))}
                          >
                            <rect x={from()} y="3" width={Math.max(1, wide() - 1)} height={ROW - 6} />
                            <Show when={wide() > 34}>
                              <text x={from() + wide() / 2} y={ROW / 2} dy="0.34em" text-anchor="middle">
                                {row.few ? share.value : `${Math.round(Number.parseFloat(share.share ?? "0"))}%`}
                              </text>
                            </Show>
                          </g>
                        </Show>
                      );
                    }}
                  </For>
                )}
              </Show>
            </g>
          )}
        </For>
      </svg>
      <p class="told" role="status">
        {told()}
      </p>
    </figure>
  );
}
