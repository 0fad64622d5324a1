import { usePaste, useStdin } from "ink";
import { useEffect, useRef } from "react";
import { type Input, keyboard } from "./keyboard.ts";

/** Hears what the terminal sends. Ink turns raw mode on and off; the names of keys are those of the key map. */
export function useInputs(hear: (input: Input) => void): void {
  const { stdin, setRawMode } = useStdin();
  const latest = useRef(hear);
  latest.current = hear;
  // Asks the terminal to tell pastes from keys; they arrive below with everything else.
  usePaste(() => {});
  useEffect(() => {
    const board = keyboard((input) => latest.current(input));
    const take = (chunk: string | Uint8Array) => board.take(String(chunk));
    setRawMode(true);
    stdin.on("data", take);
    return () => {
      stdin.off("data", take);
      board.stop();
      setRawMode(false);
    };
  }, [stdin, setRawMode]);
}
