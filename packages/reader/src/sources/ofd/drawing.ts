import { at, type Matrix, times, toMatrix } from "../drawn/matrix.ts";
import type { Letters, Rule, Word } from "../drawn/page.ts";
import { barsOf, strokesOf } from "../drawn/strokes.ts";
import { type Glyph, withoutDoubles, wordsOf } from "../drawn/words.ts";
import { type Attributes, walk } from "../xml.ts";
import { localOf } from "./parts.ts";
import { shapesIn } from "./paths.ts";

/** In points. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface Drawn {
  readonly area: Box | undefined;
  /** The pages that this one is drawn upon. */
  readonly templates: readonly string[];
  readonly words: readonly Word[];
  readonly rules: readonly Rule[];
}

/** Lengths are in millimetres. */
const POINTS = 72 / 25.4;

/** What the content of a page draws. */
export function draw(bytes: Uint8Array, letters: Letters): Drawn {
  const templates: string[] = [];
  const shown: Glyph[][] = [];
  const rules: Rule[] = [];
  let area: Box | undefined;
  let object: Thing | undefined;
  let code: Attributes = {};
  let said = "";
  walk(bytes, {
    open(tag, { attributes }) {
      said = "";
      const name = localOf(tag);
      if (name === "Template") templates.push(attributes.TemplateID ?? "");
      else if (name === "TextObject" || name === "PathObject") object = { ...attributes, plane: planeOf(attributes) };
      else if (name === "TextCode") code = { ...attributes };
      else if (object && (name === "StrokeColor" || name === "FillColor")) object[name] = attributes.Value ?? "";
    },
    text(text) {
      said += text;
    },
    close(tag) {
      const name = localOf(tag);
      if (name === "PhysicalBox") area ??= boxIn(said);
      else if (name === "TextCode" && object) {
        letters.add(said.length);
        shown.push(glyphsOf(said, code, object));
      } else if (name === "AbbreviatedData" && object) object.outline = said;
      else if (name === "PathObject" && object) rules.push(...rulesOf(object));
      if (name === "TextObject" || name === "PathObject") object = undefined;
      said = "";
    },
  });
  const kept = new Set(withoutDoubles(shown.flat()));
  const words = shown.flatMap((glyphs) => wordsOf(glyphs.filter((glyph) => kept.has(glyph))));
  return { area, templates, words, rules };
}

export function boxIn(text: string | undefined): Box | undefined {
  const [left, top, width, height] = numbersIn(text).map((one) => one * POINTS);
  return left === undefined || top === undefined || !width || !height ? undefined : { left, top, width, height };
}

interface Thing {
  readonly [attribute: string]: unknown;
  readonly plane: Matrix;
  StrokeColor?: string;
  FillColor?: string;
  outline?: string;
}

/** From the object's own plane to points on the page. */
function planeOf({ Boundary, CTM }: Attributes): Matrix {
  const [x = 0, y = 0] = numbersIn(Boundary);
  const own = numbersIn(CTM);
  const page: Matrix = [POINTS, 0, 0, POINTS, x * POINTS, y * POINTS];
  return own.length >= 6 ? times(page, toMatrix(own)) : page;
}

const numbersIn = (text: string | undefined) => (text ?? "").trim().split(/\s+/).map(Number).filter(Number.isFinite);

/** Characters, each a step behind the one before it. Text that does not run level is left out. */
function glyphsOf(text: string, code: Attributes, object: Thing): Glyph[] {
  const { plane } = object;
  if (Math.abs(plane[1]) > Math.abs(plane[0]) * 0.05 || plane[0] <= 0) return [];
  const size = Number(object.Size ?? 0);
  const stretch = Number(object.HScale ?? 1) || 1;
  const across = stepsIn(code.DeltaX);
  const down = stepsIn(code.DeltaY);
  let x = Number(code.X ?? 0);
  let y = Number(code.Y ?? 0);
  return [...text].map((char, index) => {
    const width = (char > LETTERS ? 1 : 0.5) * size * stretch;
    const step = across[index] ?? (down[index] === undefined ? width : 0);
    const [left, base] = at(plane, x, y);
    const [right] = at(plane, x + (step > 0 ? Math.min(step, width) : width), y);
    x += step;
    y += down[index] ?? 0;
    return { text: char, left, right, base, size: size * Math.hypot(plane[2], plane[3]) };
  });
}

/** Behind the letters of Europe come dashes, quotation marks and ciphers in rings, which Chinese fonts make as wide as high. */
const LETTERS = "\u1fff";

/** 3.2 3.2 g 4 3.2 3.5: single steps, and groups of equal ones. */
function stepsIn(list: string | undefined): number[] {
  const words = (list ?? "").trim().split(/\s+/);
  const steps: number[] = [];
  for (let i = 0; i < words.length; i++) {
    if (words[i] !== "g") {
      if (words[i] !== "") steps.push(Number(words[i]));
      continue;
    }
    const count = Math.min(Number(words[i + 1]) || 0, MOST_STEPS);
    for (let one = 0; one < count; one++) steps.push(Number(words[i + 2]));
    i += 2;
  }
  return steps;
}

/** Characters on a line. */
const MOST_STEPS = 10_000;

function rulesOf(object: Thing): Rule[] {
  const strokes = object.Stroke !== "false" && !isWhite(object.StrokeColor);
  const fills = object.Fill === "true" && !isWhite(object.FillColor);
  return shapesIn(object.outline ?? "").flatMap((shape) => {
    const outline = shape.map(([x, y]) => at(object.plane, x, y));
    return [...(strokes ? strokesOf(outline) : []), ...(fills ? barsOf(outline) : [])];
  });
}

const isWhite = (color: string | undefined) => /^\s*255\s+255\s+255\s*$/.test(color ?? "");
