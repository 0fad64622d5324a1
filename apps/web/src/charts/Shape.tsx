import { Match, Switch } from "solid-js";

/** The point of a series; hollow where the figure may not be taken at its face. */
export const Shape = (props: { kind: number; hollow?: boolean; size?: number }) => {
  const r = () => props.size ?? 4.5;
  const path = (points: readonly (readonly [number, number])[]) =>
    `M${points.map(([x, y]) => `${(x * r()).toFixed(1)},${(y * r()).toFixed(1)}`).join("L")}Z`;
  return (
    <g class="shape" classList={{ hollow: props.hollow === true }}>
      <Switch fallback={<circle r={r()} />}>
        <Match when={props.kind === 1}>
          <path
            d={path([
              [-1, -1],
              [1, -1],
              [1, 1],
              [-1, 1],
            ])}
          />
        </Match>
        <Match when={props.kind === 2}>
          <path
            d={path([
              [0, -1.3],
              [1.2, 0.9],
              [-1.2, 0.9],
            ])}
          />
        </Match>
        <Match when={props.kind === 3}>
          <path
            d={path([
              [0, -1.35],
              [1.35, 0],
              [0, 1.35],
              [-1.35, 0],
            ])}
          />
        </Match>
        <Match when={props.kind === 4}>
          <path
            d={path([
              [0, 1.3],
              [1.2, -0.9],
              [-1.2, -0.9],
            ])}
          />
        </Match>
        <Match when={props.kind === 5}>
          <path
            d={path([
              [-0.4, -1.3],
              [0.4, -1.3],
              [0.4, -0.4],
              [1.3, -0.4],
              [1.3, 0.4],
              [0.4, 0.4],
              [0.4, 1.3],
              [-0.4, 1.3],
              [-0.4, 0.4],
              [-1.3, 0.4],
              [-1.3, -0.4],
              [-0.4, -0.4],
            ])}
          />
        </Match>
      </Switch>
    </g>
  );
};
