import { Lines } from "./Lines.tsx";
import { apart, exact, fitLine, fitTo, type Line, span, widthOf } from "./line.ts";
import { type Look, useLook } from "./look.ts";

export interface PaneProps {
  readonly title: string;
  /** At the right end of the title. */
  readonly right?: Line;
  readonly lines: readonly Line[];
  readonly width: number;
  readonly height: number;
  readonly framed: boolean;
  readonly focused?: boolean;
}

/** A part of the screen with its name: in a frame where there is room, under a rule where there is not. */
export function Pane({ title, right = [], lines, width, height, framed, focused = false }: PaneProps) {
  const { frames } = useLook();
  return (
    <Lines
      width={width}
      height={height}
      lines={
        framed
          ? frame(title, right, lines, width, height, FRAMES[frames], focused)
          : ruled(title, right, lines, width, focused)
      }
    />
  );
}

/** Rows and columns that are left inside. */
export const inside = (width: number, height: number, framed: boolean) =>
  framed ? { width: width - 2, height: height - 2 } : { width, height: height - 1 };

const FRAMES = {
  lines: ["┌", "─", "┐", "│", "└", "┘"],
  ascii: ["+", "-", "+", "|", "+", "+"],
} as const satisfies Record<Look["frames"], readonly string[]>;

function frame(
  title: string,
  right: Line,
  lines: readonly Line[],
  width: number,
  height: number,
  [topLeft, across, topRight, down, bottomLeft, bottomRight]: (typeof FRAMES)["lines" | "ascii"],
  focused: boolean,
): Line[] {
  const role = focused ? "accent" : "muted";
  const more = right.length > 0 ? widthOf(right) + 2 : 0;
  const room = width - 4 - more;
  const named = ` ${fitTo(title, Math.min(room - 2, widthOf([title]))).trimEnd()} `;
  const rest = Math.max(0, room - widthOf([named]) + 1);
  return [
    raw(topLeft + across, role),
    ...Array.from({ length: height - 2 }, (_, at) => [
      ...raw(down, role),
      ...fitLine(lines[at] ?? [], width - 2),
      ...raw(down, role),
    ]),
    raw(bottomLeft + across.repeat(width - 2) + bottomRight, role),
  ].map((line, at) =>
    at > 0
      ? line
      : [
          ...line,
          { text: named, role: focused ? ("title" as const) : undefined },
          ...raw(across.repeat(rest), role),
          ...(more > 0 ? [" ", ...right, " "] : []),
          ...raw(topRight, role),
        ],
  );
}

const raw = (text: string, role: "accent" | "muted"): Line => [exact(text, role)];

function ruled(title: string, right: Line, lines: readonly Line[], width: number, focused: boolean): Line[] {
  const room = width - (right.length > 0 ? widthOf(right) + 2 : 0);
  const named = `-- ${title} `;
  const left = [
    span(named, focused ? "title" : "muted"),
    span("-".repeat(Math.max(0, room - widthOf([named]))), "muted"),
  ];
  return [right.length > 0 ? apart(left, [" ", ...right, " "], width) : left, ...lines];
}
