import { speak } from "@gouji/schema";
import { explain, explainCell, type Pane as PaneName, sheet, type Trial, trial } from "@gouji/view";
import { Box } from "ink";
import { useMemo, useRef } from "react";
import { beginning } from "../../screen/beginning.ts";
import { Lines } from "../../screen/Lines.tsx";
import { fitTo, type Line, span, spotted } from "../../screen/line.ts";
import { scrolled } from "../../screen/list.ts";
import { inside, Pane } from "../../screen/Pane.tsx";
import { arrangement, type Scene, type ScreenProps } from "../../screen/scene.ts";
import { shortNames } from "../../screen/shortNames.ts";
import { Waiting } from "../../screen/Waiting.tsx";
import { words } from "../../screen/words/index.ts";
import type { Opened } from "../../source/source.ts";
import { roleOf } from "../library/matrixLines.ts";
import { inSight } from "./inSight.ts";
import { cellLines, findingLines, problemLines, summaryLines, trialLines } from "./inspect.ts";
import { prepared } from "./prepared.ts";
import { sheetLines } from "./sheetLines.ts";

/** A report in its official look, its findings, and what lies behind the one that is looked at. */
export function ReportBody(props: ScreenProps) {
  const { state, scene, width, height } = props;
  const { opened, lang, shown } = scene;
  const way = arrangement(scene.size);
  if (scene.held?.filings.length === 0) return <Lines lines={[[], ...beginning(lang)]} width={width} height={height} />;
  if (opened === null) {
    const name =
      shown?.rows.find(({ authority }) => authority.id === state.at.authority)?.authority.name ?? state.at.authority;
    return (
      <Lines
        lines={[[], [` ${name ?? ""} ${state.at.year ?? ""}`], [span(` ${words[lang].report.noReport}`, "warning")]]}
        width={width}
        height={height}
      />
    );
  }
  if (!opened || !state.focus) return <Waiting what={words[lang].opening} width={width} height={height} />;
  const parts: Parts = { ...props, opened, pane: state.focus.pane };
  if (way === "narrow") {
    if (state.focus.pane === "findings") return <FindingList {...parts} framed={false} />;
    return state.focus.pane === "inspector" ? (
      <Inspector {...parts} framed={false} />
    ) : (
      <Sheet {...parts} framed={false} />
    );
  }
  if (way === "middle") {
    const below = Math.max(8, Math.floor(height * 0.44));
    return (
      <Box flexDirection="column">
        <Sheet {...parts} framed={false} height={height - below} />
        {state.focus.pane === "findings" ? (
          <FindingList {...parts} framed={false} height={below} />
        ) : (
          <Inspector {...parts} framed={false} height={below} />
        )}
      </Box>
    );
  }
  const list = width >= 118 ? 26 : 22;
  const right = Math.max(36, Math.min(64, Math.floor((width - list) * 0.4))) - state.wider;
  const above = Math.min(Math.max(4, countLines(opened, lang) + 2), Math.floor(height * 0.3));
  return (
    <Box>
      <Offices {...props} width={list} />
      <Sheet {...parts} framed width={width - list - right} />
      <Box flexDirection="column">
        <FindingList {...parts} framed width={right} height={above} />
        <Inspector {...parts} framed width={right} height={height - above} />
      </Box>
    </Box>
  );
}

type Parts = ScreenProps & { readonly opened: Opened; readonly pane: PaneName };
type Framed = Parts & { readonly framed: boolean };

const countLines = (opened: Opened, lang: Scene["lang"]) =>
  told(opened, lang).problems.reduce((sum, { findings }) => sum + findings.length, 0);

const told = ({ examined }: Opened, lang: Scene["lang"]) => prepared(examined).summary(lang);

/** The official table, with both sides of the finding and its suspects. */
export function Sheet({ state, scene, opened, pane, width, height, framed }: Framed) {
  const { lang } = scene;
  const { focus, tried } = state;
  const room = inside(width, height, framed);
  const drawn = useMemo(() => {
    const { examined } = opened;
    const { problems } = prepared(examined);
    const one = sheet(examined, focus ?? {}, problems);
    const laid = sheetLines(one, room.width, { lang, focused: pane === "sheet", tried });
    return { ...laid, spoken: [...one.highlight.roles.keys()] };
  }, [opened, focus, lang, room.width, pane, tried]);
  const sight = useMemo(
    () => inSight(drawn, drawn.spoken, focus?.cell ?? "", room.height),
    [drawn, focus?.cell, room.height],
  );
  const last = useRef<{ top: number; of: string | null }>({ top: 0, of: null });
  // A finding opened, or another report: everything it speaks of comes in sight; else one moves as little as needed.
  const about = `${opened.authority.id} ${opened.year} ${focus?.finding} ${room.height} ${room.width}`;
  const { lines, chosen } = sight;
  const far = Math.abs(chosen - last.current.top) > room.height * 2;
  const top =
    about !== last.current.of || far ? sight.top : scrolled(last.current.top, chosen, lines.length, room.height);
  last.current = { top, of: about };
  const path =
    focus?.cell && opened.examined.layout.place.has(focus.cell)
      ? speak[lang].path(focus.cell, opened.examined.layout)
      : "";
  return (
    <Pane
      title={path || opened.authority.name}
      right={[span(`${Math.min(lines.length, top + room.height)}/${lines.length}`, "muted")]}
      lines={lines.slice(top, top + room.height)}
      width={width}
      height={height}
      framed={framed}
      focused={pane === "sheet"}
    />
  );
}

/** Every problem with its findings. */
export function FindingList({ state, scene, opened, pane, width, height, framed }: Framed) {
  const { lang } = scene;
  const one = told(opened, lang);
  const room = inside(width, height, framed);
  const list = problemLines(one, state.focus?.finding ?? null, pane === "findings");
  const at = list.at;
  // Without a problem the proof is what there is to show.
  const lines =
    one.problems.length === 0
      ? summaryLines(one, room.width, lang)
      : [
          ...list.lines,
          ...one.blocked.flatMap(({ said, ifZeroSaid }): Line[] => [
            [span(`? ${said}`, "warning")],
            ...(ifZeroSaid ? [[span(`  ${ifZeroSaid}`, "muted")]] : []),
          ]),
        ];
  const last = useRef(0);
  last.current = scrolled(last.current, at, lines.length, room.height);
  return (
    <Pane
      title={one.headline}
      lines={lines.slice(last.current, last.current + room.height)}
      width={width}
      height={height}
      framed={framed}
      focused={pane === "findings"}
    />
  );
}

/** The finding that is open, else the cell one is at; under it what a trial comes to. */
export function Inspector({ state, scene, opened, pane, width, height, framed }: Framed) {
  const { lang } = scene;
  const { focus, tried } = state;
  const room = inside(width, height, framed);
  const { examined, years } = opened;
  const attempted = useMemo(() => (Object.keys(tried).length > 0 ? trial(examined, tried) : null), [examined, tried]);
  const outcome = focus?.finding
    ? examined.outcomes.find(({ fingerprint }) => fingerprint === focus.finding)
    : undefined;
  const lines = useMemo(() => {
    const { problems } = prepared(examined);
    if (outcome) return findingLines(explain(outcome, examined, lang, { problems, years }), room.width, lang);
    return focus?.cell ? cellLines(explainCell(focus.cell, examined, lang, { problems, years }), room.width, lang) : [];
  }, [examined, years, outcome, focus?.cell, lang, room.width]);
  const foot = attempted ? shortened(trialFoot(attempted, opened, room.width, lang), room.height >> 1) : [];
  const space = Math.max(1, room.height - foot.length);
  const top = Math.max(0, Math.min(state.inspectorTop, lines.length - space));
  const shown = lines.slice(top, top + space);
  return (
    <Pane
      title={words[lang].report.inspector}
      right={lines.length > space ? [span(`${Math.min(lines.length, top + space)}/${lines.length}`, "muted")] : []}
      lines={[...shown, ...Array.from({ length: space - shown.length }, (): Line => []), ...foot]}
      width={width}
      height={height}
      framed={framed}
      focused={pane === "inspector"}
    />
  );
}

/** As much as there is room for; the rest is counted. */
const shortened = (lines: Line[], most: number): Line[] =>
  lines.length <= most ? lines : [...lines.slice(0, most - 1), [span(`    .. +${lines.length - most + 1}`, "muted")]];

function trialFoot(attempted: Trial, { examined }: Opened, wide: number, lang: Scene["lang"]): Line[] {
  const say = words[lang];
  const cells = Object.entries(attempted.tried).map(
    ([cell, value]) => `${speak[lang].label(cell, examined.layout)} = ${value}`,
  );
  return [
    [
      span(`  ${say.report.trial.title} `, "strong"),
      span(`${cells.join(words[lang].comma)}  `, "accent"),
      say.equations(attempted.after),
    ],
    ...trialLines(attempted, wide, lang, ({ outcome }) => speak[lang].heading(outcome, examined.layout)),
  ];
}

/** The other authorities, beside the report. */
function Offices({ state, scene, width, height }: ScreenProps) {
  const { shown, lang, held } = scene;
  const short = held ? shortNames(held) : (name: string) => name;
  const room = inside(width, height, true);
  const last = useRef(0);
  const rows = shown?.rows ?? [];
  const at = rows.findIndex(({ authority }) => authority.id === state.at.authority);
  last.current = scrolled(last.current, Math.max(0, at), rows.length, room.height);
  const lines = rows.slice(last.current, last.current + room.height).map(({ authority, places }): Line => {
    const here = authority.id === state.at.authority;
    const place = places.find(({ year }) => year === state.at.year);
    return spotted(`office ${authority.id}`, [
      span(here ? ">" : " ", "accent"),
      span(fitTo(short(authority.name), room.width - 6), here ? "strong" : undefined),
      span(fitTo(place?.plainMark ?? "", 4, "right"), place ? roleOf(place) : undefined),
    ]);
  });
  return (
    <Pane title={`${words[lang].names.authority} ${rows.length}`} lines={lines} width={width} height={height} framed />
  );
}
