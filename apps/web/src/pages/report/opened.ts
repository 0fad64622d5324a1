import type { Report } from "@gouji/schema";
import {
  atStart,
  attempt,
  cellsIn,
  counter,
  type Examined,
  equationOf,
  examine,
  explain,
  explainCell,
  type Focus,
  groundOf,
  type Move,
  move,
  problemOf,
  problemsOf,
  relationsOf,
  restore,
  type SheetCell,
  sheet,
  summary,
  type Tried,
  trial,
  worst,
} from "@gouji/view";
import { createMemo, createSelector, createSignal } from "solid-js";
import { lang } from "../../settings.ts";
import { toldEach } from "../../told.ts";

/** What an address names within a report. */
export interface Target {
  readonly cell: string | null;
  readonly finding: string | null;
}

const NOTHING: Target = { cell: null, finding: null };

/** A report on the screen: what was found in it, and where one is. All of it is worked out by the view. */
export function openReport(
  report: Report,
  beside: { previous: Report | null; next: Report | null; all?: () => readonly Report[] | undefined },
  target: Target,
) {
  const examined: Examined = examine(report, beside.previous ? { previous: beside.previous } : {});
  const near = [beside.previous, beside.next].filter((one): one is Report => one !== null);
  // Until all years are there, those next to this one are.
  const years = () => beside.all?.() ?? near;
  const problems = problemsOf(examined);
  const paper = sheet(examined, {}, problems);
  const ground = groundOf(paper, problems);

  const found = new Map(examined.outcomes.map((outcome) => [outcome.fingerprint, outcome]));
  /** What of a target is in this report. */
  const there = ({ cell, finding }: Target): Target => ({
    cell: cell !== null && ground.at.has(cell) ? cell : null,
    finding: finding !== null && found.has(finding) ? finding : null,
  });
  const nothing = ({ cell, finding }: Target) => cell === null && finding === null;

  const [focus, setFocus] = createSignal<Focus>(aimed(atStart(ground), there(target)));
  // Until one goes somewhere the inspector says how the whole report stands.
  const [whole, setWhole] = createSignal(nothing(there(target)));
  const [sought, setSought] = createSignal(target);
  const [tried, setTried] = createSignal<Tried>({});

  function aimed(from: Focus, { cell, finding }: Target): Focus {
    const opened = finding === null ? { ...from, finding: null } : move(from, { move: "finding", finding }, ground);
    if (cell === null) return opened;
    return finding === null
      ? move(opened, { move: "cell", cell }, ground)
      : move(opened, { move: "follow", cell }, ground);
  }

  const selection = () => ({ ...focus(), cell: whole() ? null : focus().cell });
  const cells = createMemo(
    (): ReadonlyMap<string, SheetCell> =>
      new Map(cellsIn(sheet(examined, selection(), problems)).map((one) => [one.cell, one])),
  );
  const outcome = createMemo(() => found.get(focus().finding ?? "") ?? null);
  const attempted = createMemo(() => (Object.keys(tried()).length === 0 ? null : trial(examined, tried())));

  const explained = createMemo(() => {
    const open = outcome();
    return open && explain(open, examined, lang(), { problems, years: near });
  });
  /** The open equation, with what is tried in it. */
  const equation = createMemo(() => {
    const tried = attempted();
    const open = tried?.outcomes.find(({ fingerprint }) => fingerprint === focus().finding);
    if (!tried || !open) return explained()?.equation ?? null;
    return equationOf(open, { ...examined, report: tried.report }, problemOf(problems, open.fingerprint), lang());
  });
  /** What is tried in a cell, and how its equations would stand. */
  const triedIn = toldEach(() => {
    const tried = attempted();
    return new Map(
      Object.entries(tried?.figures ?? {}).map(([cell, shown]) => {
        const failing = relationsOf(tried?.outcomes ?? [], cell).filter(({ status }) => status === "fail");
        return [cell, { shown, breaks: failing.length > 0 ? worst(failing) : null }];
      }),
    );
  });

  return {
    examined,
    problems,
    paper,
    ground,
    focus,
    whole,
    cell: createMemo(() => {
      const cell = focus().cell;
      return cell === null || whole() ? null : explainCell(cell, examined, lang(), { problems, years: years() });
    }),
    /** A cell as it is drawn now. */
    drawn: toldEach(cells),
    triedIn,
    /** Whether the keyboard is, or would be, in a cell. */
    isEntered: createSelector(() => focus().cell),
    /** What a link asked for that this report does not have, while nothing else is looked at. */
    gone: (): keyof Target | null => {
      const at = sought();
      const here = there(at);
      return at.finding !== here.finding ? "finding" : at.cell !== here.cell ? "cell" : null;
    },
    summary: createMemo(() => summary(examined, lang(), problems)),
    counter: () => counter(focus(), ground),
    outcome,
    explained,
    equation,
    speech: (cell: string) => explainCell(cell, examined, lang(), { problems }).speech,
    go(by: Move): boolean {
      const before = focus();
      const was = whole();
      // From the overview the first step lands where one is, so that it can be seen.
      const after = move(before, by, ground);
      setFocus(after);
      setWhole(false);
      setSought(NOTHING);
      return after !== before || was;
    },
    aim: (at: Target) => {
      setFocus((was) => aimed(was, there(at)));
      setWhole(nothing(there(at)));
      setSought(at);
    },
    overview: () => {
      setSought(NOTHING);
      setFocus((was) => move(was, { move: "close" }, ground));
      setWhole(true);
    },
    tried,
    attempted,
    attempt: (cell: string, typed: string) => setTried((was) => attempt(was, cell, typed)),
    attemptAll: (edits: readonly { readonly cell: string; readonly to: string }[]) =>
      setTried(Object.fromEntries(edits.map(({ cell, to }) => [cell, to]))),
    restore: (cell?: string) => setTried((was) => restore(was, cell)),
  };
}

export type Opened = ReturnType<typeof openReport>;
