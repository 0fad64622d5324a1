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
  restore,
  type SheetCell,
  sheet,
  summary,
  type Tried,
  trial,
} from "@gouji/view";
import { createMemo, createSignal } from "solid-js";
import { lang } from "../../settings.ts";

/** What an address names within a report. */
export interface Target {
  readonly cell: string | null;
  readonly finding: string | null;
}

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

  const [focus, setFocus] = createSignal<Focus>(aimed(atStart(ground), target));
  // Until one goes somewhere the inspector says how the whole report stands.
  const [whole, setWhole] = createSignal(target.cell === null && target.finding === null);
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
  const outcome = createMemo(
    () => examined.outcomes.find(({ fingerprint }) => fingerprint === focus().finding) ?? null,
  );
  const attempted = createMemo(() => (Object.keys(tried()).length === 0 ? null : trial(examined, tried())));

  const explained = createMemo(() => {
    const found = outcome();
    return found && explain(found, examined, lang(), { problems, years: near });
  });
  /** The open equation, with what is tried in it. */
  const equation = createMemo(() => {
    const tried = attempted();
    const found = tried?.outcomes.find(({ fingerprint }) => fingerprint === focus().finding);
    if (!tried || !found) return explained()?.equation ?? null;
    return equationOf(found, { ...examined, report: tried.report }, problemOf(problems, found.fingerprint), lang());
  });

  return {
    examined,
    problems,
    paper,
    ground,
    focus,
    whole,
    cells,
    summary: createMemo(() => summary(examined, lang(), problems)),
    counter: () => counter(focus(), ground),
    outcome,
    explained,
    equation,
    cell: createMemo(() => {
      const cell = focus().cell;
      return cell === null || whole() ? null : explainCell(cell, examined, lang(), { problems, years: years() });
    }),
    speech: (cell: string) => explainCell(cell, examined, lang(), { problems }).speech,
    go(by: Move): boolean {
      const before = focus();
      const was = whole();
      // From the overview the first step lands where one is, so that it can be seen.
      const after = move(before, by, ground);
      setFocus(after);
      setWhole(false);
      return after !== before || was;
    },
    aim: (at: Target) => {
      setFocus((was) => aimed(was, at));
      setWhole(at.cell === null && at.finding === null);
    },
    overview: () => {
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
