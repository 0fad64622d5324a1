import type { Action, Screen } from "@gouji/view";
import { Box } from "ink";
import type { ReactNode } from "react";
import { KeyBar } from "./KeyBar.tsx";
import { Lines } from "./Lines.tsx";
import { apart, type Line, span, widthOf } from "./line.ts";
import type { Size } from "./scene.ts";

/** Rows that the frame takes beside its foot. */
export const FRAME = 3;

/** What stands around every screen: where one is, what is said, which keys there are. */
export function Frame({
  path,
  right,
  foot,
  keys,
  screen,
  size: { columns, rows },
  children,
}: {
  readonly path: readonly string[];
  readonly right: Line;
  readonly foot: readonly Line[];
  readonly keys: readonly Action[];
  readonly screen: Screen;
  readonly size: Size;
  readonly children: ReactNode;
}) {
  const head = crumbs(path, columns - widthOf(right) - 3);
  return (
    <Box flexDirection="column" width={columns} height={rows}>
      <Lines
        lines={[apart(head, [...right, " "], columns), [span("-".repeat(columns), "muted")]]}
        width={columns}
        height={2}
      />
      {children}
      <Lines lines={foot} width={columns} height={foot.length} />
      <KeyBar keys={keys} screen={screen} width={columns} />
    </Box>
  );
}

/** Where one is: the last steps in any case, the first ones as long as there is room. */
function crumbs(path: readonly string[], room: number): Line {
  const steps = path.filter(Boolean);
  while (steps.length > 2 && widthOf([steps.join(" > ")]) + 1 > room) steps.shift();
  return [" ", ...steps.flatMap((step, i) => [i === 0 ? "" : span(" > ", "muted"), span(step, "title")])];
}
