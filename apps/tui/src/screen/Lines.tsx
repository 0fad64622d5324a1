import { Box, Text } from "ink";
import { fitLine, type Line } from "./line.ts";
import { useLook } from "./look.ts";

/** Lines in a box of so many columns and rows: none is longer, none is missing. */
export function Lines({
  lines,
  width,
  height,
}: {
  readonly lines: readonly Line[];
  readonly width: number;
  readonly height: number;
}) {
  const { paint } = useLook();
  if (width <= 0 || height <= 0) return null;
  const shown = Array.from({ length: height }, (_, at) => paint(fitLine(lines[at] ?? [], width)));
  return (
    <Box width={width} height={height} flexShrink={0}>
      <Text wrap="truncate">{shown.join("\n")}</Text>
    </Box>
  );
}
