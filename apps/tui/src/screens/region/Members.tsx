import type { Region, RegionCell, RegionRow } from "@gouji/view";
import { useRef } from "react";
import { fitTo, type Line, span, spotted, wrap } from "../../screen/line.ts";
import { scrolled } from "../../screen/list.ts";
import { inside, Pane } from "../../screen/Pane.tsx";
import type { ScreenProps } from "../../screen/scene.ts";
import { shortNames } from "../../screen/shortNames.ts";
import { words } from "../../screen/words/index.ts";
import { width as widthOf } from "../../text/width.ts";

const VALUE = 9;

/** One cell, member by member, and under it where a difference may come from. */
export function Members({
  state,
  scene,
  sum,
  row,
  cell,
  width,
  height,
  framed,
}: ScreenProps & {
  readonly sum: Region;
  readonly row: RegionRow | undefined;
  /** Null until it is known. */
  readonly cell: RegionCell | null;
  readonly framed: boolean;
}) {
  const { lang, held } = scene;
  const say = words[lang];
  const { pane, member } = state.region;
  const change = Math.max(8, widthOf(say.names.change) + 2);
  const room = inside(width, height, framed);
  const short = held ? shortNames(held) : (text: string) => text;
  const foot = cell ? footOf(cell, sum, short, room.width, lang).slice(0, Math.max(0, room.height - 4)) : [];
  const terms = cell?.terms ?? [];
  const space = Math.max(1, room.height - foot.length - 1);
  const top = useRef(0);
  top.current = scrolled(top.current, member, terms.length, space);
  const name = Math.max(12, room.width - 3 - VALUE * 2 - change);
  const list: Line[] = [
    [
      span(
        `  ${fitTo(say.names.authority, name)}${fitTo(say.names.value, VALUE, "right")}${fitTo(say.names.share, VALUE, "right")}${fitTo(say.names.change, change, "right")}`,
        "muted",
      ),
    ],
    ...terms.slice(top.current, top.current + space).map((term, i): Line => {
      const at = top.current + i;
      return spotted(`member ${at}`, [
        span(at === member ? ">" : " ", "accent"),
        term.doubtful ? span("x", "error") : " ",
        span(fitTo(short(term.name), name), at === member && pane === 1 ? "chosen" : undefined),
        fitTo(term.value ?? "-", VALUE, "right"),
        span(fitTo(term.share ?? "-", VALUE, "right"), "muted"),
        span(fitTo(term.change ?? "-", change, "right"), "muted"),
      ]);
    }),
  ];
  const blank = Math.max(0, room.height - foot.length - list.length);
  return (
    <Pane
      title={`${row?.label ?? say.region.members} ${row?.sum ?? ""}`}
      lines={[...list, ...Array.from({ length: blank }, (): Line => []), ...foot]}
      width={width}
      height={height}
      framed={framed}
      focused={pane === 1}
    />
  );
}

/** The foot is short, so that the members keep their room; what is left out of it is counted. */
const SOURCES = 4;
const UNBALANCED = 3;

function footOf(
  cell: RegionCell,
  { unbalanced }: Region,
  short: (name: string) => string,
  wide: number,
  lang: ScreenProps["scene"]["lang"],
): Line[] {
  const say = words[lang];
  const lines: Line[] = [];
  const counted = cell.terms.filter(({ value }) => value !== null).length;
  lines.push(...wrap(say.region.made(cell.sum, counted), wide - 2).map((line): Line => [span(` ${line}`, "muted")]));
  if (cell.verdict !== "")
    lines.push(
      ...wrap(cell.verdict, wide - 2).map((line): Line => [span(` ${line}`, cell.look === "clean" ? "ok" : "warning")]),
    );
  if (cell.sources.length > 0) {
    lines.push([span(` ${say.region.sources}`, "strong")]);
    for (const { said } of cell.sources.slice(0, SOURCES))
      lines.push(...wrap(`- ${said}`, wide - 3, 2).map((line): Line => [`  ${line}`]));
  }
  if (cell.sources.length > SOURCES) lines.push([span(`  .. +${cell.sources.length - SOURCES}`, "muted")]);
  if (unbalanced.length > 0) {
    lines.push([span(` ${say.region.unbalanced(unbalanced.length)}`, "strong")]);
    for (const { heading, members } of unbalanced.slice(0, UNBALANCED))
      lines.push([`  x ${heading} `, span(members.map(({ name }) => name).join(say.comma), "muted")]);
  }
  if (unbalanced.length > UNBALANCED) lines.push([span(`  .. +${unbalanced.length - UNBALANCED}`, "muted")]);
  if (cell.missing.length > 0)
    lines.push([
      span(` ${say.region.missing} ${cell.missing.length}: `, "warning"),
      cell.missing.map(({ name }) => short(name)).join(" "),
    ]);
  return lines;
}
