import type { Compared, MeasureId } from "@gouji/view";
import { useRef } from "react";
import { fitTo, type Line, span, spotted } from "../../screen/line.ts";
import { scrolled } from "../../screen/list.ts";
import { inside, Pane } from "../../screen/Pane.tsx";
import type { ScreenProps } from "../../screen/scene.ts";
import { words } from "../../screen/words/index.ts";
import { measures, type Rankings } from "./rankings.ts";

const YEAR = 8;
const EXTRA = 9;
const NAME = 20;

/** Every measure of one authority through the years, or one measure of several. */
export function Measures({
  state,
  scene,
  tables,
  ranked,
  width,
  height,
  framed,
  focused,
}: ScreenProps & {
  readonly tables: readonly Compared[];
  readonly ranked: Rankings | null;
  readonly framed: boolean;
  readonly focused: boolean;
}) {
  const say = words[scene.lang];
  const at = Math.max(0, measures.indexOf(state.compare.measure));
  const one = tables[at] as Compared;
  const several = one.series.length > 1;
  const rows = several
    ? one.series.map(({ name, points, authority }) => ({ name, points, id: authority }))
    : tables.map(({ measure, series }) => ({ name: measure.name, points: series[0]?.points ?? [], id: measure.id }));
  const here = several ? rows.findIndex(({ id }) => id === state.at.authority) : at;

  const room = inside(width, height, framed);
  const extra = room.width >= NAME + one.years.length * YEAR + EXTRA * 3;
  const free = room.width - 2 - (extra ? EXTRA * 3 : 0);
  const name = Math.max(12, Math.min(30, free - one.years.length * YEAR));
  const years = one.years.slice(-Math.max(1, Math.floor((free - name) / YEAR)));
  const last = useRef(0);
  last.current = scrolled(last.current, Math.max(0, here), rows.length, room.height - 1);

  const head: Line = [
    span(`  ${fitTo(several ? one.measure.name : say.names.measure, name)}`, "muted"),
    ...years.map((year) =>
      year === state.at.year
        ? span(fitTo(`[${year}]`, YEAR, "right"), "strong")
        : span(fitTo(String(year), YEAR, "right"), "muted"),
    ),
    ...(extra
      ? [say.names.growth, say.median, say.names.rank].map((title) => span(fitTo(title, EXTRA, "right"), "muted"))
      : []),
  ];
  const line = (row: (typeof rows)[number], i: number): Line =>
    spotted(row.id, [
      span(i === here ? "> " : "  ", "accent"),
      span(fitTo(row.name, name), i === here ? "chosen" : undefined),
      ...years.map((year) => {
        const point = row.points.find((each) => each.year === year);
        return span(
          fitTo(point?.text ?? "-", YEAR, "right"),
          point?.doubtful ? "warning" : point?.ratio === null ? "muted" : undefined,
        );
      }),
      ...(extra ? among(row) : []),
    ]);
  /** Against last year, and against all others. */
  const among = ({ id, points }: (typeof rows)[number]): Line => {
    const standing = ranked?.get(several ? one.measure.id : (id as MeasureId));
    const mine = several ? id : one.series[0]?.authority;
    const own = standing?.rows.find(({ authority }) => authority === mine);
    return [
      fitTo(points.find(({ year }) => year === state.at.year)?.change ?? "-", EXTRA, "right"),
      span(fitTo(standing?.median?.text ?? "-", EXTRA, "right"), "muted"),
      fitTo(own?.rank ? own.rankSaid.replaceAll(" ", "") : "-", EXTRA, "right"),
    ];
  };
  return (
    <Pane
      title={several ? one.measure.name : (one.series[0]?.name ?? "")}
      lines={[head, ...rows.map(line).slice(last.current, last.current + room.height - 1)]}
      width={width}
      height={height}
      framed={framed}
      focused={focused}
    />
  );
}
