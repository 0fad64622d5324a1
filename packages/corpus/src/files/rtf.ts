import type { Paper, PaperRow } from "../paper/paper.ts";
import { laid } from "./laid.ts";

/** An RTF as Word writes it: characters by their numbers, each with a stand-in, and every row with its places before it. */
export function asRtf(paper: Paper): Uint8Array {
  const body = [
    ...(paper.title === undefined ? [] : [paragraph(paper.title)]),
    ...paper.sections.flatMap(({ heading, paragraphs, tables }) => [
      ...[heading, ...paragraphs].filter((text) => text !== "").map(paragraph),
      // Tables that follow one another would be one.
      ...tables.flatMap((rows) => [...rowsOf(rows), paragraph("")]),
    ]),
    ...paper.signature.map(paragraph),
  ].join("\n");
  return new TextEncoder().encode(
    `{\\rtf1\\ansi\\ansicpg936\\deff0\\uc1{\\fonttbl{\\f0\\fnil\\fcharset134 SimSun;}}{\\info{\\title 1}}{\\*\\generator 2;}\n${body}\n}`,
  );
}

const words = (text: string) =>
  Array.from({ length: text.length }, (_, at) => {
    const code = text.charCodeAt(at);
    if (text[at] === "\n") return "\\line ";
    if (code > 0x7f) return `\\u${code > 0x7fff ? code - 0x10000 : code}?`;
    return /[\\{}]/.test(text[at] as string) ? `\\${text[at]}` : (text[at] as string);
  }).join("");

const paragraph = (text: string) => `{\\pard\\plain\\f0\\fs24 ${words(text)}\\par}`;

function rowsOf(rows: readonly PaperRow[]): string[] {
  return laid(rows).map((cells) => {
    const places = cells.map(({ column, across, down, above }) => {
      const merged = above ? "\\clvmrg" : down > 1 ? "\\clvmgf" : "";
      return `${merged}\\clbrdrt\\brdrs\\cellx${(column + across) * WIDTH}`;
    });
    const texts = cells.map(({ text }) => `\\pard\\intbl {\\f0 ${words(text)}}\\cell`);
    return `\\trowd\\trgaph108\\trleft0 ${places.join("")}\n${texts.join("\n")}\n\\row`;
  });
}

const WIDTH = 720;
