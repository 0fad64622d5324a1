import type { Paper, PaperCell, PaperRow } from "../paper/paper.ts";
import { type Laid, laid } from "./laid.ts";

/** What happens to a paper between the form and the file, as it is met in published reports. None changes a figure. */
export const quirks = {
  none: (paper: Paper) => paper,

  /** A page ends within a group of rows: its label is not printed again, the cells before the rows are empty. */
  pageBreak: (paper: Paper) => tables(paper, (rows) => (isRequests(rows) ? broken(rows, 14) : rows)),

  /** Heads broken within a word. */
  splitHeads: (paper: Paper) =>
    texts(paper, (text) =>
      /^(?:商业企业|科研机构|总计|结果维持)$/.test(text) ? `${text.slice(0, 2)}\n${text.slice(2)}` : text,
    ),

  /** White space within heads and labels. */
  spaced: (paper: Paper) => texts(paper, (text) => (/^\p{Script=Han}{2,4}$/u.test(text) ? [...text].join("　") : text)),

  /** A column of remarks, which are of no form, at the right. */
  remarks: (paper: Paper) =>
    tables(paper, (rows) =>
      isRequests(rows)
        ? rows.map((row, at) => [
            ...row,
            ...(at === 0
              ? [{ text: "备注", across: 1, down: 3 }]
              : at < 3
                ? []
                : [{ text: at === 5 ? "另见附件" : "", across: 1, down: 1 }]),
          ])
        : rows,
    ),

  /** A column of the office's own among those of the form: 法人 summed up. */
  subtotal: (paper: Paper) =>
    tables(paper, (rows) =>
      isRequests(rows)
        ? rows.map((cells, y) => {
            if (y === 0) return cells.map((cell) => (cell.across === 7 ? { ...cell, across: 8 } : cell));
            if (y === 1) return cells.map((cell) => (cell.across === 5 ? { ...cell, across: 6 } : cell));
            const own = { text: y === 2 ? "小计" : "77", across: 1, down: 1 };
            return y === 2 ? [...cells, own] : [...cells.slice(0, -1), own, ...cells.slice(-1)];
          })
        : rows,
    ),

  /** 总计 stands before 自然人. */
  totalFirst: (paper: Paper) => tables(paper, (rows) => (isRequests(rows) ? totalFirst(rows) : rows)),

  /** The whole report is one table, with the headings in cells that reach across it. */
  oneTable: (paper: Paper): Paper => {
    const rows = paper.sections.flatMap(({ heading, paragraphs, tables }) => [
      ...[heading, ...paragraphs].map((text) => [{ text, across: WIDE, down: 1 }]),
      ...tables.flatMap((table) => table.map((row) => [...row])),
    ]);
    const ends = paper.signature.map((text) => [{ text, across: WIDE, down: 1 }]);
    return { ...paper, signature: [], sections: [{ heading: "", paragraphs: [], tables: [[...rows, ...ends]] }] };
  },

  /** What sites print above a report. */
  metadata: (paper: Paper): Paper => ({
    ...paper,
    sections: [
      {
        heading: "",
        paragraphs: ["首页 > 政务公开"],
        tables: [[row("索引号", "000014349/2024-00012", "分类", "年报"), row("公开日期", "2024-01-12", "文号", "无")]],
      },
      ...paper.sections,
    ],
  }),

  /** The heads of table three have lost their spans: what stands under them is elsewhere. */
  looseHeads: (paper: Paper) =>
    tables(paper, (rows) => (isRequests(rows) ? rows.map((cells, y) => (y < 3 ? cells.map(single) : cells)) : rows)),

  /** No cell reaches over another, though the rows are written as if they did. */
  looseCells: (paper: Paper) => tables(paper, (rows) => rows.map((cells) => cells.map(single))),

  /** Heads and figures of table two reach over other columns, though there are as many of them. */
  outOfStep: (paper: Paper) =>
    tables(paper, (rows) =>
      !isRequests(rows) && rows.some((row) => row.length === 4)
        ? rows.map((row) => {
            const isHead = row[0]?.text === "信息内容";
            return row.length === 4
              ? row.map((cell, at) => (at === (isHead ? 2 : 1) ? { ...cell, across: 2 } : cell))
              : row.map((cell, at) => (at === row.length - 1 ? { ...cell, across: cell.across + 1 } : cell));
          })
        : rows,
    ),
} as const satisfies Record<string, (paper: Paper) => Paper>;

const single = (cell: PaperCell): PaperCell => ({ ...cell, across: 1, down: 1 });

/** Table three, the only one with heads on three levels and rows in groups. */
const isRequests = (rows: readonly PaperRow[]) => rows.some((cells) => cells.some(({ text }) => text === "自然人"));

const WIDE = 15;

const row = (...cells: string[]): PaperRow => cells.map((text) => ({ text, across: 1, down: 1 }));

const tables = (paper: Paper, change: (rows: readonly PaperRow[]) => readonly PaperRow[]): Paper => ({
  ...paper,
  sections: paper.sections.map((section) => ({ ...section, tables: section.tables.map(change) })),
});

const texts = (paper: Paper, change: (text: string) => string): Paper =>
  tables(paper, (rows) => rows.map((cells) => cells.map((cell) => ({ ...cell, text: change(cell.text) }))));

/** What reached over the break is cut in two, and the second piece says nothing. */
function broken(rows: readonly PaperRow[], at: number): PaperRow[] {
  const all = laid(rows);
  const left = (cell: Laid, y: number) => {
    let down = 1;
    while (y + down < all.length && all[y + down]?.some((one) => one.above && one.column === cell.column)) down++;
    return down;
  };
  return all.map((cells, y) =>
    cells.flatMap((cell): PaperCell[] => {
      const { text, across } = cell;
      if (y === at) return [{ text, across, down: cell.above || cell.down > 1 ? left(cell, y) : 1 }];
      if (cell.above) return [];
      return [{ text, across, down: y < at ? Math.min(cell.down, at - y) : cell.down }];
    }),
  );
}

/** The last column before the six others. */
function totalFirst(rows: readonly PaperRow[]): PaperRow[] {
  return rows.map((cells, y) => {
    if (y === 0 || y === 2) return cells;
    const figures = y === 1 ? cells.length : 7;
    const labels = cells.slice(0, cells.length - figures);
    return [...labels, ...cells.slice(-1), ...cells.slice(cells.length - figures, -1)];
  });
}
