import { type Compared, compareYears } from "@gouji/view";
import { Box } from "ink";
import { useMemo } from "react";
import { Lines } from "../../screen/Lines.tsx";
import { span } from "../../screen/line.ts";
import { arrangement, type ScreenProps } from "../../screen/scene.ts";
import { Waiting } from "../../screen/Waiting.tsx";
import { words } from "../../screen/words/index.ts";
import { Course } from "./Course.tsx";
import { Measures } from "./Measures.tsx";
import { Ranking } from "./Ranking.tsx";
import { measures, rankings } from "./rankings.ts";

/** The table, the course of one measure, and how everyone stands by it: as many at once as there is room for. */
export function Comparison({ state, scene, width, height }: ScreenProps) {
  const { lang, compared, entries, size } = scene;
  const { measure, pane } = state.compare;
  const tables = useMemo(
    () => (compared && compared.length > 0 ? measures.map((id) => compareYears(compared, id, lang)) : null),
    [compared, lang],
  );
  const ranked = useMemo(() => rankings(entries, state.at.year, lang), [entries, state.at.year, lang]);
  const say = words[lang];
  if (!compared) return <Waiting what={say.fetching} width={width} height={height} />;
  if (!tables)
    return (
      <Lines
        lines={[[], [span(` ${say.report.noReport}`, "muted")], [span(` ${say.compareHint}`, "muted")]]}
        width={width}
        height={height}
      />
    );
  const way = arrangement(size);
  const framed = way === "wide";
  const one = tables[Math.max(0, measures.indexOf(measure))] as Compared;
  const table = (wide: number, high: number) => (
    <Measures
      {...{ state, scene, tables, ranked, framed }}
      width={wide}
      height={high}
      focused={pane !== "standings" && (framed || pane === "table")}
    />
  );
  const course = (wide: number, high: number) => (
    <Course {...{ one, lang, framed }} year={state.at.year} width={wide} height={high} />
  );
  const ranking = (wide: number, high: number) => (
    <Ranking
      {...{ state, scene, framed }}
      standings={ranked?.get(measure)}
      width={wide}
      height={high}
      focused={pane === "standings"}
    />
  );
  if (way === "narrow") return { table, course, standings: ranking }[pane](width, height);
  if (way === "middle") {
    const above = Math.ceil(height * 0.5);
    return (
      <Box flexDirection="column">
        {table(width, above)}
        {(pane === "standings" ? ranking : course)(width, height - above)}
      </Box>
    );
  }
  const left = Math.floor(width * 0.62);
  const above = Math.ceil(height * 0.55);
  return (
    <Box>
      <Box flexDirection="column">
        {table(left, above)}
        {course(left, height - above)}
      </Box>
      {ranking(width - left, height)}
    </Box>
  );
}
