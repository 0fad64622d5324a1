import type { Ground, Spot, Stop } from "./ground.ts";

/** The parts of a report screen that can hold the keyboard, in the order in which they are walked. */
export const panes = ["sheet", "findings", "inspector"] as const;
export type Pane = (typeof panes)[number];

/** Where one is on the screen of a report. Plain data: it is the link, and what is restored after a crash. */
export interface Focus {
  readonly pane: Pane;
  readonly cell: string | null;
  /** The fingerprint of the finding that is open. */
  readonly finding: string | null;
  readonly lens: boolean;
  /** How far right one wishes to be, between 0 and 1, while walking through rows of different widths. */
  readonly wish: number | null;
  /** Where `back` leads, the latest last. */
  readonly trail: readonly Place[];
}

type Place = Pick<Focus, "cell" | "finding">;

export type Move =
  | { readonly move: Step }
  /** By a screenful of rows. */
  | { readonly move: "pageUp" | "pageDown"; readonly rows?: number }
  | { readonly move: "nextProblem" | "previousProblem" | "nextFinding" | "previousFinding" }
  /** A click or a link: shows what is found about the cell. */
  | { readonly move: "cell"; readonly cell: string }
  | { readonly move: "finding"; readonly finding: string }
  /** From a term of the open finding to its cell; the finding stays open. */
  | { readonly move: "follow"; readonly cell: string }
  | { readonly move: "back" | "close" | "lens" | "nextPane" | "previousPane" }
  | { readonly move: "pane"; readonly pane: Pane };

export type Step =
  | "up"
  | "down"
  | "left"
  | "right"
  | "rowStart"
  | "rowEnd"
  | "first"
  | "last"
  | "blockUp"
  | "blockDown"
  | "blockLeft"
  | "blockRight"
  | "nextSection"
  | "previousSection";

/** At the first cell, nothing opened. */
export const atStart = (ground: Ground): Focus => ({
  pane: "sheet",
  cell: ground.rows[0]?.cells[0] ?? null,
  finding: null,
  lens: false,
  wish: null,
  trail: [],
});

/** What one is after a move. A move that leads nowhere changes nothing; a cell or finding that is not there is left. */
export function move(was: Focus, by: Move, ground: Ground): Focus {
  const focus = hold(was, ground);
  switch (by.move) {
    case "nextProblem":
      return stop(focus, ground, 1);
    case "previousProblem":
      return stop(focus, ground, -1);
    case "nextFinding":
      return finding(focus, ground, 1);
    case "previousFinding":
      return finding(focus, ground, -1);
    case "cell":
      return ground.at.has(by.cell) ? look(focus, by.cell, ground) : focus;
    case "finding":
      return open(focus, by.finding, ground);
    case "follow":
      if (!ground.at.has(by.cell) || by.cell === focus.cell) return focus;
      return { ...focus, cell: by.cell, wish: null, trail: [...focus.trail, place(focus)] };
    case "back": {
      const last = focus.trail.at(-1);
      return last ? { ...focus, ...last, wish: null, trail: focus.trail.slice(0, -1) } : focus;
    }
    case "close":
      if (focus.lens) return { ...focus, lens: false };
      if (focus.finding === null) return { ...focus, pane: "sheet", trail: [] };
      return { ...focus, finding: null, pane: "sheet", trail: [] };
    case "lens":
      return { ...focus, lens: !focus.lens };
    case "nextPane":
      return { ...focus, pane: turn(panes, focus.pane, 1) };
    case "previousPane":
      return { ...focus, pane: turn(panes, focus.pane, -1) };
    case "pane":
      return { ...focus, pane: by.pane };
    case "pageUp":
      return walk(focus, ground, (spot) => rowBy(ground, spot, -(by.rows ?? 10)));
    case "pageDown":
      return walk(focus, ground, (spot) => rowBy(ground, spot, by.rows ?? 10));
    default:
      return walk(focus, ground, steps[by.move](ground));
  }
}

/** 「2 / 5」: which problem is open, from 1, and how many there are; `at` is null while none is. */
export function counter({ finding }: Focus, { stops }: Ground): { readonly at: number | null; readonly of: number } {
  const at = finding === null ? -1 : stops.findIndex((one) => one.findings.includes(finding));
  return { at: at < 0 ? null : at + 1, of: stops.length };
}

/** The same place after the report changed: what is no longer there is let go. */
export function hold(focus: Focus, ground: Ground): Focus {
  const cell = focus.cell !== null && ground.at.has(focus.cell) ? focus.cell : (ground.rows[0]?.cells[0] ?? null);
  return cell === focus.cell ? focus : { ...focus, cell, wish: null };
}

/** Where a step leads to: a row, and a column of it or wherever one wishes to be. */
type Target = { readonly row: number; readonly column?: number } | undefined;

const steps: { readonly [S in Step]: (ground: Ground) => (spot: Spot) => Target } = {
  up: (ground) => (spot) => rowBy(ground, spot, -1),
  down: (ground) => (spot) => rowBy(ground, spot, 1),
  left:
    () =>
    ({ row, column }) =>
      column > 0 ? { row, column: column - 1 } : undefined,
  right:
    (ground) =>
    ({ row, column }) =>
      column + 1 < width(ground, row) ? { row, column: column + 1 } : undefined,
  rowStart:
    () =>
    ({ row }) => ({ row, column: 0 }),
  rowEnd:
    (ground) =>
    ({ row }) => ({ row, column: width(ground, row) - 1 }),
  first: () => () => ({ row: 0, column: 0 }),
  last: (ground) => () => ({ row: ground.rows.length - 1, column: width(ground, ground.rows.length - 1) - 1 }),
  blockUp: (ground) => (spot) => edge(ground, spot, -1),
  blockDown: (ground) => (spot) => edge(ground, spot, 1),
  blockLeft:
    () =>
    ({ row }) => ({ row, column: 0 }),
  blockRight:
    (ground) =>
    ({ row }) => ({ row, column: width(ground, row) - 1 }),
  nextSection: (ground) => (spot) => section(ground, spot, 1),
  previousSection: (ground) => (spot) => section(ground, spot, -1),
};

function walk(focus: Focus, ground: Ground, to: (spot: Spot) => Target): Focus {
  const spot = focus.cell === null ? undefined : ground.at.get(focus.cell);
  const target = spot && to(spot);
  if (!spot || !target) return focus;
  const wide = width(ground, target.row);
  const wish = focus.wish ?? (spot.column + 0.5) / width(ground, spot.row);
  const column = target.column ?? Math.min(wide - 1, Math.floor(wish * wide));
  const cell = ground.rows[target.row]?.cells[column];
  if (cell === undefined || cell === focus.cell) return focus;
  return { ...look(focus, cell, ground), wish: target.column === undefined ? wish : null };
}

const rowBy = (ground: Ground, { row }: Spot, by: number): Target => ({
  row: Math.min(ground.rows.length - 1, Math.max(0, row + by)),
});

/** The last row of the table on the way; at the edge already, that of the next table. */
function edge(ground: Ground, { row }: Spot, by: 1 | -1): Target {
  const sameAs = (a: number, b: number) => ground.rows[a]?.table === ground.rows[b]?.table;
  const inside = (at: number) => at >= 0 && at < ground.rows.length;
  let at = row + by;
  if (!inside(at)) return undefined;
  while (inside(at + by) && sameAs(at, at + by)) at += by;
  return { row: at };
}

/** The first row of the next section, or of the one before. */
function section(ground: Ground, { row }: Spot, by: 1 | -1): Target {
  const names = [...new Set(ground.rows.map((one) => one.section))];
  const to = names[names.indexOf(ground.rows[row]?.section as string) + by];
  return to === undefined ? undefined : { row: ground.rows.findIndex((one) => one.section === to), column: 0 };
}

/** The next problem from the open one, around the end; with none open, the first (or last) one. */
function stop(focus: Focus, { stops }: Ground, by: 1 | -1): Focus {
  if (stops.length === 0) return focus;
  const now = focus.finding === null ? -1 : stops.findIndex((one) => one.findings.includes(focus.finding as string));
  const to = stops[now < 0 ? (by > 0 ? 0 : stops.length - 1) : (now + by + stops.length) % stops.length] as Stop;
  return opened(focus, to, 0);
}

/** The next finding of the open problem. */
function finding(focus: Focus, ground: Ground, by: 1 | -1): Focus {
  const now = ground.stops.find((one) => one.findings.includes(focus.finding as string));
  if (!now) return stop(focus, ground, by);
  const size = now.findings.length;
  return opened(focus, now, (now.findings.indexOf(focus.finding as string) + by + size) % size);
}

function open(focus: Focus, fingerprint: string, { stops }: Ground): Focus {
  const to = stops.find((one) => one.findings.includes(fingerprint));
  // A finding that is no problem (it holds, or is blocked) can be looked at too; the cell stays.
  if (!to) return { ...focus, finding: fingerprint, trail: [] };
  return opened(focus, to, to.findings.indexOf(fingerprint));
}

const opened = (focus: Focus, to: Stop, at: number): Focus => ({
  ...focus,
  finding: to.findings[at] as string,
  cell: to.cells[at] ?? focus.cell,
  wish: null,
  trail: [],
});

/** A cell with what is found about it: the open finding stays if its problem is about the cell. */
function look(focus: Focus, cell: string, { stops }: Ground): Focus {
  const about = stops.filter((one) => one.around.has(cell));
  const stays = about.some((one) => one.findings.includes(focus.finding as string));
  const first = about.find((one) => one.cells.includes(cell));
  const other = first ? (first.findings[first.cells.indexOf(cell)] as string) : null;
  return { ...focus, cell, finding: stays ? focus.finding : other, wish: null, trail: [] };
}

const place = ({ cell, finding }: Focus): Place => ({ cell, finding });

const width = ({ rows }: Ground, row: number) => rows[row]?.cells.length ?? 0;

const turn = <T>(all: readonly T[], now: T, by: 1 | -1): T =>
  all[(all.indexOf(now) + by + all.length) % all.length] as T;
