/** Throws unless each engine found the same equations in the same reports; the first engine is the measure. */
export function agree(found: ReadonlyMap<string, readonly (readonly string[])[]>): void {
  const [[first, measure] = ["", []], ...others] = [...found].map(
    ([name, lists]) => [name, lists.map(sorted)] as const,
  );
  for (const [name, lists] of others) {
    const differs = measure.findIndex((list, i) => list !== lists[i]);
    if (lists.length === measure.length && differs < 0) continue;
    throw new Error(
      `no comparison: in report ${differs} ${first} finds {${measure[differs]}}, ${name} finds {${lists[differs]}}`,
    );
  }
}

const sorted = (names: readonly string[]) => [...names].sort().join(" ");
