import { plainSigns, type RegionRow } from "@gouji/view";
import { useRef } from "react";
import { fitName, fitTo, type Line, type Span, span, spotted } from "../../screen/line.ts";
import { scrolled } from "../../screen/list.ts";
import { inside, Pane } from "../../screen/Pane.tsx";
import type { ScreenProps } from "../../screen/scene.ts";
import { words } from "../../screen/words/index.ts";
import { width as widthOf } from "../../text/width.ts";

/** Every cell of the form: what the members come to, what the region's own report says, and the difference. */
export function Cells({
  state,
  scene,
  rows,
  partial,
  width,
  height,
  framed,
}: ScreenProps & {
  readonly rows: readonly RegionRow[];
  /** Why the sum is not of all members. */
  readonly partial: string | null;
  readonly framed: boolean;
}) {
  const say = words[scene.lang];
  const { pane, row: at, onlyDifferent } = state.region;
  const chosen = rows[Math.min(at, rows.length - 1)];
  const room = inside(width, height, framed);
  const titles = [say.region.sum, say.region.own, say.region.difference];
  const least = Math.max(6, ...titles.map(widthOf));
  const figure = 2 + rows.reduce((most, { sum, own }) => Math.max(most, sum.length, own?.length ?? 0), least);
  const label = Math.max(14, room.width - 4 - figure * 3);
  const top = useRef(0);
  top.current = scrolled(top.current, at, rows.length, room.height - 1);
  const line = (one: RegionRow, i: number): Line => {
    const here = one === chosen;
    const off = one.difference !== null && one.difference !== "0";
    return spotted(`row ${i}`, [
      span(here ? "> " : "  ", "accent"),
      LOOKS[one.look],
      " ",
      span(fitName(one.label, label), here ? (pane === 0 ? "chosen" : "strong") : undefined),
      fitTo(one.sum, figure, "right"),
      fitTo(one.own ?? "-", figure, "right"),
      span(fitTo(one.difference ?? "-", figure, "right"), off ? "warning" : "muted"),
    ]);
  };
  const heads = titles.map((title) => fitTo(title, figure, "right"));
  return (
    <Pane
      title={[say.pages.region, onlyDifferent ? say.region.onlyDifferent : "", partial ?? ""].filter(Boolean).join(" ")}
      right={[span(say.rowOf(at + 1, rows.length), "muted")]}
      lines={[
        [span(`    ${fitTo(say.names.cell, label)}${heads.join("")}`, "muted")],
        ...rows.slice(top.current, top.current + room.height - 1).map((one, i) => line(one, top.current + i)),
        ...(rows.length === 0 ? [[` ${onlyDifferent ? say.region.same : say.noMatch}`]] : []),
      ]}
      width={width}
      height={height}
      framed={framed}
      focused={pane === 0}
    />
  );
}

/** An incomplete sum agrees with nothing yet, even where nothing is left between the two. */
const LOOKS: Readonly<Record<RegionRow["look"], Span>> = {
  clean: span("v", "ok"),
  error: span(plainSigns.error, "error"),
  warning: span(plainSigns.warning, "warning"),
  info: span(plainSigns.info, "info"),
  blocked: span("?", "warning"),
  notDue: span(" "),
};
