import { everyFinding, findingsByRule, plainSigns, type RuleFindings, writeLink } from "@gouji/view";
import { Box } from "ink";
import { useRef } from "react";
import { Lines } from "../../screen/Lines.tsx";
import { fitTo, type Line, opening, span, spotted, wrap } from "../../screen/line.ts";
import { scrolled } from "../../screen/list.ts";
import { inside, Pane } from "../../screen/Pane.tsx";
import { inPanes } from "../../screen/panes.ts";
import type { Screenful } from "../../screen/Screenful.ts";
import { arrangement, type Scene, type ScreenProps } from "../../screen/scene.ts";
import { shortNames } from "../../screen/shortNames.ts";
import { type State, toReport } from "../../screen/state.ts";
import { words } from "../../screen/words/index.ts";
import { inYearBeside } from "../../screen/years.ts";
import type { Held } from "../../source/source.ts";

const OFFICES = 12;
const FOUND = 9;
const COUNTS = OFFICES + FOUND + 1;

/** What the whole library gets wrong, rule by rule. */
export const findings: Screenful = {
  Body: FindingsScreen,
  keys: ["open", "nextPane", "help", "close", "nextYear", "filter", "search", "openInBrowser"],

  head(state, scene) {
    const rules = listed(state, scene);
    const all = rules.reduce((sum, one) => sum + one.findings, 0);
    return {
      path: [state.findings.allYears ? words[scene.lang].names.allYears : String(state.at.year ?? "")],
      right: [`${words[scene.lang].rules.count(rules.length)}  ${words[scene.lang].rules.findings(all)}`],
    };
  },

  act(action, state, scene, page) {
    const mine = state.findings;
    const rules = listed(state, scene);
    const rule = rules[Math.min(mine.rule, rules.length - 1)];
    const set = (change: Partial<State["findings"]>) => ({ state: { findings: { ...mine, ...change } } });
    const there = { pane: mine.pane, at: mine.rule, inner: mine.row };
    const moved = inPanes(action, there, { outer: rules.length, inner: rule?.rows.length ?? 0 }, page);
    if (moved) return set({ pane: moved.pane, rule: moved.at, row: moved.inner });
    switch (action) {
      case "open": {
        const row = rule?.rows[mine.row];
        return row
          ? { state: toReport(state, row.authority.id, row.year, { cell: null, finding: row.fingerprint }) }
          : null;
      }
      case "nextProblem":
      case "previousProblem": {
        const by = action === "nextProblem" ? 1 : -1;
        const next = mine.row + by;
        if (rule?.rows[next]) return set({ row: next, pane: 1 });
        const other = (mine.rule + by + rules.length) % Math.max(1, rules.length);
        return set({ rule: other, row: by > 0 ? 0 : Math.max(0, (rules[other]?.rows.length ?? 1) - 1), pane: 1 });
      }
      case "filter":
        return set({ allYears: !mine.allYears, rule: 0, row: 0 });
      case "nextYear":
      case "previousYear": {
        const there = inYearBeside(state, scene, action);
        return there ? { state: { ...there, findings: { ...mine, allYears: false, rule: 0, row: 0 } } } : null;
      }
      case "close":
        if (mine.text !== "" || mine.only !== null) return set({ text: "", only: null });
        return mine.pane === 1 ? set({ pane: 0 }) : null;
      case "openInBrowser":
        return {
          browse: writeLink({
            page: "findings",
            ...everyFinding,
            year: mine.allYears ? null : state.at.year,
            rule: mine.pane === 1 ? (rule?.rule ?? null) : null,
            text: mine.text,
          }),
        };
      default:
        return null;
    }
  },

  /** `rule 3`, `row 5`: where one is already, it is opened. */
  point(spot, state, scene) {
    const mine = state.findings;
    const [kind, at] = [spot.split(" ")[0], Number(spot.split(" ")[1])];
    if (kind === "rule") return { state: { findings: { ...mine, pane: 0, rule: at, row: 0 } } };
    if (mine.pane === 1 && mine.row === at) return findings.act("open", state, scene, 1);
    return { state: { findings: { ...mine, pane: 1, row: at } } };
  },

  /** Everyone who breaks the rule one is at. */
  copies(state, scene) {
    const rules = listed(state, scene);
    const rule = rules[Math.min(state.findings.rule, rules.length - 1)];
    if (!rule) return null;
    return {
      title: "",
      items: rule.rows.map(({ authority, year, heading, severity, fingerprint }) => ({
        said: `${authority.name} ${year} ${heading}`,
        data: { authority: authority.id, name: authority.name, year, rule: rule.rule, severity, heading, fingerprint },
      })),
    };
  },

  search: (text, state) => ({ findings: { ...state.findings, text, rule: 0, row: 0 } }),
  searched: (state) => state.findings.text,
};

const known = new WeakMap<Held, Map<string, RuleFindings[]>>();

/** Worked out once for each question: every key press asks. */
function listed({ findings: { text, only, allYears }, at }: State, { held, lang }: Scene): RuleFindings[] {
  if (!held) return [];
  const query = { year: allYears ? null : at.year, rule: only, text };
  const key = JSON.stringify([query, lang]);
  const mine = known.get(held) ?? new Map<string, RuleFindings[]>();
  known.set(held, mine);
  const made = mine.get(key) ?? findingsByRule(held, query, lang);
  if (mine.size > 20) mine.clear();
  mine.set(key, made);
  return made;
}

function FindingsScreen({ state, scene, width, height }: ScreenProps) {
  const { lang } = scene;
  const { pane, rule: at, row } = state.findings;
  const say = words[lang];
  const way = arrangement(scene.size);
  const rules = listed(state, scene);
  const rule = rules[Math.min(at, rules.length - 1)];
  const tops = useRef({ rules: 0, rows: 0 });
  if (!rule)
    return <Lines lines={[[], [span(` ${scene.held ? say.report.none : ""}`, "ok")]]} width={width} height={height} />;
  const framed = way === "wide";
  const left = framed ? Math.floor(width * 0.55) : width;
  const above = framed ? height : way === "middle" ? Math.max(6, Math.floor(height * 0.5)) : height;
  const ruleRoom = inside(left, above, framed);
  tops.current.rules = scrolled(tops.current.rules, at, rules.length, ruleRoom.height - 1);
  const ruleLines: Line[] = [
    [
      span(
        `   ${fitTo(say.names.rule, ruleRoom.width - 3 - COUNTS - trendWidth(ruleRoom.width, rule))}${fitTo(say.names.authorities, OFFICES, "right")}${fitTo(say.names.findings, FOUND, "right")} `,
        "muted",
      ),
      span(trendHead(rule, ruleRoom.width), "muted"),
    ],
    ...rules.slice(tops.current.rules, tops.current.rules + ruleRoom.height - 1).map((one): Line => {
      const here = one === rule;
      return spotted(`rule ${rules.indexOf(one)}`, [
        span(here ? ">" : " ", "accent"),
        span(plainSigns[one.severity], one.severity),
        " ",
        span(
          fitTo(one.name, ruleRoom.width - 3 - COUNTS - trendWidth(ruleRoom.width, one)),
          here ? (pane === 0 ? "chosen" : "strong") : undefined,
        ),
        fitTo(String(one.authorities), OFFICES, "right"),
        fitTo(String(one.findings), FOUND, "right"),
        " ",
        span(trendOf(one, ruleRoom.width), "muted"),
      ]);
    }),
  ];
  const rightWidth = framed ? width - left : width;
  const rightHeight = framed ? height : height - above;
  const room = inside(rightWidth, way === "narrow" ? height : rightHeight, framed);
  const claims = opening(wrap(rule.claims, room.width - 4), 2).map((line): Line => [span(` ${line}`, "muted")]);
  const short = scene.held ? shortNames(scene.held) : (name: string) => name;
  const rowRoom = Math.max(1, room.height - claims.length);
  tops.current.rows = scrolled(tops.current.rows, row, rule.rows.length, rowRoom);
  const rowLines: Line[] = [
    ...claims,
    ...rule.rows.slice(tops.current.rows, tops.current.rows + rowRoom).map((one, i): Line => {
      const here = tops.current.rows + i === row;
      const name = Math.max(16, Math.min(34, Math.floor(room.width * 0.45)));
      return spotted(`row ${tops.current.rows + i}`, [
        span(here ? ">" : " ", "accent"),
        span(fitTo(short(one.authority.name), name), here && pane === 1 ? "chosen" : undefined),
        ` ${one.year} `,
        span(plainSigns[one.severity], one.severity),
        ` ${one.heading}`,
      ]);
    }),
  ];
  const list = (
    <Pane
      title={say.pages.findings}
      lines={ruleLines}
      width={left}
      height={above}
      framed={framed}
      focused={pane === 0}
    />
  );
  const rows = (
    <Pane
      title={rule.name}
      right={[span(say.rowOf(row + 1, rule.rows.length), "muted")]}
      lines={rowLines}
      width={rightWidth}
      height={way === "narrow" ? height : rightHeight}
      framed={framed}
      focused={pane === 1}
    />
  );
  if (way === "narrow") return pane === 0 ? list : rows;
  return (
    <Box flexDirection={framed ? "row" : "column"}>
      {list}
      {rows}
    </Box>
  );
}

/** Authorities that break it year by year, where there is room for every year. */
const EACH = 4;
const trendWidth = (wide: number, { trend }: RuleFindings) =>
  wide - 3 - COUNTS - trend.length * EACH >= 22 ? trend.length * EACH + 1 : 1;
const trendOf = (one: RuleFindings, wide: number) =>
  trendWidth(wide, one) > 1
    ? one.trend.map(({ authorities }) => fitTo(authorities === 0 ? "." : String(authorities), EACH, "right")).join("")
    : "";
const trendHead = (one: RuleFindings, wide: number) =>
  trendWidth(wide, one) > 1 ? one.trend.map(({ year }) => fitTo(String(year).slice(2), EACH, "right")).join("") : "";
