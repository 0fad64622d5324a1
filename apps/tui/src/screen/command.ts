import { readLibraryQuery, readLink, type Screen } from "@gouji/view";
import { verbs } from "../verbs.ts";
import { resolved } from "./resolved.ts";
import type { Scene, Step } from "./scene.ts";
import { onward, type State, toReport } from "./state.ts";
import { words } from "./words/index.ts";

type Command = (rest: readonly string[], state: State, scene: Scene) => Step;

/** Words of the command line that concern the screens; the others are verbs of the command. */
export const own: Readonly<Record<string, Command>> = {
  library: to("library"),
  report: to("report"),
  findings: to("findings"),
  compare: to("compare"),
  region: to("region"),
  log: to("log"),
  q: () => ({ does: "quit" }),
  quit: () => ({ does: "quit" }),
  open: (rest, state, scene) => opening(rest.join(" "), state, scene),

  year([said], { at, query }, { shown, lang }) {
    const year = Number(said);
    return shown?.years.includes(year)
      ? { state: { at: { ...at, year }, query: { ...query, year } } }
      : { say: words[lang].noMatch };
  },

  sort([by = "order"], { query }) {
    const { sort, descending } = readLibraryQuery(`sort=${by}`);
    return { state: { query: { ...query, sort, descending } } };
  },

  rule: ([only = null], state) => ({
    state: {
      ...onward(state, "findings"),
      findings: { ...state.findings, only, rule: 0, row: 0, pane: only ? 1 : 0 },
    },
  }),

  refused(_, state, { held, lang }) {
    const lines = (held?.refused ?? []).map(({ file, why }) => `${file}: ${why[lang]}`);
    return { state: { ...onward(state, "log"), log: { lines, top: 0 } } };
  },

  clear: () => ({ state: { log: { lines: [], top: 0 } } }),
};

/** Verbs of the command that make sense inside the screens. */
export const verbsHere: readonly string[] = Object.keys(verbs).filter(
  (name) => !["serve", "completion", "open"].includes(name),
);

/** What a line typed after `:` comes to. */
export function commanded(line: string, state: State, scene: Scene): Step {
  const said = line.trim();
  if (said === "") return {};
  const [name = "", ...rest] = split(said);
  const command = own[name];
  if (command) return command(rest, state, scene);
  const say = words[scene.lang];
  return verbsHere.includes(name)
    ? { say: say.running(said), run: [name, ...rest] }
    : { say: say.unknownCommand(name) };
}

function to(screen: Screen): Command {
  return (_, state) => ({ state: onward(state, screen) });
}

/** `scjg`, `scjg/2023`, `sl-scjg/2023#cell`: the first authority that answers to it. */
function opening(target: string, state: State, { held, lang }: Scene): Step {
  if (!held) return {};
  const place = readLink(`/r/${target.replace(/^\/r\//, "")}`);
  const report = place?.page === "report" ? place : null;
  const { authority, year } = resolved(
    { authority: report?.authority ?? target, year: report?.year ?? state.at.year },
    held,
  );
  if (authority === null || year === null) return { say: words[lang].noMatch };
  return { state: toReport(state, authority, year, report && { cell: report.cell, finding: report.finding }) };
}

/** A word in quotes is one word. */
const split = (line: string): string[] =>
  (line.match(/"[^"]*"|'[^']*'|\S+/g) ?? []).map((word) => word.replace(/^(["'])(.*)\1$/, "$2"));
