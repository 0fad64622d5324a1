import { type Standing, type Standings, writeLink } from "@gouji/view";
import { useNavigate } from "@solidjs/router";
import { scaleLinear } from "d3-scale";
import { createMemo, createSignal, For, Show } from "solid-js";
import { roving } from "../keys/roving.ts";
import { langOf } from "../langOf.ts";
import { say } from "../words/index.ts";
import { brief, cut } from "./brief.ts";
import { said } from "./said.ts";
import { useWidth } from "./width.ts";
import "./charts.css";

const ROW = 22;
const TOP = 24;
const RIGHT = 72;

/** Authorities of one year, the largest first, with the median; whoever cannot be ranked says why. */
export default function Bars(props: { standings: Standings; chosen: readonly string[] }) {
  let figure!: HTMLElement;
  const navigate = useNavigate();
  const width = useWidth(() => figure);
  const [told, setTold] = createSignal<Standing | null>(null);
  /** For the names. */
  const left = () => Math.min(196, width() * 0.42);
  const x = createMemo(() =>
    scaleLinear()
      .domain([0, Math.max(...props.standings.rows.map(({ at, small }) => (small ? 0 : (at ?? 0)))) || 1])
      .range([left(), Math.max(left() + 60, width() - RIGHT)]),
  );
  const called = createMemo(() => {
    const all = props.standings.rows.map(({ name }) => name);
    return all.every((name) => cut(name, left() - 8) === name) ? all : brief(all);
  });
  /** What of a name stands beside its bar; the bar is called so, too, so that who speaks to it can name it. */
  const shown = (index: number) => cut(called()[index] ?? "", left() - 8);
  const height = () => TOP + props.standings.rows.length * ROW + 4;
  const median = () => {
    const found = props.standings.median;
    return found && { x: x()(Number(found.ratio.numerator) / Number(found.ratio.denominator)), text: found.text };
  };
  const open = ({ authority, year, form }: Standing) =>
    form !== null &&
    navigate(writeLink({ page: "report", authority, year, revision: null, scope: null, cell: null, finding: null }));
  return (
    <figure class="chart" ref={figure}>
      <figcaption>
        <h2>{props.standings.title}</h2>
        <Show when={props.standings.measure.formula}>{(formula) => <p>{formula()}</p>}</Show>
      </figcaption>
      <svg
        ref={roving}
        width={width()}
        height={height()}
        viewBox={`0 0 ${width()} ${height()}`}
        role="group"
        aria-label={`${props.standings.measure.name} ${say().compare.walk}`}
      >
        {/* First, so that no figure is struck through by it. */}
        <Show when={median()}>
          {(middle) => (
            <g class="median" aria-hidden="true">
              <line x1={middle().x} x2={middle().x} y1={TOP - 4} y2={height()} />
              <text x={middle().x} y={TOP - 9} text-anchor="middle">
                {say().median} {middle().text}
              </text>
            </g>
          )}
        </Show>
        <For each={props.standings.rows}>
          {(row, index) => (
            <g
              class="bar"
              classList={{ chosen: props.chosen.includes(row.authority), unranked: row.rank === null }}
              role="link"
              aria-disabled={row.form === null}
              tabindex="-1"
              data-at={`${index()},0`}
              aria-label={`${shown(index())} ${row.text} ${said(row)} ${row.rankSaid}`}
              lang={langOf(said(row))}
              onClick={() => open(row)}
              onKeyDown={({ key }) => key === "Enter" && open(row)}
              onFocus={() => setTold(row)}
              onMouseEnter={() => setTold(row)}
            >
              <g aria-hidden="true" transform={`translate(0,${TOP + index() * ROW})`}>
                <rect class="ground" x="0" width={width()} height={ROW} />
                <text lang="zh-CN" x={left() - 8} y={ROW / 2} dy="0.34em" text-anchor="end">
                  {shown(index())}
                </text>
                <Show when={row.at !== null && !row.small}>
                  <rect
                    class="length"
                    x={left()}
                    y="3"
                    height={ROW - 6}
                    width={Math.max(1, x()(row.at ?? 0) - left())}
                    classList={{ doubtful: row.doubtful }}
                  />
                </Show>
                <text
                  class="value n"
                  x={(row.at === null || row.small ? left() : x()(row.at)) + 6}
                  y={ROW / 2}
                  dy="0.34em"
                >
                  {row.text}
                </text>
              </g>
            </g>
          )}
        </For>
      </svg>
      <p class="told" role="status">
        {told() ? `${said(told() as Standing)}　${(told() as Standing).rankSaid}` : ""}
      </p>
    </figure>
  );
}
