import { Box } from "ink";
import { Lines } from "../../screen/Lines.tsx";
import { span } from "../../screen/line.ts";
import { arrangement, type ScreenProps } from "../../screen/scene.ts";
import { Waiting } from "../../screen/Waiting.tsx";
import { words } from "../../screen/words/index.ts";
import { Cells } from "./Cells.tsx";
import { Members } from "./Members.tsx";
import { cellAt, regionIn, rowAt, rowsOf } from "./sums.ts";

/** A region as the sum of its members: its cells, and the members of the cell one is at. */
export function Region(props: ScreenProps) {
  const { state, scene, width, height } = props;
  const say = words[scene.lang];
  if (scene.summed === undefined) return <Waiting what={say.summing} width={width} height={height} />;
  const sum = regionIn(scene);
  if (!sum) return <Lines lines={[[], [span(` ${say.region.noRegion}`, "muted")]]} width={width} height={height} />;
  const rows = rowsOf(state, scene);
  const row = rowAt(state, scene);
  const cell = cellAt(state, scene);
  const way = arrangement(scene.size);
  const framed = way === "wide";
  const parts = { ...props, framed, rows, row, sum, cell, partial: sum.partial };
  if (way === "narrow") return state.region.pane === 0 ? <Cells {...parts} /> : <Members {...parts} />;
  if (way === "middle") {
    const above = Math.floor(height * 0.5);
    return (
      <Box flexDirection="column">
        <Cells {...parts} height={above} />
        <Members {...parts} height={height - above} />
      </Box>
    );
  }
  const left = Math.floor(width * 0.5);
  return (
    <Box>
      <Cells {...parts} width={left} />
      <Members {...parts} width={width - left} />
    </Box>
  );
}
