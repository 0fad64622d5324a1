import {
  type Compared,
  compareYears,
  type Entry,
  indicators,
  keyFigures,
  type MeasureId,
  standings,
  writeLink,
} from "@gouji/view";
import { Box } from "ink";
import { useMemo, useRef } from "react";
import type { Lang } from "../../lang.ts";
import { Lines } from "../../screen/Lines.tsx";
import { fitTo, type Line, span, wrap } from "../../screen/line.ts";
import { scrolled, step } from "../../screen/list.ts";
import { inside, Pane } from "../../screen/Pane.tsx";
import type { Screenful } from "../../screen/Screenful.ts";
import { arrangement, type ScreenProps } from "../../screen/scene.ts";
import { shortNames } from "../../screen/shortNames.ts";
import { toReport } from "../../screen/state.ts";
import { Waiting } from "../../screen/Waiting.tsx";
import { words } from "../../screen/words/index.ts";
import { Course } from "./Course.tsx";
import { chosen } from "./chosen.ts";

const measures: readonly MeasureId[] = [...Object.values(keyFigures), ...indicators.map(({ id }) => id)];

/** Years of one authority or several, and how it stands among all. */
export const compare: Screenful = {
  Body: CompareScreen,
  keys: ["nextYear", "nextAuthority", "help", "close", "open", "openInBrowser"],

  head(state, { shown }) {
    const names = chosen(state.selected, state.at.authority).map(
      (id) => shown?.rows.find(({ authority }) => authority.id === id)?.authority.name ?? id,
    );
    return { path: [names.slice(0, 3).join(" ")], right: [String(state.at.year ?? "")] };
  },

  act(action, state, { shown }, page) {
    const { measure } = state.compare;
    const to = step(measures.indexOf(measure), action, measures.length, page);
    if (to !== null) return { state: { compare: { ...state.compare, measure: measures[to] as MeasureId } } };
    const set = (authority: string | null, year: number | null) => ({
      state: { at: { authority, year }, query: { ...state.query, year } },
    });
    const years = shown?.years ?? [];
    const rows = shown?.rows ?? [];
    const year = years.indexOf(state.at.year ?? 0);
    const row = rows.findIndex(({ authority }) => authority.id === state.at.authority);
    switch (action) {
      case "right":
      case "nextYear":
        return set(state.at.authority, years[Math.min(years.length - 1, year + 1)] ?? state.at.year);
      case "left":
      case "previousYear":
        return set(state.at.authority, years[Math.max(0, year - 1)] ?? state.at.year);
      case "nextAuthority":
        return set(rows[Math.min(rows.length - 1, row + 1)]?.authority.id ?? state.at.authority, state.at.year);
      case "previousAuthority":
        return set(rows[Math.max(0, row - 1)]?.authority.id ?? state.at.authority, state.at.year);
      case "open":
        return state.at.authority !== null && state.at.year !== null
          ? { state: toReport(state, state.at.authority, state.at.year) }
          : null;
      case "openInBrowser":
        return {
          browse: writeLink({
            page: "compare",
            authorities: chosen(state.selected, state.at.authority),
            from: years[0] ?? null,
            to: years.at(-1) ?? null,
            measures: [measure],
            show: "both",
          }),
        };
      default:
        return null;
    }
  },
};

function CompareScreen({ state, scene, width, height }: ScreenProps) {
  const { lang, compared, entries } = scene;
  const { measure } = state.compare;
  const way = arrangement(scene.size);
  const framed = way === "wide";
  const say = words[lang];
  const tables = useMemo(
    () => (compared && compared.length > 0 ? measures.map((id) => compareYears(compared, id, lang)) : null),
    [compared, lang],
  );
  const ranked = useMemo(() => rankings(entries, state.at.year, lang), [entries, state.at.year, lang]);
  const last = useRef(0);
  if (!compared) return <Waiting what={say.fetching} width={width} height={height} />;
  if (!tables)
    return (
      <Lines
        lines={[[], [span(` ${say.noReport}`, "muted")], [span(` ${say.compareHint}`, "muted")]]}
        width={width}
        height={height}
      />
    );
  const at = Math.max(0, measures.indexOf(measure));
  const one = tables[at] as Compared;
  const left = framed ? Math.floor(width * 0.62) : width;
  const above = framed || way === "narrow" ? (framed ? Math.ceil(height * 0.55) : height) : Math.ceil(height * 0.5);
  const room = inside(left, above, framed);
  const several = one.series.length > 1;
  const rows = several
    ? one.series.map(({ name, points, authority }) => ({ name, points, id: authority }))
    : tables.map(({ measure, series }) => ({ name: measure.name, points: series[0]?.points ?? [], id: measure.id }));
  const years = one.years;
  const extra = room.width >= 20 + years.length * 8 + 27 ? 27 : 0;
  const name = Math.max(12, Math.min(30, room.width - 2 - years.length * 8 - extra));
  const shownYears = years.slice(-Math.max(1, Math.floor((room.width - 2 - name - extra) / 8)));
  const here = several ? rows.findIndex(({ id }) => id === state.at.authority) : at;
  last.current = scrolled(last.current, Math.max(0, here), rows.length, room.height - 1);
  const lines: Line[] = [
    [
      span(`  ${fitTo(several ? one.measure.name : say.measure, name)}`, "muted"),
      ...shownYears.map((year) =>
        span(
          fitTo(year === state.at.year ? `[${year}]` : String(year), 8, "right"),
          year === state.at.year ? "strong" : "muted",
        ),
      ),
      ...(extra > 0
        ? [span(fitTo(say.latest, 9, "right") + fitTo(say.median, 9, "right") + fitTo(say.rank, 9, "right"), "muted")]
        : []),
    ],
    ...rows.slice(last.current, last.current + room.height - 1).map((row, i): Line => {
      const mine = last.current + i === here;
      const standing = ranked?.get(several ? measure : (row.id as MeasureId));
      const own = standing?.rows.find(({ authority }) => authority === (several ? row.id : compared?.[0]?.authority));
      const now = row.points.find(({ year }) => year === state.at.year);
      return [
        span(mine ? "> " : "  ", "accent"),
        span(fitTo(row.name, name), mine ? "chosen" : undefined),
        ...shownYears.map((year) => {
          const point = row.points.find((each) => each.year === year);
          return span(
            fitTo(point?.text ?? "-", 8, "right"),
            point?.doubtful ? "warning" : point?.ratio === null ? "muted" : undefined,
          );
        }),
        ...(extra > 0
          ? [
              fitTo(now?.change ?? "-", 9, "right"),
              span(fitTo(standing?.median?.text ?? "-", 9, "right"), "muted"),
              fitTo(own?.rank ? own.rankSaid.replaceAll(" ", "") : "-", 9, "right"),
            ]
          : []),
      ];
    }),
  ];
  const table = (
    <Pane
      title={several ? one.measure.name : (one.series[0]?.name ?? "")}
      lines={lines}
      width={left}
      height={above}
      framed={framed}
      focused
    />
  );
  const chartHeight = height - above;
  const chart = (
    <Course
      one={one}
      year={state.at.year}
      lang={lang}
      width={left}
      height={framed ? chartHeight : chartHeight}
      framed={framed}
    />
  );
  if (way === "narrow") return table;
  if (!framed) {
    return (
      <Box flexDirection="column">
        {table}
        {chart}
      </Box>
    );
  }
  const standing = ranked?.get(measure);
  const inner = inside(width - left, height, true);
  const short = scene.held ? shortNames(scene.held) : (name: string) => name;
  const mineAt = standing?.rows.findIndex(({ authority }) => authority === state.at.authority) ?? 0;
  const top = scrolled(
    Math.max(0, mineAt - (inner.height >> 1)),
    Math.max(0, mineAt),
    standing?.rows.length ?? 0,
    inner.height - 2,
  );
  const standingLines: Line[] = standing
    ? [
        ...wrap(standing.title, inner.width - 2)
          .slice(0, 2)
          .map((line): Line => [span(` ${line}`, "muted")]),
        ...standing.rows.slice(top, top + inner.height - 2).map((row): Line => {
          const mine = row.authority === state.at.authority;
          const label = Math.max(10, inner.width - 25);
          return [
            span(mine ? ">" : " ", "accent"),
            span(fitTo(short(row.name), label), mine ? "chosen" : undefined),
            span(fitTo(row.text, 9, "right"), row.doubtful ? "warning" : undefined),
            span(fitTo(row.rankSaid, 15, "right"), "muted"),
          ];
        }),
      ]
    : [];
  return (
    <Box>
      <Box flexDirection="column">
        {table}
        {chart}
      </Box>
      <Pane
        title={`${say.standings} ${state.at.year ?? ""}`}
        lines={standingLines}
        width={width - left}
        height={height}
        framed
      />
    </Box>
  );
}

function rankings(entries: readonly Entry[] | undefined, year: number | null, lang: Lang) {
  if (!entries || year === null) return null;
  return new Map(measures.map((id) => [id, standings(entries, id, year, lang)]));
}
