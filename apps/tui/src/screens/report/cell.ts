import type { Severity } from "@gouji/schema";
import { plainSigns, type SheetCell, words } from "@gouji/view";
import type { Lang } from "../../lang.ts";
import { certain, fitTo, type Span } from "../../screen/line.ts";
import type { Role } from "../../screen/roles.ts";
import { width } from "../../text/width.ts";

export interface CellDrawing {
  readonly lang: Lang;
  /** The sheet holds the keyboard. */
  readonly focused: boolean;
  /** What is tried instead, by cell. */
  readonly tried: Readonly<Record<string, string>>;
}

/**
 * A cell of the table in so many columns: `+  128` and `-  127` are terms of the finding looked at, `[x   5]` the one cell
 * that a repair changes, `(x   5)` one of several, `?` where a figure is wanting, `=7` what is tried.
 */
export function drawCell(cell: SheetCell, wide: number, { lang, focused, tried }: CellDrawing): Span {
  const text = fitTo(lettered(cell, wide, lang, tried), wide, "right");
  return {
    text,
    role: cell.selected ? (focused ? "chosen" : "chosenElsewhere") : roleOf(cell),
    spot: `cell ${cell.cell}`,
  };
}

function lettered(cell: SheetCell, wide: number, lang: Lang, tried: CellDrawing["tried"]): string {
  const said = textOf(cell, lang);
  const entry = tried[cell.cell];
  if (entry !== undefined) return `=${entry} `;
  const [open, close] = BRACKETS[cell.suspect ?? "none"];
  const mark =
    cell.marks.worst && (cell.suspect === "sole" || cell.suspect === "candidate") ? plainSigns[cell.marks.worst] : "";
  const sign =
    cell.role?.sign ??
    (cell.suspect === "term" && cell.marks.worst ? plainSigns[cell.marks.worst] : cell.marks.blocked > 0 ? "?" : "");
  const front = open === "" ? sign : open + mark;
  const back = open === "" ? " " : close;
  // One blank stays before every cell, so that neighbours never touch.
  const room = wide - 1 - width(front) - width(back);
  return front + (width(said) >= room ? said : fitTo(said, room, "right")) + back;
}

function textOf({ state, text }: SheetCell, lang: Lang): string {
  if (state === "number") return text;
  if (state === "blank") return words[lang].figure.blank;
  return state === "absent" ? "" : certain(text);
}

/** How wide the widest figure of a column would like to be. */
export const wish = (cells: readonly SheetCell[], lang: Lang): number =>
  cells.reduce((most, cell) => Math.max(most, width(textOf(cell, lang)) + (cell.suspect || cell.role ? 3 : 2)), 5);

const BRACKETS = { sole: ["[", "]"], candidate: ["(", ")"], term: ["", ""], none: ["", ""] } as const;

const SEVERITY: Readonly<Record<Severity, Role>> = { error: "error", warning: "warning", info: "info" };

function roleOf(cell: SheetCell): Role | undefined {
  if (cell.suspect === "sole" || cell.suspect === "candidate") return SEVERITY[cell.marks.worst ?? "info"];
  if (cell.role) return cell.role.sign === "+" ? "plus" : "minus";
  if (cell.otherEquation) return "other";
  if (cell.state !== "number") return "muted";
  if (cell.suspect === "term" && cell.marks.worst) return SEVERITY[cell.marks.worst];
  if (cell.text === "0") return "muted";
  return cell.total ? "strong" : undefined;
}
