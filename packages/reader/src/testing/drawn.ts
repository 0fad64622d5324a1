import type { Grid } from "@gouji/schema";
import { layoutOf, type Sample } from "./sample.ts";

/** What is on a page, in points from its upper left corner. */
export type Ink =
  | { readonly kind: "text"; readonly text: string; readonly x: number; readonly base: number; readonly size: number }
  | { readonly kind: "line"; readonly from: readonly [number, number]; readonly to: readonly [number, number] };

/** How a report is put on pages. */
export interface Manner {
  /** Points; a low page breaks the tables in many places. */
  readonly height?: number;
  readonly repeatHeads?: boolean;
  readonly numbered?: boolean;
  /** Lines to be left out, counted over the document. */
  readonly without?: (line: number) => boolean;
}

export const WIDTH = 595;
const MARGIN = 48;
const SIZE = 9;

interface Box {
  readonly text: string;
  readonly left: number;
  readonly across: number;
  readonly down: number;
}

/** Draws a report the way a word processor prints it: prose, and tables with lines around every cell. */
export function drawn(sample: Sample, manner: Manner = {}): Ink[][] {
  const { form, year = 2023, authority = "示例县司法局" } = sample;
  const height = manner.height ?? 842;
  const pages: Ink[][] = [[]];
  let y = MARGIN;
  const page = () => pages.at(-1) as Ink[];
  const turn = () => {
    pages.push([]);
    y = MARGIN;
  };
  const say = (text: string, size = 12) => {
    for (const line of wrapped(text, WIDTH - 2 * MARGIN, size)) {
      if (y + size * 2 > height - MARGIN) turn();
      y += size * 1.8;
      page().push({ kind: "text", text: line, x: MARGIN, base: y, size });
    }
  };
  let lines = 0;
  const line = (a: readonly [number, number], b: readonly [number, number], at: number) => {
    if (!manner.without?.(lines++)) (pages[at] as Ink[]).push({ kind: "line", from: a, to: b });
  };
  const table = (rows: readonly (readonly Box[])[], widths: readonly number[], heads: number) => {
    const stops = [MARGIN];
    for (const width of widths) stops.push((stops.at(-1) as number) + width);
    const widthOf = (box: Box) => (stops[box.left + box.across] as number) - (stops[box.left] as number);
    const heightOf = (row: readonly Box[]) =>
      Math.max(...row.map((box) => (box.down > 1 ? 1 : wrapped(box.text, widthOf(box) - 8, SIZE).length))) *
        SIZE *
        1.3 +
      8;
    const place = (row: readonly Box[]) => {
      const tall = heightOf(row);
      if (y + tall > height - MARGIN) {
        turn();
        if (manner.repeatHeads) for (const head of rows.slice(0, heads)) put(head, [place(head)], () => undefined);
      }
      y += tall;
      return { page: pages.length - 1, top: y - tall, bottom: y };
    };
    type Spot = ReturnType<typeof place>;
    const put = (row: readonly Box[], from: readonly Spot[], below: (rows: number) => Spot | undefined) => {
      for (const box of row) {
        const spots = [...from];
        for (let one = 1; one < box.down; one++) spots.push(below(one) ?? (from[0] as Spot));
        const [left, right] = [stops[box.left] as number, stops[box.left + box.across] as number];
        for (const at of new Set(spots.map((spot) => spot.page))) {
          const own = spots.filter((spot) => spot.page === at);
          const [top, bottom] = [Math.min(...own.map((s) => s.top)), Math.max(...own.map((s) => s.bottom))];
          line([left, top], [right, top], at);
          line([left, bottom], [right, bottom], at);
          line([left, top], [left, bottom], at);
          line([right, top], [right, bottom], at);
          if (at !== (spots[0] as Spot).page) continue;
          const text = wrapped(box.text, right - left - 8, SIZE);
          text.forEach((piece, i) => {
            const x = (left + right - lengthOf(piece, SIZE)) / 2;
            const base = (top + bottom) / 2 + (i - text.length / 2) * SIZE * 1.3 + SIZE;
            if (piece !== "") (pages[at] as Ink[]).push({ kind: "text", text: piece, x, base, size: SIZE });
          });
        }
      }
    };
    y += 8;
    const spots = rows.map(place);
    rows.forEach((row, at) => {
      put(row, [spots[at] as Spot], (more) => spots[at + more]);
    });
    y += 12;
  };
  say(`${authority}${year}年政府信息公开工作年度报告`, 18);
  say(`本报告由${authority}编制。`);
  for (const [id, section] of Object.entries(form.sections)) {
    say(section.label);
    if (section.kind === "narrative") say(`　　这里是${id}部分的文字说明，没有数字。`.repeat(4));
    else {
      for (const grid of layoutOf(sample).grids.filter((one) => one.section === id)) {
        const { rows, widths, heads } = boxesOf(grid, sample);
        table(rows, widths, heads);
      }
    }
  }
  say(authority);
  say(`${year + 1}年1月20日`);
  if (manner.numbered) {
    pages.forEach((one, at) => {
      one.push({ kind: "text", text: `- ${at + 1} -`, x: WIDTH / 2, base: height - 20, size: 10 });
    });
  }
  return pages;
}

const lengthOf = (text: string, size: number) =>
  [...text].reduce((sum, char) => sum + (char > "\u2e7f" ? size : size / 2), 0);

function wrapped(text: string, width: number, size: number): string[] {
  const lines = [""];
  for (const char of text) {
    if (lengthOf(lines.at(-1) + char, size) > Math.max(width, size * 1.1)) lines.push("");
    lines[lines.length - 1] += char;
  }
  return lines;
}

/** The cells of a table as the paper merges them. */
function boxesOf(grid: Grid, sample: Sample) {
  const depth = Math.max(0, ...grid.rows.map((row) => row.heads.length));
  const labels = grid.rows.some((row) => row.label !== "") ? depth + 1 : 0;
  const deep = Math.max(0, ...grid.columns.map((column) => column.heads.length));
  const rows: Box[][] = [];
  if (grid.block.label) {
    rows.push([{ text: grid.block.label, left: 0, across: labels + grid.columns.length, down: 1 }]);
  }
  const first = rows.length;
  for (let level = 0; level <= deep; level++) {
    const row: Box[] = [];
    if (level === 0 && labels > 0) row.push({ text: grid.block.corner ?? "", left: 0, across: labels, down: deep + 1 });
    grid.columns.forEach((column, at) => {
      const head = column.heads[level];
      const unit = /元$/.test(column.line.unit ?? "") ? `（${column.line.unit}）` : "";
      if (level === column.heads.length) {
        row.push({ text: column.label + unit, left: labels + at, across: 1, down: deep + 1 - level });
      } else if (head !== undefined && grid.columns[at - 1]?.heads[level] !== head) {
        let across = 1;
        while (grid.columns[at + across]?.heads[level] === head) across++;
        row.push({ text: head, left: labels + at, across, down: 1 });
      }
    });
    rows.push(row);
  }
  const heads = rows.length;
  grid.rows.forEach((line, at) => {
    const row: Box[] = [];
    line.heads.forEach((head, level) => {
      if (grid.rows[at - 1]?.heads[level] === head) return;
      let down = 1;
      while (grid.rows[at + down]?.heads[level] === head) down++;
      row.push({ text: head, left: level, across: 1, down });
    });
    const left = line.heads.length;
    if (labels > 0) row.push({ text: (sample.spell ?? String)(line.label), left, across: labels - left, down: 1 });
    grid.columns.forEach((column, i) => {
      const text = sample.figure(`${grid.table}/${line.path}@${column.path}`);
      row.push({ text, left: labels + i, across: 1, down: 1 });
    });
    rows.push(row);
  });
  const room = WIDTH - 2 * MARGIN;
  const label = labels > 0 ? 190 : 0;
  const widths = [
    ...Array<number>(labels).fill(label / Math.max(1, labels)),
    ...Array<number>(grid.columns.length).fill((room - label) / grid.columns.length),
  ];
  return { rows, widths, heads: heads > first + 1 ? heads : 0 };
}
