import { ascii } from "@gouji/view";
import stringWidth from "string-width";
import { width } from "../text/width.ts";
import type { Role } from "./roles.ts";

/** A piece of a line, and what it is; the colours are chosen elsewhere. */
export interface Span {
  readonly text: string;
  readonly role?: Role | undefined;
  /** Drawn as it is, one column a sign: whoever made it knows how wide its signs are here. */
  readonly exact?: true;
  /** What is pointed at here, in the words of the screen that drew it. */
  readonly spot?: string | undefined;
}

export type Line = readonly (Span | string)[];

export const span = (text: string, role?: Role): Span => ({ text, role });

/** The line with what is pointed at in it, but for the pieces that say it themselves. */
export const spotted = (spot: string, line: Line): Line =>
  line.map((piece) => (typeof piece === "string" ? { text: piece, spot } : { spot, ...piece }));

/** Signs of a frame, which are chosen by the width they have here. */
export const exact = (text: string, role?: Role): Span => ({ text, role, exact: true });

/** The text in characters of certain width: what one terminal draws in one column and another in two gives way. */
export const certain = (text: string): string => (CERTAIN.test(text) ? text : [...ascii(text)].map(one).join(""));

const CERTAIN = /^[ -~\u3000-\u303e\u4e00-\u9fff\uff01-\uff60]*$/;

function one(sign: string): string {
  if (CERTAIN.test(sign)) return sign;
  if (/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u.test(sign)) return sign === "\t" ? " " : "";
  if (stringWidth(sign) === stringWidth(sign, { ambiguousIsNarrow: false })) return sign;
  const plain = sign.normalize("NFKC");
  return CERTAIN.test(plain) ? plain : "?";
}

/** The first columns of a text; a wide character that does not fit leaves a blank in its place. */
export function cut(text: string, to: number): string {
  if (width(text) <= to) return text;
  let taken = "";
  let room = to;
  for (const { segment } of graphemes.segment(text)) {
    const wide = width(segment);
    if (wide > room) break;
    taken += segment;
    room -= wide;
  }
  return taken + " ".repeat(room);
}

const graphemes = new Intl.Segmenter();

/** A text in so many columns exactly: what is too long ends in two points. */
export function fitTo(text: string, to: number, align: "left" | "right" | "middle" = "left"): string {
  const said = certain(text);
  const wide = width(said);
  if (wide > to) return to < 2 ? cut(said, Math.max(0, to)) : ended(cut(said, to - 2));
  const rest = to - wide;
  const before = align === "left" ? 0 : align === "right" ? rest : rest >> 1;
  return " ".repeat(before) + said + " ".repeat(rest - before);
}

/** A name of two parts, `row.column`: where both do not fit the row is shortened, since rows below it share it. */
export function fitName(name: string, to: number): string {
  const at = name.indexOf(".");
  if (at < 0 || width(certain(name)) <= to) return fitTo(name, to);
  const tail = certain(name.slice(at + 1));
  const room = to - width(tail);
  return room < 6
    ? fitTo(name, to)
    : fitTo(name.slice(0, at), room).trimEnd() + fitTo(tail, to - width(fitTo(name.slice(0, at), room).trimEnd()));
}

/** The points stand right behind what is left of the text. */
const ended = (text: string) => {
  const bare = text.trimEnd();
  return `${bare}..${" ".repeat(text.length - bare.length)}`;
};

/** A line in so many columns exactly. */
export function fitLine(line: Line, to: number): Span[] {
  const fitted: Span[] = [];
  let room = to;
  for (const piece of line) {
    const { text, role, exact, spot } = typeof piece === "string" ? ({ text: piece } as Span) : piece;
    const said = exact ? text : certain(text);
    const wide = exact ? text.length : width(said);
    if (wide > room) {
      fitted.push(exact ? { text: said.slice(0, room), role, exact } : { text: fitTo(said, room), role, spot });
      return fitted;
    }
    fitted.push(exact ? (piece as Span) : { text: said, role, spot });
    room -= wide;
  }
  // What is right of a row belongs to the row.
  if (room > 0) fitted.push({ text: " ".repeat(room), spot: fitted.at(-1)?.spot });
  return fitted;
}

export const widthOf = (line: Line): number => line.reduce((sum, piece) => sum + pieceWidth(piece), 0);

const pieceWidth = (piece: Span | string) =>
  typeof piece === "string" ? width(certain(piece)) : piece.exact ? piece.text.length : width(certain(piece.text));

/** Two lines as one: the second at the right edge, as long as the first leaves it room. */
export function apart(left: Line, right: Line, to: number): Line {
  const room = to - widthOf(right);
  return room < 8 ? left : [...fitLine(left, room), ...right];
}

/** A text in lines of so many columns: broken between Chinese characters, before words, never before a closing mark. */
export function wrap(text: string, to: number, indent = 0): string[] {
  const lines: string[] = [];
  for (const paragraph of text.split(/\r?\n/).map(certain)) {
    let line = "";
    for (const word of paragraph.match(WORDS) ?? [""]) {
      const room = to - (lines.length > 0 ? indent : 0);
      if (line !== "" && width(line) + width(word.trimEnd()) > room) {
        push(line);
        line = "";
      }
      let rest = line === "" && lines.length > 0 ? word.trimStart() : word;
      while (width(rest) > room) {
        const head = cut(rest, room).trimEnd();
        if (head === "") break;
        push(head);
        rest = rest.slice(head.length);
      }
      line += rest;
    }
    push(line);
  }
  return lines;

  function push(line: string) {
    lines.push((lines.length > 0 ? " ".repeat(indent) : "") + line.trimEnd());
  }
}

/** The first lines of a text; where there are more, the last of them says so. */
export const opening = (lines: readonly string[], most: number): readonly string[] =>
  lines.length <= most ? lines : [...lines.slice(0, most - 1), `${lines[most - 1]}..`];

const WORDS = /[（《〔“]*(?:[!-~]+|[^ -~])[，。；：、！？）》〕”]* *| +/gu;
