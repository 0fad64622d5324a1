import { type Counting, ordinal } from "./ordinal.ts";
import { type Attributes, walk } from "./xml.ts";

/** The numbers that Word writes before paragraphs by itself: they stand in no paragraph, only in its list. */
export interface Numbering {
  /** The number of the next paragraph of a list; "" where the list has none. */
  next(list: string, level: number): string;
}

interface Level {
  start: number;
  format: string;
  text: string;
}

export function readNumbering(bytes: Uint8Array): Numbering {
  const kinds = new Map<string, Level[]>();
  const lists = new Map<string, string>();
  let kind = "";
  let list = "";
  let level: Level | undefined;
  walk(bytes, {
    open(tag, { attributes }) {
      const name = tag.slice(tag.indexOf(":") + 1);
      const value = attributes["w:val"] ?? "";
      if (name === "abstractNum") {
        kind = attributes["w:abstractNumId"] ?? "";
        kinds.set(kind, []);
      } else if (name === "num") list = attributes["w:numId"] ?? "";
      else if (name === "abstractNumId") lists.set(list, value);
      else if (name === "lvl") level = levelOf(kinds.get(kind), attributes);
      else if (level && name === "start") level.start = Number(value) || 0;
      else if (level && name === "numFmt") level.format = value;
      else if (level && name === "lvlText") level.text = value;
    },
    close(tag) {
      if (tag.endsWith(":lvl")) level = undefined;
    },
    text() {},
  });
  return counting(kinds, lists);
}

function levelOf(levels: Level[] | undefined, attributes: Attributes): Level | undefined {
  const at = Number(attributes["w:ilvl"]);
  if (!levels || !Number.isInteger(at) || at < 0 || at > DEEPEST_LEVEL) return undefined;
  const level = { start: 1, format: "decimal", text: "" };
  levels[at] = level;
  return level;
}

const DEEPEST_LEVEL = 8;

function counting(kinds: ReadonlyMap<string, Level[]>, lists: ReadonlyMap<string, string>): Numbering {
  const counts = new Map<string, number[]>();
  return {
    next(list, level) {
      const kind = lists.get(list) ?? "";
      const levels = kinds.get(kind);
      const own = levels?.[level];
      if (!levels || !own || own.format === "bullet" || own.format === "none") return "";
      const count = counts.get(kind) ?? [];
      counts.set(kind, count);
      count[level] = count[level] === undefined ? own.start : count[level] + 1;
      count.length = level + 1;
      return own.text.replace(/%(\d)/g, (_, digit) => {
        const at = Number(digit) - 1;
        return ordinal(count[at] ?? levels[at]?.start ?? 1, countingOf(levels[at]?.format ?? "decimal"));
      });
    },
  };
}

/** What Word calls its ways of counting. */
function countingOf(format: string): Counting {
  if (/chinese|ideograph|japanese|taiwanese/i.test(format) && !/EnclosedCircle/.test(format)) return "han";
  return COUNTINGS[format] ?? "digits";
}

const COUNTINGS: { readonly [format: string]: Counting } = {
  decimalEnclosedCircle: "circles",
  decimalEnclosedCircleChinese: "circles",
  ideographEnclosedCircle: "circles",
  lowerLetter: "letters",
  upperLetter: "LETTERS",
  lowerRoman: "roman",
  upperRoman: "ROMAN",
};
