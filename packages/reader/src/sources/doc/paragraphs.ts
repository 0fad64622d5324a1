import type { Bytes } from "../bytes.ts";
import type { Stretch } from "./properties.ts";
import type { Paragraph } from "./tables.ts";
import type { Piece } from "./text.ts";

/** The paragraphs of a text: what is printed of it, without fields, pictures and what was deleted. */
export function paragraphsOf(
  pieces: readonly Piece[],
  settings: readonly Stretch[],
  characters: readonly Stretch[],
): Paragraph[] {
  const found: Paragraph[] = [];
  const set = finder(settings);
  const drawn = finder(characters);
  let text = "";
  // Of a field only what comes out is printed: between its middle and its end.
  const fields: boolean[] = [];
  for (const piece of pieces) {
    for (let i = 0; i < piece.text.length; i++) {
      const at = piece.at + i * piece.wide;
      const char = piece.text[i] as string;
      if (char === "\r" || char === "\x07" || char === "\f") {
        found.push(ended(text, char, set(at)));
        text = "";
      } else if (char === FIELD) fields.push(true);
      else if (char === RESULT) fields.splice(-1, 1, false);
      else if (char === FIELD_END) fields.pop();
      else if (!fields.includes(true)) {
        const set = drawn(at);
        // Struck through is as good as deleted: 5 struck before 6 is no 56.
        if (UNSEEN.some((code) => isOn(set, code))) continue;
        const mark = isRaised(set) && /\d/.test(char) && /\d$/.test(text);
        text += mark ? `（${char}）` : printed(char);
      }
    }
  }
  if (text !== "") found.push(ended(text, "\r", undefined));
  return found;
}

const FIELD = "\x13";
const RESULT = "\x14";
const FIELD_END = "\x15";

function printed(char: string): string {
  if (char === "\v") return "\n";
  if (char === "\x1e") return "-";
  return char >= " " || char === "\t" ? char : "";
}

type Set = ReadonlyMap<number, Bytes> | undefined;

function ended(text: string, char: string, set: Set): Paragraph {
  const inner = isOn(set, INNER_ROW) || isOn(set, INNER_CELL);
  const depth = set?.get(DEPTH)?.u32(0) ?? (isOn(set, IN_TABLE) || char === "\x07" ? 1 : 0);
  const isRow = inner ? isOn(set, INNER_ROW) : isOn(set, ROW) && char === "\x07";
  const isCell = inner ? isOn(set, INNER_CELL) : char === "\x07";
  const level = set?.get(LEVEL)?.u8(0);
  return {
    text,
    depth: Math.min(depth, DEEPEST),
    ends: isRow ? "row" : isCell ? "cell" : "paragraph",
    cells: set?.get(CELLS),
    level: level !== undefined && level < BODY ? level + 1 : undefined,
  };
}

const DEEPEST = 20;

/** 0x80 is what the style of the text has, 0x81 what it has not. */
const isOn = (set: Set, code: number) => {
  const value = set?.get(code);
  return value !== undefined && value.all.length > 0 && (value.u8(0) & 0x7f) !== 0;
};

const isRaised = (set: Set) => set?.get(RAISED)?.u8(0) === 1;

// The codes of what can be set, as the format numbers them.
const IN_TABLE = 0x2416;
const ROW = 0x2417;
const DEPTH = 0x6649;
const INNER_CELL = 0x244b;
const INNER_ROW = 0x244c;
const CELLS = 0xd608;
const LEVEL = 0x2640;
const BODY = 9;
const DELETED = 0x0800;
const HIDDEN = 0x083c;
const STRUCK = 0x0837;
const STRUCK_TWICE = 0x2a53;
const UNSEEN = [DELETED, HIDDEN, STRUCK, STRUCK_TWICE];
const RAISED = 0x2a48;

/** What is set at a place. The text is walked mostly forwards, so the last answer is tried first. */
function finder(stretches: readonly Stretch[]): (at: number) => Set {
  let last: Stretch | undefined;
  return (at) => {
    if (last && at >= last.from && at < last.to) return last.set;
    let low = 0;
    let high = stretches.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((stretches[middle] as Stretch).from <= at) low = middle + 1;
      else high = middle;
    }
    const found = stretches[low - 1];
    last = found && at < found.to ? found : undefined;
    return last?.set;
  };
}
