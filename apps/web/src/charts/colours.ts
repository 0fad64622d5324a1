/** As many as can be told apart, by shape as well as by colour. */
export const SERIES = 6;

const known = new Map<string, number>();

/** An entity keeps its colour while the page is open, whoever else comes and goes. */
export function colourOf(entity: string): number {
  const colour = known.get(entity) ?? known.size % SERIES;
  known.set(entity, colour);
  return colour;
}
