/** Characters a phrase has; five tell two sentences apart, and survive a changed figure. */
const PHRASE = 5;

/** Texts with fewer phrases say too little to be compared. */
const FEWEST = 60;

/** What stands in every report and makes no two of them alike: figures, punctuation, white space. */
const NOISE = /[\s\d\p{P}\p{S}]+/gu;

/**
 * How much of the phrases of two texts is common to both, from 0 to 1 (Jaccard's measure over sets of five characters);
 * undefined where one of them is too short to tell. It ranks texts, and is no figure of any report.
 */
export function similarity(a: string, b: string): number | undefined {
  const [first, second] = [phrases(a), phrases(b)];
  if (first.size < FEWEST || second.size < FEWEST) return undefined;
  let common = 0;
  for (const phrase of first) if (second.has(phrase)) common++;
  return common / (first.size + second.size - common);
}

function phrases(text: string): Set<string> {
  const letters = [...text.replace(NOISE, "")];
  const found = new Set<string>();
  for (let i = 0; i + PHRASE <= letters.length; i++) found.add(letters.slice(i, i + PHRASE).join(""));
  return found;
}
