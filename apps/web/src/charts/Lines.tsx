import type { Compared, Point, Series } from "@gouji/view";
import { scaleLinear, scalePoint } from "d3-scale";
import { line } from "d3-shape";
import { createMemo, createSignal, For, Show } from "solid-js";
import { roving } from "../keys/roving.ts";
import { langOf } from "../langOf.ts";
import { say } from "../words/index.ts";
import { apart } from "./apart.ts";
import { brief, cut } from "./brief.ts";
import { colourOf } from "./colours.ts";
import { Shape } from "./Shape.tsx";
import { said } from "./said.ts";
import { useWidth } from "./width.ts";
import "./charts.css";

const HEIGHT = 264;
const TOP = 28;
const BOTTOM = 28;
const LEFT = 52;

type Drawn = Point & { readonly at: number };
const isDrawn = (point: Point): point is Drawn => point.at !== null;

/** One measure through the years: a line each, from zero, broken where nothing was filed and where the form changed. */
export default function Lines(props: { compared: Compared }) {
  let figure!: HTMLElement;
  const width = useWidth(() => figure);
  const [told, setTold] = createSignal<Point | null>(null);
  /** For the names at the ends of the lines. */
  const names = () => Math.min(184, width() * 0.38);
  const x = createMemo(() =>
    scalePoint<number>()
      .domain([...props.compared.years])
      .range([LEFT, Math.max(LEFT + 80, width() - names())])
      .padding(0.35),
  );
  const highest = () => Math.max(...props.compared.series.flatMap(({ points }) => points.map(({ at }) => at ?? 0)));
  const y = createMemo(() =>
    scaleLinear()
      .domain([0, highest() || 1])
      .nice(4)
      .range([HEIGHT - BOTTOM, TOP]),
  );
  const tick = (value: number) =>
    props.compared.measure.kind === "ratio" ? `${Number((value * 100).toFixed(1))}%` : String(value);
  const ticks = () =>
    y()
      .ticks(4)
      .filter((value) => props.compared.measure.kind === "ratio" || Number.isInteger(value));
  const xOf = (point: { year: number }) => x()(point.year) ?? 0;
  const path = line<Drawn>()
    .x(xOf)
    .y(({ at }) => y()(at));
  /** Beyond it are the names. */
  const right = () => x()(props.compared.years.at(-1) ?? 0) ?? width() - names();
  /** The years named below: all of them, or every second, third … where they would touch; the last always. */
  const labelled = () => {
    const every = Math.max(1, Math.ceil(42 / x().step()));
    return props.compared.years.filter((_, at, { length }) => (length - 1 - at) % every === 0);
  };
  /** Where the break lies: between the year of the new form and the one before. */
  const breaks = () => props.compared.breaks.map((one) => ({ ...one, x: (x()(one.year) ?? 0) - x().step() / 2 }));
  const ends = createMemo(() => {
    const last = props.compared.series.map(({ points }) => points.filter(isDrawn).at(-1));
    const placed = apart(
      last.map((point) => (point ? y()(point.at) : HEIGHT - BOTTOM)),
      17,
      TOP,
      HEIGHT - BOTTOM,
    );
    return props.compared.series.map((series, index) => ({ series, point: last[index], y: placed[index] ?? 0 }));
  });
  /** Whole where there is room for each. */
  const called = () => {
    const all = props.compared.series.map(({ name }) => name);
    return all.every((name) => cut(name, names() - 46) === name) ? all : brief(all);
  };
  const single = () => props.compared.series.length === 1;
  return (
    <figure class="chart" ref={figure}>
      <figcaption>
        <h2>{props.compared.title}</h2>
        <Show when={props.compared.measure.formula}>{(formula) => <p>{formula()}</p>}</Show>
      </figcaption>
      <svg
        ref={roving}
        width={width()}
        height={HEIGHT}
        viewBox={`0 0 ${width()} ${HEIGHT}`}
        role="group"
        aria-label={`${props.compared.measure.name} ${say().compare.walk}`}
      >
        <g class="axis" aria-hidden="true">
          <For each={ticks()}>
            {(value) => (
              <g transform={`translate(0,${y()(value)})`}>
                <line x1={LEFT} x2={right()} classList={{ zero: value === 0 }} />
                <text x={LEFT - 8} dy="0.32em" text-anchor="end">
                  {tick(value)}
                </text>
              </g>
            )}
          </For>
          <For each={labelled()}>
            {(year) => (
              <text x={x()(year)} y={HEIGHT - 8} text-anchor="middle">
                {year}
              </text>
            )}
          </For>
        </g>
        <For each={breaks()}>
          {(one) => (
            <line class="break" x1={one.x} x2={one.x} y1={TOP - 16} y2={HEIGHT - BOTTOM} aria-hidden="true">
              <title>{one.said}</title>
            </line>
          )}
        </For>
        <For each={ends()}>
          {({ series, point, y: at }, row) => (
            <g class={`series colour-${colourOf(series.authority)}`}>
              <For each={segments(series)}>
                {([from, to]) => (
                  <path d={path([from, to]) ?? ""} classList={{ doubtful: from.doubtful || to.doubtful }} />
                )}
              </For>
              <For each={series.points.filter(isDrawn)}>
                {(one) => (
                  <g
                    class="point"
                    tabindex="-1"
                    role="img"
                    data-at={`${row()},${one.year}`}
                    aria-label={said(one)}
                    lang={langOf(said(one))}
                    transform={`translate(${xOf(one)},${y()(one.at)})`}
                    onFocus={() => setTold(one)}
                    onMouseEnter={() => setTold(one)}
                  >
                    <circle class="reach" r="14" />
                    <Shape kind={colourOf(series.authority)} hollow={one.small || one.doubtful} />
                    <Show when={(single() || one.small) && one !== point}>
                      <text class="value" y="-10" text-anchor="middle">
                        {one.text}
                      </text>
                    </Show>
                  </g>
                )}
              </For>
              <Show when={point}>
                {(last) => (
                  <text
                    class="end"
                    lang="zh-CN"
                    x={Math.max(xOf(last()) + 10, width() - names() - x().step() * x().padding() + 10)}
                    y={at}
                    dy="0.32em"
                    aria-hidden="true"
                  >
                    <tspan class="n">{last().text}</tspan> {cut(called()[row()] ?? "", names() - 46)}
                  </text>
                )}
              </Show>
            </g>
          )}
        </For>
      </svg>
      <Show when={props.compared.breaks.length > 0}>
        <ul class="breaks">
          <For each={props.compared.breaks}>{({ said }) => <li>{said}</li>}</For>
        </ul>
      </Show>
      <p class="told" role="status">
        {told() ? said(told() as Point) : ""}
      </p>
    </figure>
  );
}

/** Two by two; fewer than five cases are no rate, so no line leads to them. */
const segments = ({ runs }: Series) =>
  runs.flatMap((run) => {
    const points = run.filter(isDrawn);
    return points
      .slice(1)
      .map((to, index) => [points[index] as Drawn, to] as const)
      .filter(([from, to]) => !from.small && !to.small);
  });
