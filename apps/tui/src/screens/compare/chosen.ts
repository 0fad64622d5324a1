/** The authorities that are selected, else the one that one is at. */
export const chosen = (selected: readonly string[], at: string | null): readonly string[] =>
  selected.length > 0 ? selected : at === null ? [] : [at];
