type Point = readonly [number, number];

/** The outlines that a path draws: S and M begin one, L goes straight on, Q, B and A are curves, C closes it. */
export function shapesIn(path: string): Point[][] {
  const words = path.trim().split(/[\s,]+/);
  const shapes: Point[][] = [];
  let open: Point[] = [];
  for (let i = 0; i < words.length; ) {
    const step = words[i++] ?? "";
    const point: Point = [Number(words[i]), Number(words[i + 1])];
    if (step === "S" || step === "M") {
      open = [point];
      shapes.push(open);
    } else if (step === "L") open.push(point);
    else if (step === "C" && open[0]) open.push(open[0]);
    // What is round is no line of a table.
    else open = [];
    i += LENGTHS[step] ?? 0;
  }
  return shapes.filter((shape) => shape.every(([x, y]) => Number.isFinite(x) && Number.isFinite(y)));
}

/** Numbers behind each word. */
const LENGTHS: Readonly<Record<string, number>> = { S: 2, M: 2, L: 2, Q: 4, B: 6, A: 7, C: 0 };
