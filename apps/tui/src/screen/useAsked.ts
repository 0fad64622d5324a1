import { useEffect, useRef, useState } from "react";

/**
 * The answer to a question that is asked anew when its key changes: undefined until it is there. While one moves quickly
 * only the last question is asked; answers are kept, so that going back shows them at once.
 */
export function useAsked<T>(
  key: string | null,
  ask: () => Promise<T>,
  failed: (error: unknown) => void,
  pause = 0,
): T | undefined {
  const known = useRef(new Map<string, T>());
  const [, draw] = useState(0);
  const held = key === null ? undefined : known.current.get(key);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says all that the question depends on
  useEffect(() => {
    if (key === null || known.current.has(key)) return;
    let wanted = true;
    const timer = setTimeout(() => {
      ask().then(
        (answer) => {
          known.current.set(key, answer);
          if (known.current.size > 200) known.current.delete(known.current.keys().next().value as string);
          if (wanted) draw((count) => count + 1);
        },
        (error) => wanted && failed(error),
      );
    }, pause);
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [key]);
  return held;
}
