import type { Compared, Point } from "@gouji/view";
import type { Lang } from "../../lang.ts";
import { fitTo, type Line, opening, span, wrap } from "../../screen/line.ts";
import { inside, Pane } from "../../screen/Pane.tsx";
import { words } from "../../screen/words/index.ts";
import { width as columnsOf } from "../../text/width.ts";

/** One measure through the years, as bars from nought; a change of form is said, and drawn across by nothing. */
export function Course({
  one,
  year,
  lang,
  width,
  height,
  framed,
}: {
  readonly one: Compared;
  readonly year: number | null;
  readonly lang: Lang;
  readonly width: number;
  readonly height: number;
  readonly framed: boolean;
}) {
  const room = inside(width, height, framed);
  const top = Math.max(0, ...one.series.flatMap(({ points }) => points.map(({ at }) => at ?? 0)));
  const several = one.series.length > 1;
  const label = several ? 26 : 6;
  const drawn = one.series.flatMap(({ name, points }) =>
    points.filter((point) => !several || point.year === year).map((point) => ({ name, point })),
  );
  const said = ({ text, change }: Point) => ` ${text}${change ? `  ${change}` : ""}`;
  // All bars are drawn to one scale, so the longest text decides what room they have.
  const long = room.width - label - 3 - Math.max(0, ...drawn.map(({ point }) => columnsOf(said(point))));
  const bars = drawn.map(({ name, point }): Line => {
    const bar = top > 0 && point.at !== null ? Math.round((point.at / top) * Math.max(0, long)) : 0;
    const broken = one.breaks.find(({ year }) => year === point.year);
    return [
      span(fitTo(several ? ` ${name}` : ` ${point.year}`, label), "muted"),
      span(broken ? "/" : "|", "muted"),
      span("#".repeat(bar), point.doubtful ? "warning" : "accent"),
      span(said(point), "strong"),
    ];
  });
  const title = opening(wrap(one.title, room.width - 4), 2).map((line): Line => [` ${line}`]);
  const notes = [
    ...one.breaks.map(({ said }) => said),
    ...(one.measure.formula ? [`${words[lang].rules.formula} ${one.measure.formula}`] : []),
  ].flatMap((said) => wrap(said, room.width - 2).map((line): Line => [span(` ${line}`, "muted")]));
  return (
    <Pane
      title={one.measure.name}
      lines={[...title, ...bars, ...notes]}
      width={width}
      height={height}
      framed={framed}
    />
  );
}
