import { keyOfSequence } from "@gouji/view";

/** What came from the terminal. */
export type Input =
  | { readonly kind: "key"; readonly key: string; readonly sent: string }
  /** Pasted, or committed by an input method. */
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "mouse"; readonly button: number; readonly x: number; readonly y: number; readonly down: boolean };

/** Takes what a terminal sends apart. A lone escape is told from the beginning of a sequence by the pause behind it. */
export function keyboard(tell: (input: Input) => void, pause = 25): { take(chunk: string): void; stop(): void } {
  let rest = "";
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    take(chunk) {
      clearTimeout(timer);
      const text = rest + chunk;
      rest = "";
      let at = 0;
      SEQUENCE.lastIndex = 0;
      for (let match = SEQUENCE.exec(text); match; match = SEQUENCE.exec(text)) {
        at = SEQUENCE.lastIndex;
        told(match[0]);
      }
      rest = text.slice(at);
      if (rest !== "") {
        timer = setTimeout(() => {
          const left = rest;
          rest = "";
          // What never became a sequence was an escape, and then keys.
          if (!left.startsWith(PASTE)) for (const sent of left) told(sent);
        }, pause);
      }
    },
    stop: () => clearTimeout(timer),
  };

  function told(sent: string) {
    if (sent.startsWith(PASTE)) return tell({ kind: "text", text: sent.slice(6, -6) });
    const mouse = MOUSE.exec(sent);
    if (mouse) {
      const [, button, x, y, up] = mouse;
      return tell({ kind: "mouse", button: Number(button), x: Number(x) - 1, y: Number(y) - 1, down: up === "M" });
    }
    const key = keyOfSequence(sent);
    if (key !== null) tell({ kind: "key", key, sent });
  }
}

const PASTE = "\x1b[200~";
// biome-ignore lint/suspicious/noControlCharactersInRegex: this is what terminals send
const MOUSE = /^\x1b\[<(\d+);(\d+);(\d+)([Mm])$/;
const SEQUENCE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: this is what terminals send
  /\x1b\[200~[\s\S]*?\x1b\[201~|\x1b(?!\[200~)(?:\[[0-9;?<]*[A-Za-z~]|O[A-Za-z]|[^\x1b[O])|[^\x1b]/uy;
