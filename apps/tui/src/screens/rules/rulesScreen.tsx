import { plainSigns, ruleList, rulePage, wholeCatalogue, writeLink } from "@gouji/view";
import { Box } from "ink";
import { useRef } from "react";
import { fitTo, type Line, span, spotted, wrap } from "../../screen/line.ts";
import { scrolled, step } from "../../screen/list.ts";
import { inside, Pane } from "../../screen/Pane.tsx";
import type { Screenful } from "../../screen/Screenful.ts";
import { arrangement, type Scene, type ScreenProps } from "../../screen/scene.ts";
import type { State } from "../../screen/state.ts";
import { words } from "../../screen/words/index.ts";

/** What is asked of the figures, and on what ground. */
export const rules: Screenful = {
  Body: RulesScreen,
  keys: ["open", "nextPane", "help", "close", "search", "openInBrowser"],

  head: (state, scene) => ({ path: [], right: [words[scene.lang].rules.count(listed(state, scene).length)] }),

  act(action, state, scene, page) {
    const mine = state.rules;
    const all = listed(state, scene);
    const rule = all[Math.min(mine.row, all.length - 1)];
    const set = (change: Partial<State["rules"]>) => ({ state: { rules: { ...mine, ...change } } });
    const to = mine.pane === 0 ? step(mine.row, action, all.length, page) : step(mine.top, action, 100, page);
    if (to !== null) return mine.pane === 0 ? set({ row: to, top: 0 }) : set({ top: to });
    switch (action) {
      case "nextPane":
      case "previousPane":
        return set({ pane: mine.pane === 0 ? 1 : 0 });
      case "open":
        return rule
          ? {
              state: {
                screen: "findings",
                trail: [...state.trail, "rules"],
                findings: { ...state.findings, only: rule.id, allYears: true, rule: 0, row: 0, pane: 1 },
              },
            }
          : null;
      case "close":
        if (mine.text !== "") return set({ text: "", row: 0 });
        return mine.pane === 1 ? set({ pane: 0 }) : null;
      case "openInBrowser":
        return { browse: writeLink({ page: "rules", ...wholeCatalogue, rule: rule?.id ?? null }) };
      default:
        return null;
    }
  },

  point: (spot, { rules }) => ({ state: { rules: { ...rules, row: Number(spot), top: 0, pane: 0 } } }),

  search: (text, state) => ({ rules: { ...state.rules, text, row: 0, top: 0 } }),
  searched: (state) => state.rules.text,
};

const lists = new Map<
  string,
  {
    readonly id: string;
    readonly name: string;
    readonly claims: string;
    readonly severity: "error" | "warning" | "info";
  }[]
>();

function listed({ rules: { text } }: State, { lang }: Scene) {
  const all = lists.get(lang) ?? ruleList(lang).flatMap((table) => table.rules);
  lists.set(lang, all);
  const wanted = text.trim().toLowerCase();
  return wanted === ""
    ? all
    : all.filter(({ id, name, claims }) => `${id} ${name} ${claims}`.toLowerCase().includes(wanted));
}

/** Columns of the id, beside the names. */
const ID = 24;

function RulesScreen({ state, scene, width, height }: ScreenProps) {
  const { lang } = scene;
  const { pane, row, top } = state.rules;
  const way = arrangement(scene.size);
  const framed = way === "wide";
  const all = listed(state, scene);
  const at = Math.min(row, all.length - 1);
  const rule = all[at];
  const list = framed ? Math.max(36, Math.floor(width * 0.36)) : width;
  const above = framed || way === "narrow" ? height : Math.floor(height * 0.45);
  const room = inside(list, above, framed);
  const last = useRef(0);
  last.current = scrolled(last.current, Math.max(0, at), all.length, room.height);
  const rows = all.slice(last.current, last.current + room.height).map((one): Line => {
    const here = one === rule;
    return spotted(String(all.indexOf(one)), [
      span(here ? ">" : " ", "accent"),
      span(plainSigns[one.severity], one.severity),
      " ",
      span(
        fitTo(one.name, room.width - 3 - (framed ? ID : Math.floor(width / 2))),
        here ? (pane === 0 ? "chosen" : "strong") : undefined,
      ),
      // Rules of different tables may have one name.
      span(framed ? ` ${one.id}` : ` ${one.claims}`, "muted"),
    ]);
  });
  const pageWidth = framed ? width - list : width;
  const pageHeight = framed || way === "narrow" ? height : height - above;
  const inner = inside(pageWidth, pageHeight, framed);
  const lines = rule ? pageLines(rule.id, inner.width, scene) : [[` ${words[lang].rules.noMatch(state.rules.text)}`]];
  const first = Math.max(0, Math.min(top, lines.length - inner.height));
  const left = (
    <Pane
      title={words[lang].pages.rules}
      right={[span(words[lang].rowOf(at + 1, all.length), "muted")]}
      lines={rows}
      width={list}
      height={above}
      framed={framed}
      focused={pane === 0}
    />
  );
  const page = (
    <Pane
      title={rule?.id ?? ""}
      lines={lines.slice(first, first + inner.height)}
      width={pageWidth}
      height={pageHeight}
      framed={framed}
      focused={pane === 1}
    />
  );
  if (way === "narrow") return pane === 0 ? left : page;
  return (
    <Box flexDirection={framed ? "row" : "column"}>
      {left}
      {page}
    </Box>
  );
}

function pageLines(id: string, wide: number, { lang }: Scene): Line[] {
  const say = words[lang];
  const page = rulePage(id, lang);
  const put = (title: string, text: string): Line[] =>
    text === "" ? [] : [[span(` ${title}`, "strong")], ...wrap(text, wide - 4).map((line): Line => [`   ${line}`])];
  const cells = (set: (typeof page.examples)[number]["set"]) =>
    set
      .map(
        ({ label, value }) =>
          `${label} ${value === null ? say.figure.absent : value === "" ? say.figure.blank : value}`,
      )
      .join(words[lang].comma);
  return [
    [
      " ",
      span(plainSigns[page.severity], page.severity),
      " ",
      span(page.name, "title"),
      span(`  ${page.severityWord}  ${page.basisKind}`, "muted"),
    ],
    ...wrap(page.claims, wide - 4).map((line): Line => [`   ${line}`]),
    ...put(say.rules.formula, page.formula),
    ...put(say.report.basis, page.basis),
    ...put(
      say.rules.over,
      [say.rules.overs[page.over], ...page.forms.map(({ said, questions }) => say.rules.asked(said, questions))].join(
        say.semicolon,
      ),
    ),
    ...(page.causes.length > 0
      ? [[span(` ${say.report.causes}`, "strong")], ...page.causes.map((cause): Line => [`   - ${cause}`])]
      : []),
    ...put(say.rules.action, page.action),
    ...page.examples.flatMap((one, at): Line[] => [
      [span(` ${say.rules.example(at + 1, one.said)}`, "strong")],
      ...wrap(cells(one.set), wide - 4).map((line): Line => [`   ${line}`]),
      ...(one.before.length > 0
        ? wrap(`${say.rules.before}${say.colon}${cells(one.before)}`, wide - 4).map(
            (line): Line => [span(`   ${line}`, "muted")],
          )
        : []),
      ...one.expect.map(({ instance, word }): Line => [span(`   ${id}[${instance}] ${word}`, "muted")]),
    ]),
  ];
}
