import { type Region, type RegionCell, type RegionRow, type Roster, region, regionCell, writeLink } from "@gouji/view";
import { Box } from "ink";
import { useRef } from "react";
import type { Lang } from "../../lang.ts";
import { Lines } from "../../screen/Lines.tsx";
import { fitTo, type Line, span, spotted, wrap } from "../../screen/line.ts";
import { scrolled, step } from "../../screen/list.ts";
import { inside, Pane } from "../../screen/Pane.tsx";
import type { Screenful } from "../../screen/Screenful.ts";
import { arrangement, type Scene, type ScreenProps } from "../../screen/scene.ts";
import { shortNames } from "../../screen/shortNames.ts";
import { type State, toReport } from "../../screen/state.ts";
import { useRested } from "../../screen/useRested.ts";
import { Waiting } from "../../screen/Waiting.tsx";
import { words } from "../../screen/words/index.ts";

/** A region as the sum of its members, down to the cell of a member. */
export const regionSum: Screenful = {
  Body: RegionScreen,
  keys: ["open", "nextPane", "help", "close", "nextYear", "filter", "search", "openInBrowser"],

  head(state, scene) {
    const sum = summed(scene);
    return {
      path: [scene.roster?.name ?? "", String(state.at.year ?? "")],
      right: sum ? [words[scene.lang].regionHead(sum.counted.length, sum.missing.length, sum.same, sum.different)] : [],
    };
  },

  act(action, state, scene, page) {
    const mine = state.region;
    const set = (change: Partial<State["region"]>) => ({ state: { region: { ...mine, ...change } } });
    const rows = rowsOf(state, scene);
    const row = rows[Math.min(mine.row, rows.length - 1)];
    const cell = row && scene.roster && mine.pane === 1 ? down(scene.roster, row.cell, scene.lang) : null;
    const to =
      mine.pane === 0
        ? step(mine.row, action, rows.length, page)
        : step(mine.member, action, cell?.terms.length ?? 0, page);
    if (to !== null) return mine.pane === 0 ? set({ row: to, member: 0 }) : set({ member: to });
    switch (action) {
      case "nextPane":
      case "previousPane":
        return set({ pane: mine.pane === 0 ? 1 : 0 });
      case "open": {
        if (mine.pane === 0) return set({ pane: 1 });
        const member = cell?.terms[mine.member];
        return member && row && state.at.year !== null
          ? { state: toReport(state, member.authority, state.at.year, { cell: row.cell, finding: null }) }
          : null;
      }
      case "filter":
        return set({ onlyDifferent: !mine.onlyDifferent, row: 0, member: 0 });
      case "nextYear":
      case "previousYear": {
        const years = scene.shown?.years ?? [];
        const year =
          years[
            Math.min(
              years.length - 1,
              Math.max(0, years.indexOf(state.at.year ?? 0) + (action === "nextYear" ? 1 : -1)),
            )
          ];
        return year === undefined ? null : { state: { at: { ...state.at, year }, query: { ...state.query, year } } };
      }
      case "close":
        if (mine.text !== "") return set({ text: "", row: 0 });
        return mine.pane === 1 ? set({ pane: 0 }) : null;
      case "openInBrowser":
        return state.at.year === null
          ? null
          : {
              browse: writeLink({
                page: "region",
                region: scene.source.region ?? "",
                year: state.at.year,
                cell: row?.cell ?? null,
                path: [],
              }),
            };
      default:
        return null;
    }
  },

  /** `row 3`, `member 5`: where one is already, it is opened. */
  point(spot, state, scene) {
    const mine = state.region;
    const [kind, at] = [spot.split(" ")[0], Number(spot.split(" ")[1])];
    if (kind === "row") return { state: { region: { ...mine, pane: 0, row: at, member: 0 } } };
    if (mine.pane === 1 && mine.member === at) return regionSum.act("open", state, scene, 1);
    return { state: { region: { ...mine, pane: 1, member: at } } };
  },

  search: (text, state) => ({ region: { ...state.region, text, row: 0, member: 0 } }),
  searched: (state) => state.region.text,
};

const sums = new WeakMap<Roster, Map<Lang, Region>>();
const cells = new WeakMap<Roster, Map<string, RegionCell>>();

function summed({ roster, lang }: Scene): Region | null {
  if (!roster) return null;
  const mine = sums.get(roster) ?? new Map<Lang, Region>();
  sums.set(roster, mine);
  const made = mine.get(lang) ?? region(roster, lang);
  mine.set(lang, made);
  return made;
}

function down(roster: Roster, cell: string, lang: Lang): RegionCell {
  const mine = cells.get(roster) ?? new Map<string, RegionCell>();
  cells.set(roster, mine);
  const made = mine.get(`${lang} ${cell}`) ?? regionCell(roster, cell, lang);
  mine.set(`${lang} ${cell}`, made);
  return made;
}

function rowsOf({ region: { onlyDifferent, text } }: State, scene: Scene): readonly RegionRow[] {
  const rows = summed(scene)?.rows ?? [];
  const wanted = text.trim().toLowerCase();
  return rows.filter(
    ({ label, difference }) =>
      (wanted === "" || label.toLowerCase().includes(wanted)) &&
      (!onlyDifferent || (difference !== null && difference !== "0")),
  );
}

function RegionScreen({ state, scene, width, height }: ScreenProps) {
  const { lang, roster } = scene;
  const say = words[lang];
  const { pane, row: at, member, onlyDifferent } = state.region;
  const way = arrangement(scene.size);
  const framed = way === "wide";
  const tops = useRef({ rows: 0, members: 0 });
  const sum = summed(scene);
  const rows = roster ? rowsOf(state, scene) : [];
  const row = rows[Math.min(at, rows.length - 1)];
  // The members of a cell are added up once the moving rests.
  const rested = useRested(row?.cell ?? null, 60);
  if (roster === undefined) return <Waiting what={say.summing} width={width} height={height} />;
  if (!sum || !roster) return <Lines lines={[[], [span(` ${say.noRegion}`, "muted")]]} width={width} height={height} />;
  const left = framed ? Math.floor(width * 0.5) : width;
  const above = framed || way === "narrow" ? height : Math.floor(height * 0.5);
  const room = inside(left, above, framed);
  const figure = 2 + rows.reduce((most, { sum: text, own }) => Math.max(most, text.length, own?.length ?? 0), 6);
  const label = Math.max(14, room.width - 4 - figure * 3);
  tops.current.rows = scrolled(tops.current.rows, at, rows.length, room.height - 1);
  const lines: Line[] = [
    [
      span(
        `    ${fitTo(say.figure, label)}${fitTo(say.sum, figure, "right")}${fitTo(say.own, figure, "right")}${fitTo(say.difference, figure, "right")}`,
        "muted",
      ),
    ],
    ...rows.slice(tops.current.rows, tops.current.rows + room.height - 1).map((one): Line => {
      const here = one === row;
      const off = one.difference !== null && one.difference !== "0";
      return spotted(`row ${rows.indexOf(one)}`, [
        span(here ? "> " : "  ", "accent"),
        span(STATUS[one.status], one.status === "fail" ? "warning" : one.status === "pass" ? "ok" : "muted"),
        " ",
        span(fitTo(one.label, label), here ? (pane === 0 ? "chosen" : "strong") : undefined),
        fitTo(one.sum, figure, "right"),
        fitTo(one.own ?? "-", figure, "right"),
        span(fitTo(one.difference ?? "-", figure, "right"), off ? "warning" : "muted"),
      ]);
    }),
    ...(rows.length === 0 ? [[` ${say.noMatch}`]] : []),
  ];
  const list = (
    <Pane
      title={[say.screens.region, onlyDifferent ? say.onlyDifferent : "", sum.partial ?? ""].filter(Boolean).join(" ")}
      right={[span(say.rowOf(at + 1, rows.length), "muted")]}
      lines={lines}
      width={left}
      height={above}
      framed={framed}
      focused={pane === 0}
    />
  );
  const rightWidth = framed ? width - left : width;
  const rightHeight = framed || way === "narrow" ? height : height - above;
  const inner = inside(rightWidth, rightHeight, framed);
  const cell =
    row && (rested === row.cell || cells.get(roster)?.has(`${lang} ${row.cell}`)) ? down(roster, row.cell, lang) : null;
  const short = scene.held ? shortNames(scene.held) : (text: string) => text;
  const names = new Map(roster.members.map(({ authority, name }) => [authority, name]));
  const foot: Line[] = cell
    ? [
        ...(cell.said && cell.difference !== "0"
          ? wrap(cell.said, inner.width - 2).map((line): Line => [span(` ${line}`, "warning")])
          : []),
        ...(cell.sources.length > 0
          ? [
              [span(` ${say.sources}`, "strong")],
              ...cell.sources
                .slice(0, 4)
                .flatMap(({ said }) => wrap(`- ${said}`, inner.width - 3, 2).map((line): Line => [`  ${line}`])),
            ]
          : []),
        ...(sum.unbalanced.length > 0
          ? [
              [span(` ${say.unbalanced}`, "strong")],
              ...sum.unbalanced
                .slice(0, 3)
                .map(
                  ({ heading, members }): Line => [
                    `  x ${heading} `,
                    span(members.map(({ name }) => name).join(words[lang].comma), "muted"),
                  ],
                ),
            ]
          : []),
        ...(cell.missing.length > 0
          ? [
              [
                span(` ${say.missing} ${cell.missing.length}: `, "warning"),
                cell.missing.map(({ authority, name }) => short(names.get(authority) ?? name)).join(" "),
              ],
            ]
          : []),
      ].slice(0, Math.max(0, inner.height - 4))
    : [];
  const space = Math.max(1, inner.height - foot.length - 1);
  const terms = cell?.terms ?? [];
  tops.current.members = scrolled(tops.current.members, member, terms.length, space);
  const name = Math.max(12, inner.width - 2 - 27);
  const memberLines: Line[] = [
    [
      span(
        `  ${fitTo(say.authority, name)}${fitTo(say.value, 9, "right")}${fitTo(say.share, 9, "right")}${fitTo(say.change, 8, "right")}`,
        "muted",
      ),
    ],
    ...terms.slice(tops.current.members, tops.current.members + space).map((term, i): Line => {
      const here = tops.current.members + i === member;
      return spotted(`member ${tops.current.members + i}`, [
        span(here ? ">" : " ", "accent"),
        term.doubtful ? span("x", "error") : " ",
        span(fitTo(short(term.name), name), here && pane === 1 ? "chosen" : undefined),
        fitTo(term.value ?? "-", 9, "right"),
        span(fitTo(term.share ?? "-", 9, "right"), "muted"),
        span(fitTo(term.change ?? "-", 8, "right"), "muted"),
      ]);
    }),
  ];
  const blank = Math.max(0, inner.height - foot.length - memberLines.length);
  const members = (
    <Pane
      title={`${row?.label ?? say.members} ${row?.sum ?? ""}`}
      lines={[...memberLines, ...Array.from({ length: blank }, (): Line => []), ...foot]}
      width={rightWidth}
      height={rightHeight}
      framed={framed}
      focused={pane === 1}
    />
  );
  if (way === "narrow") return pane === 0 ? list : members;
  return (
    <Box flexDirection={framed ? "row" : "column"}>
      {list}
      {members}
    </Box>
  );
}

const STATUS = { pass: "v", fail: "!", blocked: "?", notApplicable: " " } as const;
