import { badge, lookSaid, plainSigns } from "@gouji/view";
import { Box } from "ink";
import { useRef } from "react";
import { beginning } from "../../screen/beginning.ts";
import { Lines } from "../../screen/Lines.tsx";
import { fitTo, type Line, span } from "../../screen/line.ts";
import { scrolled } from "../../screen/list.ts";
import { inside, Pane } from "../../screen/Pane.tsx";
import { ruleName } from "../../screen/ruleName.ts";
import { arrangement, type Scene, type ScreenProps } from "../../screen/scene.ts";
import { shortNames } from "../../screen/shortNames.ts";
import type { State } from "../../screen/state.ts";
import { words } from "../../screen/words/index.ts";
import { columnsIn, headLine, rowLine } from "./matrixLines.ts";
import { previewLines } from "./previewLines.ts";

/** Authorities × years, and a glimpse of the report one is at. */
export function LibraryBody(props: ScreenProps) {
  const { state, scene, width, height } = props;
  const way = arrangement(scene.size);
  if (way !== "wide" && state.turned === (way === "middle")) return <Matrix {...props} framed={false} />;
  if (way !== "wide" || state.turned) {
    const below = Math.max(5, Math.min(Math.floor(height * 0.34), 14));
    return (
      <Box flexDirection="column">
        <Matrix {...props} framed={false} height={height - below} />
        <Preview {...props} framed={false} height={below} />
      </Box>
    );
  }
  const side = Math.max(34, Math.min(60, Math.floor(width * 0.36))) - state.wider;
  const below = Math.max(7, Math.min(14, Math.floor(height * 0.3)));
  return (
    <Box>
      <Matrix {...props} framed width={width - side} />
      <Box flexDirection="column">
        <Preview {...props} framed width={side} height={height - below} />
        <HotSpots {...props} width={side} height={below} />
      </Box>
    </Box>
  );
}

function Matrix({ state, scene, width, height, framed }: ScreenProps & { readonly framed: boolean }) {
  const { shown, lang, held } = scene;
  const say = words[lang];
  const last = useRef(0);
  const room = inside(width, height, framed);
  if (!shown || !held) return <Lines lines={[]} width={width} height={height} />;
  const at = shown.rows.findIndex(({ authority }) => authority.id === state.at.authority);
  const page = Math.max(1, room.height - 1);
  last.current = scrolled(last.current, Math.max(0, at), shown.rows.length, page);
  const columns = columnsIn(room.width, shown, state, lang);
  const rows = shown.rows
    .slice(last.current, last.current + page)
    .map((row) => rowLine(row, columns, state, lang, shortNames(held)));
  const lines: Line[] =
    held.filings.length === 0
      ? beginning(lang)
      : rows.length === 0
        ? [[], [` ${say.emptyFilter(filtersSaid(state, scene))}`], [span(`   Esc ${say.names.clearFilters}`, "muted")]]
        : [headLine(columns, state, lang), ...rows];
  const where = [span(say.rowOf(at + 1, shown.rows.length), "muted")];
  return (
    <Pane
      title={`${say.pages.library} ${filtersSaid(state, scene)}`.trimEnd()}
      right={where}
      lines={lines}
      width={width}
      height={height}
      framed={framed}
      focused={framed}
    />
  );
}

/** The name and standing of the report one is at, and its problems. */
function Preview({ state, scene, width, height, framed }: ScreenProps & { readonly framed: boolean }) {
  const { shown, lang } = scene;
  const row = shown?.rows.find(({ authority }) => authority.id === state.at.authority);
  const place = row?.places.find(({ year }) => year === state.at.year);
  const title =
    row && place ? `${row.authority.name} ${place.year} ${words[lang].filing[place.state]}` : words[lang].preview;
  const right: Line = place?.digest
    ? [span(badge(place.digest.counts, lang, plainSigns) || "v", place.shade > 0 ? "error" : "ok")]
    : [];
  const room = inside(width, height, framed);
  return (
    <Pane
      title={title}
      right={right}
      lines={previewLines(state, scene, room.width)}
      width={width}
      height={height}
      framed={framed}
    />
  );
}

/** Which rules are broken most in the year, and who has not filed. */
function HotSpots({ scene, width, height }: ScreenProps) {
  const { shown, lang } = scene;
  const say = words[lang];
  const rules = shown?.rules ?? [];
  const most = Math.max(1, height - 4);
  const few = rules.length > most ? rules.slice(0, most - 1) : rules;
  const lines: Line[] = few.map(({ rule, severity, authorities }) => [
    " ",
    span(plainSigns[severity], severity),
    ` ${fitTo(ruleName(rule, lang), width - 14)} `,
    span(fitTo(String(authorities), 4, "right"), "strong"),
  ]);
  if (few.length < rules.length) lines.push([span(` .. +${rules.length - few.length} (3)`, "muted")]);
  const missing = shown?.missing ?? [];
  if (missing.length > 0)
    lines.push([
      span(` ${say.tally.missing} ${missing.length}: `, "warning"),
      missing.map(({ name }) => name).join(" "),
    ]);
  return (
    <Pane
      title={`${say.names.hotSpots} / ${say.names.authorities}`}
      lines={lines}
      width={width}
      height={height}
      framed
    />
  );
}

const filtersSaid = ({ query }: State, { lang }: Scene): string =>
  [
    query.text,
    ...query.looks.map((look) => lookSaid(look, lang)),
    query.rule === null ? "" : ruleName(query.rule, lang),
  ]
    .filter(Boolean)
    .join(" ");
