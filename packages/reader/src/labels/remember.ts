import { LONGEST_LABEL } from "../limits.ts";

/**
 * A function of short texts that keeps its answers: a report repeats its words, and a batch of reports repeats them all. Long
 * texts are prose and do not come again.
 */
export function remembering<Answer>(ask: (text: string) => Answer): (text: string) => Answer {
  const known = new Map<string, Answer>();
  return (text) => {
    const answer = known.get(text);
    if (answer !== undefined || known.has(text)) return answer as Answer;
    const found = ask(text);
    if (known.size > REMEMBERED) known.clear();
    if (text.length <= LONGEST_LABEL) known.set(text, found);
    return found;
  };
}

const REMEMBERED = 20_000;
