import { at, type Matrix, times, toMatrix } from "../drawn/matrix.ts";
import type { Letters, Rule, Word } from "../drawn/page.ts";
import { barsOf, strokesOf } from "../drawn/strokes.ts";
import { type Glyph, withoutDoubles, wordsOf } from "../drawn/words.ts";
import { FIRST, type Font, move, newPen, type Pen, type Shown, show, type TextState } from "./text.ts";

/** The operators of a page, as pdfjs lists them. */
export interface Operators {
  readonly fnArray: ArrayLike<number>;
  readonly argsArray: ArrayLike<unknown>;
}

/** The numbers by which pdfjs calls the operators. */
export type Codes = Readonly<Record<string, number>>;

/** What an operator is given. pdfjs makes it from the file; what is missing counts as nothing. */
// biome-ignore lint/suspicious/noExplicitAny: numbers, names, lists, as the operator wants
type Arguments = readonly any[];
type Verb = (args: Arguments) => void;

interface State {
  page: Matrix;
  text: TextState;
  stroke: string;
  fill: string;
}

/** Follows the operators of a page, and keeps the words and lines that they leave on it. */
export function draw(
  { fnArray, argsArray }: Operators,
  codes: Codes,
  page: Matrix,
  fontOf: (name: string) => Font,
  letters: Letters,
): { words: Word[]; rules: Rule[] } {
  const strokes: Glyph[][] = [];
  const rules: Rule[] = [];
  const saved: State[] = [];
  let state: State = { page, text: FIRST, stroke: "#000000", fill: "#000000" };
  let pen: Pen = newPen();
  const save = () => {
    if (saved.length < DEEPEST) saved.push({ ...state });
  };
  const restore = () => {
    state = saved.pop() ?? state;
  };
  const set = (text: Partial<TextState>) => {
    state.text = { ...state.text, ...text };
  };
  const put = (shown: unknown) => {
    if (!Array.isArray(shown)) return;
    letters.add(shown.length);
    strokes.push(show(shown as Shown[], state.text, pen, state.page));
  };
  const verbs: Record<string, Verb> = {
    save,
    restore,
    transform: (args) => {
      state.page = times(state.page, toMatrix(args));
    },
    paintFormXObjectBegin: ([matrix]) => {
      save();
      if (matrix) state.page = times(state.page, toMatrix(matrix));
    },
    paintFormXObjectEnd: restore,
    beginAnnotation: ([, , transform, matrix]) => {
      save();
      state.page = times(times(page, toMatrix(transform)), toMatrix(matrix));
    },
    endAnnotation: restore,
    setStrokeRGBColor: ([color]) => {
      state.stroke = String(color);
    },
    setFillRGBColor: ([color]) => {
      state.fill = String(color);
    },
    beginText: () => {
      pen = newPen();
    },
    setFont: ([name, size]) => set({ font: fontOf(String(name)), size: Number(size) }),
    setCharSpacing: ([charSpacing]) => set({ charSpacing }),
    setWordSpacing: ([wordSpacing]) => set({ wordSpacing }),
    setHScale: ([percent]) => set({ stretch: percent / 100 }),
    setLeading: ([leading]) => set({ leading: -leading }),
    setTextRise: ([rise]) => set({ rise }),
    moveText: ([x, y]) => move(pen, x, y),
    setLeadingMoveText: ([x, y]) => {
      set({ leading: y });
      move(pen, x, y);
    },
    setTextMatrix: ([matrix]) => {
      pen = { ...newPen(), matrix: toMatrix(matrix) };
    },
    nextLine: () => move(pen, 0, state.text.leading),
    showText: ([shown]) => put(shown),
    showSpacedText: ([shown]) => put(shown),
    nextLineShowText: ([shown]) => {
      move(pen, 0, state.text.leading);
      put(shown);
    },
    nextLineSetSpacingShowText: ([wordSpacing, charSpacing, shown]) => {
      set({ wordSpacing, charSpacing });
      move(pen, 0, state.text.leading);
      put(shown);
    },
    constructPath: ([paint, outlines]) => {
      if (rules.length < MOST_RULES) rules.push(...rulesOf(Number(paint), outlines, state, codes));
    },
  };
  const byCode = new Map(Object.entries(verbs).map(([name, verb]) => [codes[name], verb]));
  for (let i = 0; i < fnArray.length; i++) byCode.get(fnArray[i])?.((argsArray[i] ?? []) as Arguments);
  const kept = new Set(withoutDoubles(strokes.flat()));
  return { words: strokes.flatMap((glyphs) => wordsOf(glyphs.filter((glyph) => kept.has(glyph)))), rules };
}

/** Drawings nest a few states; a file that only ever saves is no report. */
const DEEPEST = 1_000;
/** Tables drawn cell by cell have some thousand strokes a page. */
const MOST_RULES = 50_000;

const WHITE = "#ffffff";

function rulesOf(paint: number, outlines: unknown, state: State, codes: Codes): Rule[] {
  const strokes = STROKING.some((name) => codes[name] === paint) && state.stroke !== WHITE;
  const fills = FILLING.some((name) => codes[name] === paint) && state.fill !== WHITE;
  if (!strokes && !fills) return [];
  const shapes = (Array.isArray(outlines) ? outlines : []).flatMap((data) => (data ? shapesOf(data, state.page) : []));
  return shapes.flatMap((shape) => [...(strokes ? strokesOf(shape) : []), ...(fills ? barsOf(shape) : [])]);
}

const STROKING = ["stroke", "closeStroke", "fillStroke", "eoFillStroke", "closeFillStroke", "closeEOFillStroke"];
const FILLING = ["fill", "eoFill", "fillStroke", "eoFillStroke", "closeFillStroke", "closeEOFillStroke"];

/** The outlines in a list of numbers: 0 begins one, 1 goes straight on, 2 and 3 are curves, 4 closes it. */
function shapesOf(data: ArrayLike<number>, page: Matrix): (readonly [number, number])[][] {
  const shapes: (readonly [number, number])[][] = [];
  let open: (readonly [number, number])[] = [];
  const n = (i: number) => Number(data[i] ?? 0);
  for (let i = 0; i < data.length; ) {
    const step = data[i++];
    if (step === 0) {
      open = [at(page, n(i), n(i + 1))];
      shapes.push(open);
      i += 2;
    } else if (step === 1) {
      open.push(at(page, n(i), n(i + 1)));
      i += 2;
    } else if (step === 2 || step === 3) {
      // What is round is no line of a table.
      open = [];
      i += step === 2 ? 6 : 4;
    } else if (step === 4) {
      if (open[0]) open.push(open[0]);
    } else break;
  }
  return shapes;
}
