import { usePaste, useStdin } from "ink";
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from "react";
import { type Input, keyboard } from "./keyboard.ts";

/**
 * Hears what the terminal sends. Ink turns raw mode on and off; the names of keys are those of the key map. Several keys may
 * come in one piece (held down, pasted, committed by an input method): each is heard once what the one before it did is drawn.
 */
export function useInputs(hear: (input: Input) => void): void {
  const { stdin, setRawMode } = useStdin();
  const latest = useRef(hear);
  latest.current = hear;
  const waiting = useRef<Input[]>([]);
  const busy = useRef(false);
  const [heard, setHeard] = useState(0);
  // Asks the terminal to tell pastes from keys; they arrive below with everything else.
  usePaste(() => {});
  const next = useCallback(() => {
    const input = waiting.current.shift();
    busy.current = input !== undefined;
    if (!input) return;
    latest.current(input);
    setHeard((times) => times + 1);
  }, []);
  useLayoutEffect(() => {
    if (heard > 0) setImmediate(next);
  }, [heard, next]);
  useEffect(() => {
    const board = keyboard((input) => {
      waiting.current.push(input);
      if (!busy.current) next();
    });
    const take = (chunk: string | Uint8Array) => board.take(String(chunk));
    setRawMode(true);
    stdin.on("data", take);
    return () => {
      stdin.off("data", take);
      board.stop();
      setRawMode(false);
    };
  }, [stdin, setRawMode, next]);
}
