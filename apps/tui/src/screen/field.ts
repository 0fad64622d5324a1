/** One line of text being typed. */
export interface Field {
  readonly text: string;
  /** In characters, not columns. */
  readonly caret: number;
}

export const fieldOf = (text: string): Field => ({ text, caret: text.length });

/** The field after a key; null where the key is not the field's own. */
export function edit(field: Field, key: string, sent: string): Field | null {
  const { text, caret } = field;
  switch (key) {
    case "ArrowLeft":
      return { text, caret: before(text, caret) };
    case "ArrowRight":
      return { text, caret: after(text, caret) };
    case "Home":
    case "Ctrl+A":
      return { text, caret: 0 };
    case "End":
    case "Ctrl+E":
      return { text, caret: text.length };
    case "Backspace":
      return { text: text.slice(0, before(text, caret)) + text.slice(caret), caret: before(text, caret) };
    case "Delete":
      return { text: text.slice(0, caret) + text.slice(after(text, caret)), caret };
    case "Ctrl+U":
      return { text: text.slice(caret), caret: 0 };
    default:
      return printable(sent) ? type(field, sent) : null;
  }
}

/** With more text at the caret; a paste of several lines becomes one. */
export function type({ text, caret }: Field, more: string): Field {
  const line = more.replace(/[\r\n\t]+/g, " ").replace(/\p{Cc}/gu, "");
  return { text: text.slice(0, caret) + line + text.slice(caret), caret: caret + line.length };
}

const printable = (sent: string) => !/\p{Cc}/u.test(sent);

const graphemes = new Intl.Segmenter();
const starts = (text: string) => [...graphemes.segment(text)].map(({ index }) => index);
const before = (text: string, caret: number) => starts(text).findLast((at) => at < caret) ?? 0;
const after = (text: string, caret: number) => starts(text).find((at) => at > caret) ?? text.length;
