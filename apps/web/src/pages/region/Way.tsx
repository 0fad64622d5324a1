import type { RegionCell } from "@gouji/view";
import { Show } from "solid-js";
import { say } from "../../words/index.ts";
import { type Asked, writeAsked } from "./asked.ts";

/** The way down that was taken; each step of it leads back up. */
export const Way = (props: {
  name: string;
  asked: Asked;
  cell: RegionCell | null;
  change: (to: Partial<Asked>) => void;
}) => {
  const member = () => props.cell?.terms.find(({ authority }) => authority === props.asked.path[0]);
  return (
    <nav class="way" aria-label={say().region.way}>
      <a href={writeAsked({ ...props.asked, cell: null, path: [] })}>
        <span lang="zh-CN">{props.name}</span> {props.asked.year}
      </a>
      <Show when={props.cell}>
        {(cell) => (
          <>
            {" › "}
            <a href={writeAsked({ ...props.asked, path: [] })} aria-current={member() ? undefined : "location"}>
              {cell().label}
            </a>
          </>
        )}
      </Show>
      <Show when={member()}>
        {(one) => (
          <>
            {" › "}
            <span aria-current="location" lang="zh-CN">
              {one().name}
            </span>
          </>
        )}
      </Show>
      <Show when={props.cell}>
        <span class="faint">{say().region.up}</span>
      </Show>
    </nav>
  );
};
