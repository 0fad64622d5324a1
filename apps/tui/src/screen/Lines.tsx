import { Box, type DOMElement, Text } from "ink";
import { useContext, useLayoutEffect, useRef } from "react";
import { fitLine, type Line } from "./line.ts";
import { useLook } from "./look.ts";
import { PaperContext } from "./paper.ts";

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
  const paper = useContext(PaperContext);
  const box = useRef<DOMElement>(null);
  const fitted = Array.from({ length: Math.max(0, height) }, (_, at) => fitLine(lines[at] ?? [], Math.max(0, width)));
  useLayoutEffect(() => paper?.put({ box, lines: fitted }));
  if (width <= 0 || height <= 0) return null;
  return (
    <Box ref={box} width={width} height={height} flexShrink={0}>
      {!paper && <Text wrap="truncate">{fitted.map(paint).join("\n")}</Text>}
    </Box>
  );
}
