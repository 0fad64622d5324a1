import type { Dice } from "../dice.ts";
import { fromMatrix, toMatrix, turned } from "../files/matrix.ts";
import { quirks } from "../files/quirks.ts";
import type { Paper, PaperCell, PaperRow } from "../paper/paper.ts";

/** What can happen to a paper on its way into a file. Figures may vanish or be written otherwise; none becomes another. */
export type Mutation = (paper: Paper, dice: Dice) => Paper;

type Rows = readonly PaperRow[];

const tables = (paper: Paper, change: (rows: Rows, heading: string) => Rows | readonly Rows[]): Paper => ({
  ...paper,
  sections: paper.sections.map((section) => ({
    ...section,
    tables: section.tables.flatMap((rows) => {
      const changed = change(rows, section.heading);
      return isMany(changed) ? changed : [changed];
    }),
  })),
});

const isMany = (one: Rows | readonly Rows[]): one is readonly Rows[] => Array.isArray(one[0]?.[0]);

const cells = (paper: Paper, change: (cell: PaperCell) => PaperCell): Paper =>
  tables(paper, (rows) => rows.map((row) => row.map(change)));

const texts = (paper: Paper, change: (text: string) => string): Paper =>
  cells(paper, (cell) => ({ ...cell, text: change(cell.text) }));

const labels = (paper: Paper, change: (text: string) => string) =>
  texts(paper, (text) =>
    /^\P{Script=Han}*$/u.test(text) || (/^\d[\d.\s]/.test(text) && !/^\d\./.test(text)) ? text : change(text),
  );

const figures = (paper: Paper, chance: number, dice: Dice, change: (text: string) => string) =>
  texts(paper, (text) => (isFigure(text) && dice.chance(chance) ? change(text) : text));

const isFigure = (text: string) => /^\d[\d.]*$/.test(text);
/** A figure in whatever writing: with a unit, a remark, a mark, or not to be read. */
const isFilled = (text: string) => /^[约\u200b\u00a0]?[\d０-９](?![.、．\s]\D)/.test(text) || isNil(text);
const isNil = (text: string) => nils.includes(text);
const has = (rows: Rows, word: string) => rows.some((row) => row.some(({ text }) => text === word));
const isRequests = (rows: Rows) => has(rows, "自然人");
const isRemedies = (rows: Rows) => has(rows, "结果维持");
const isDisclosure = (rows: Rows) => has(rows, "信息内容");
const put = (text: string): PaperCell => ({ text, across: 1, down: 1 });
const widthOf = (rows: Rows) => toMatrix(rows)[0]?.length ?? 1;
const wide = (text: string, rows: Rows): PaperRow => [{ text, across: widthOf(rows), down: 1 }];

/** The last seven columns of table three. */
const requests = (paper: Paper, order: (columns: number[]) => (number | string)[]) =>
  tables(paper, (rows) => (isRequests(rows) ? columns(rows, 7, order) : rows));

/** Puts the last columns of a table into another order; a text makes a new column with that head. */
function columns(rows: Rows, count: number, order: (columns: number[]) => (number | string)[]): Rows {
  const matrix = toMatrix(rows);
  const width = matrix[0]?.length ?? 0;
  const first = Math.max(0, width - count);
  const wanted = order(Array.from({ length: count }, (_, at) => at));
  const firstFigures = matrix.findIndex((row) => row.slice(first).every(({ text }) => isFilled(text)));
  return fromMatrix(
    matrix.map((row, y) => {
      let own: PaperCell | undefined;
      return [
        ...row.slice(0, first),
        ...wanted.map((one, at): PaperCell => {
          if (typeof one === "number") return row[first + one] ?? put("");
          if (y >= firstFigures) return put(String(9000 + y * 10 + at));
          const [left, right] = [wanted[at - 1], wanted[at + 1]].map((beside) =>
            typeof beside === "number" ? row[first + beside] : undefined,
          );
          if (left !== undefined && left === right) return left;
          if (y === 0 && row[first] === row[first + 1]) return row[first] as PaperCell;
          own = heads.get(`${one} ${at}`) ?? put(one);
          heads.set(`${one} ${at}`, own);
          return own;
        }),
      ];
    }),
  );
}
const heads = new Map<string, PaperCell>();

/** The table of remedies in other shapes than the official one. */
const remedies = (paper: Paper, shape: (matrix: PaperCell[][]) => Rows | readonly Rows[]) =>
  tables(paper, (rows) => (isRemedies(rows) ? shape(toMatrix(rows)) : rows));

/** The innermost brackets over the figures of table four. */
const bracketsOf = (matrix: PaperCell[][]) =>
  (
    [
      [0, 0],
      [1, 5],
      [1, 10],
    ] as const
  ).map(([y, x]) => matrix[y]?.[x]?.text ?? "");

const without = (list: number[], ...gone: number[]) => list.filter((one) => !gone.includes(one));

const kangxi: Readonly<Record<string, string>> = {
  一: "⼀",
  二: "⼆",
  人: "⼈",
  自: "⾃",
  行: "⾏",
  大: "⼤",
  方: "⽅",
  无: "⽆",
  止: "⽌",
  金: "⾦",
};
const classic: Readonly<Record<string, string>> = {
  规: "規",
  业: "業",
  构: "構",
  总: "總",
  计: "計",
  结: "結",
  转: "轉",
  开: "開",
  数: "數",
  务: "務",
  处: "處",
  许: "許",
  强: "強",
  纠: "糾",
  维: "維",
  终: "終",
  对: "對",
};

const nils = ["", "", "/", "-", "—", "——", "无", "不适用"];

export const mutations = {
  none: (paper) => paper,

  // labels
  wording: (paper) => labels(paper, (text) => text.replace("结转", "转结").replace("新收", "新收到")),
  spacedLabels: (paper, dice) =>
    labels(paper, (text) => (dice.chance(0.5) && text.length < 9 ? [...text].join(" ") : text)),
  lostCharacter: (paper, dice) =>
    labels(paper, (text) => {
      if (text.length < 4 || !dice.chance(0.25)) return text;
      const at = dice.below(text.length);
      return text.slice(0, at) + text.slice(at + 1);
    }),
  shortened: (paper) =>
    labels(paper, (text) =>
      text
        .replace("（六）其他处理", "（六）其他")
        .replace(/^1\.申请人无正当理由.*/, "1.逾期不补正")
        .replace(/^2\.申请人逾期.*/, "2.逾期不缴费"),
    ),
  numbering: (paper, dice) => {
    const style = dice.pick(["$1、", "($1)", "（$1）", "$1．", "$1 "]);
    return labels(paper, (text) =>
      text.replace(/^(\d)\./, style).replace(/（([一二三四五六七])）/, dice.chance(0.5) ? "($1)" : "$1、"),
    );
  },
  noOrdinals: (paper) => labels(paper, (text) => text.replace(/^(?:\d\.|（[一二三四五六七]）|[一二三四]、)/, "")),
  kangxi: (paper) => labels(paper, (text) => [...text].map((char) => kangxi[char] ?? char).join("")),
  traditional: (paper) => labels(paper, (text) => [...text].map((char) => classic[char] ?? char).join("")),
  instructions: (paper, dice) =>
    labels(paper, (text) =>
      /^(?:规章|行政规范性文件|行政许可|行政处罚|行政强制|现行有效件数|本年废止件数|上一年项目数量)$/.test(text) &&
      dice.chance(0.5)
        ? `${text}${dice.pick(["（指截至2023年12月31日的12件）", "：指按第20条公开的，不含3项"])}`
        : text,
    ),
  cutHeads: (paper) =>
    labels(paper, (text) => text.replace(/^(本年[制废]).*$/, "本年").replace(/^现行有效件数$/, "现行有效件")),
  splitHeads: (paper, dice) =>
    labels(paper, (text) =>
      /^\p{Script=Han}{2,6}$/u.test(text) && dice.chance(0.5) ? `${text.slice(0, 2)}\n${text.slice(2)}`.trim() : text,
    ),
  lostLabels: (paper, dice) => labels(paper, (text) => (dice.chance(0.06) ? "" : text)),
  tornLabels: (paper, dice) =>
    labels(paper, (text) => {
      if (text.length < 6 || !dice.chance(0.3)) return text;
      const at = 2 + dice.below(text.length - 3);
      return dice.chance(0.5) ? text.slice(0, at) : text.slice(at);
    }),

  // cells
  nils: (paper, dice) => figures(paper, 0.3, dice, () => dice.pick(nils)),
  blanks: (paper, dice) => figures(paper, 0.4, dice, () => ""),
  fewLeft: (paper, dice) => figures(paper, 0.85, dice, () => ""),
  onlyTotals: (paper) =>
    tables(paper, (rows) =>
      isRequests(rows)
        ? rows.map((row) => row.map((cell, at) => (isFigure(cell.text) && at < row.length - 1 ? put("") : cell)))
        : rows,
    ),
  totalsBlank: (paper) =>
    tables(paper, (rows) =>
      isRequests(rows)
        ? rows.map((row) => row.map((cell, at) => (isFigure(cell.text) && at === row.length - 1 ? put("") : cell)))
        : rows,
    ),
  legalBlank: (paper) =>
    tables(paper, (rows) =>
      isRequests(rows)
        ? rows.map((row) =>
            row.map((cell, at) => (isFigure(cell.text) && at < row.length - 1 && at > row.length - 7 ? put("") : cell)),
          )
        : rows,
    ),
  units: (paper, dice) =>
    figures(paper, 0.3, dice, (text) => (text.includes(".") ? text : `${text}${dice.pick(["件", " 件", "（件）"])}`)),
  remarks: (paper, dice) => figures(paper, 0.1, dice, (text) => `${text}（其中修订${1 + dice.below(9)}件）`),
  splitDigits: (paper, dice) =>
    figures(paper, 0.2, dice, (text) => (/^\d{2,}$/.test(text) ? `${text.slice(0, 1)} ${text.slice(1)}` : text)),
  brokenDigits: (paper, dice) =>
    figures(paper, 0.1, dice, (text) => (/^\d{2,}$/.test(text) ? `${text.slice(0, 1)}\n${text.slice(1)}` : text)),
  fullWidth: (paper, dice) =>
    figures(paper, 0.3, dice, (text) =>
      text.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
    ),
  decimals: (paper, dice) => figures(paper, 0.3, dice, (text) => (text.includes(".") ? text : `${text}.0`)),
  footnotes: (paper, dice) =>
    figures(paper, 0.1, dice, (text) => `${text}${dice.pick(["①", "[1]", "*", "注1", "【2】", "¹", "⑵"])}`),
  stray: (paper, dice) =>
    figures(paper, 0.1, dice, (text) =>
      dice.pick([`${text}?`, `\u200b${text}`, `${text}[bookmark: Field_1]`, `\u00a0${text}`, `${text}。`]),
    ),
  sums: (paper, dice) => figures(paper, 0.1, dice, (text) => `${text}（${Number(text) - 1}+1）`),
  approximate: (paper, dice) =>
    figures(paper, 0.1, dice, (text) =>
      dice.pick([`约${text}`, `${text}余`, `${text}-${Number(text) + 3}`, `${text}/${Number(text) + 2}`]),
    ),
  neighbourDigits: (paper, dice) =>
    tables(paper, (rows) =>
      rows.map((row) => {
        const at = row.findIndex(
          (cell, x) => /^\d{2,}$/.test(cell.text) && isFigure(row[x + 1]?.text ?? "") && dice.chance(0.1),
        );
        if (at < 0) return row;
        const { text } = row[at] as PaperCell;
        return row.flatMap((cell, x) => (x === at ? [put(text.slice(0, 1)), put(text.slice(1))] : [cell]));
      }),
    ),

  // columns of table three
  dropColumn: (paper, dice) => requests(paper, (all) => without(all, dice.below(7))),
  dropTotal: (paper) => requests(paper, (all) => without(all, 6)),
  dropNatural: (paper) => requests(paper, (all) => without(all, 0)),
  onlyNatural: (paper) => requests(paper, () => [0, 6]),
  totalFirst: (paper) => requests(paper, (all) => [6, ...without(all, 6)]),
  swapColumns: (paper, dice) =>
    requests(paper, (all) => {
      const a = 1 + dice.below(5);
      const b = 1 + ((a + dice.below(4)) % 5);
      return all.map((one) => (one === a ? b : one === b ? a : one));
    }),
  addColumn: (paper, dice) =>
    requests(paper, (all) => {
      const at = dice.below(8);
      return [
        ...all.slice(0, at),
        dice.pick(["小计", "个体工商户", "其他组织", "合计", "备注", "序号"]),
        ...all.slice(at),
      ];
    }),
  dropAndAdd: (paper, dice) =>
    requests(paper, (all) => {
      const at = dice.below(7);
      return all.map((one) => (one === at ? dice.pick(["小计", "个体工商户", "其他组织", "合计", "占比"]) : one));
    }),
  yearColumns: (paper, dice) => {
    const [mine, other] = dice.pick([
      ["2023年", "2022年"],
      ["本年", "上年"],
      ["本年度", "上年度"],
      ["2023年度", "同比增减"],
    ] as const);
    return tables(paper, (rows) => {
      if (!isDisclosure(rows) || widthOf(rows) !== 2) return rows;
      const order = dice.chance(0.5);
      const matrix = toMatrix(rows);
      const bottom = matrix.findIndex((row) => row[0]?.text === "信息内容");
      return fromMatrix(
        matrix.flatMap((row, y) => {
          const [label, value] = row as [PaperCell, PaperCell];
          if (label === value) return [[label, label, label]];
          if (y === bottom) {
            const years = order ? [put(mine), put(other)] : [put(other), put(mine)];
            return [
              [label, value, value],
              [label, ...years],
            ];
          }
          const last = put(String(8000 + y));
          return [order ? [label, value, last] : [label, last, value]];
        }),
      );
    });
  },
  serial: (paper) =>
    tables(paper, (rows) =>
      isRequests(rows) ? rows.map((row, y) => [put(y === 0 ? "序号" : y < 3 ? "" : String(y - 2)), ...row]) : rows,
    ),

  // rows
  dropRows: (paper, dice) =>
    tables(paper, (rows) =>
      isRequests(rows) ? fromMatrix(toMatrix(rows).filter((_, y) => y < 3 || !dice.chance(0.12))) : rows,
    ),
  swapRows: (paper, dice) =>
    tables(paper, (rows) => {
      if (!isRequests(rows)) return rows;
      const matrix = toMatrix(rows);
      const at = 3 + dice.below(matrix.length - 4);
      const [a, b] = [matrix[at] as PaperCell[], matrix[at + 1] as PaperCell[]];
      matrix[at] = b;
      matrix[at + 1] = a;
      return fromMatrix(matrix);
    }),
  addRow: (paper, dice) =>
    tables(paper, (rows) => {
      const matrix = toMatrix(rows);
      if (isRemedies(rows)) return rows;
      const at = isRequests(rows) ? 3 + dice.below(matrix.length - 3) : matrix.length;
      const above = matrix[Math.min(at, matrix.length - 1)] as PaperCell[];
      const first = above.findIndex(({ text }) => isFigure(text));
      const name = put(dice.pick(["其他", "9.其他情形", "其他主动公开文件", "合计", "行政检查", "小计"]));
      const own = above.map((cell, x) => (x >= first ? put(String(7000 + x)) : x === first - 1 ? name : cell));
      return fromMatrix([...matrix.slice(0, at), own, ...matrix.slice(at)]);
    }),
  mergedZero: (paper, dice) =>
    tables(paper, (rows) =>
      rows.map((row) => {
        const at = row.findIndex(({ text }) => isFigure(text));
        return at >= 0 && row.length - at > 2 && dice.chance(0.2)
          ? [...row.slice(0, at), { text: "0", across: row.length - at, down: 1 }]
          : row;
      }),
    ),
  lostCell: (paper, dice) =>
    tables(paper, (rows) => rows.map((row) => row.filter(({ text }) => !isFigure(text) || !dice.chance(0.04)))),
  lostTotals: (paper) =>
    tables(paper, (rows) =>
      isRequests(rows) ? rows.map((row) => (isFigure(row.at(-1)?.text ?? "") ? row.slice(0, -1) : row)) : rows,
    ),

  // the table as a whole
  pageBreak: (paper, dice) =>
    tables(paper, (rows) => {
      if (!isRequests(rows)) return rows;
      const matrix = toMatrix(rows);
      const at = 5 + dice.below(matrix.length - 7);
      const again = dice.chance(0.5) ? matrix.slice(0, 3) : [];
      const rest = matrix.slice(at);
      const cut = new Set(matrix.slice(3, at).flat());
      const bare = rest.map((row) => row.map((cell) => (cut.has(cell) ? blankFor(cell) : cell)));
      return [fromMatrix(matrix.slice(0, at)), fromMatrix([...again, ...bare])];
    }),
  halfRow: (paper, dice) =>
    tables(paper, (rows) => {
      if (!isRequests(rows)) return rows;
      const matrix = toMatrix(rows);
      const at = 5 + dice.below(matrix.length - 7);
      const cut = (matrix[at] as PaperCell[]).map((cell) => (isFilled(cell.text) ? put("") : cell));
      const rest = (matrix[at] as PaperCell[]).map((cell) => (isFilled(cell.text) ? cell : put("")));
      return fromMatrix([...matrix.slice(0, at), cut, rest, ...matrix.slice(at + 1)]);
    }),
  threeInOne: (paper) => {
    const all = paper.sections.flatMap((section) => section.tables);
    const width = Math.max(...all.map(widthOf));
    const stretched = all.flatMap((rows) =>
      rows.map((row) => {
        const own = row.reduce((sum, { across }) => sum + across, 0);
        const reach = widthOf(rows) === own ? width - own : 0;
        return row.map((cell, at) => (at === 0 && reach > 0 ? { ...cell, across: cell.across + reach } : cell));
      }),
    );
    const only = all.length < 2;
    let met = false;
    return {
      ...paper,
      sections: paper.sections.map((section) => {
        if (section.tables.length === 0 || only) return section;
        const mine = met ? [] : [stretched];
        met = true;
        return { ...section, tables: mine };
      }),
    };
  },
  oneTable: (paper) => quirks.oneTable(paper),
  metadata: (paper) => quirks.metadata(paper),
  looseHeads: (paper) => quirks.looseHeads(paper),
  looseCells: (paper) => quirks.looseCells(paper),
  outOfStep: (paper) => quirks.outOfStep(paper),
  titleRow: (paper) => tables(paper, (rows, heading) => [wide(heading, rows), ...rows]),
  headingOnlyInTable: (paper) => ({
    ...paper,
    sections: paper.sections.map((section) => {
      const [first, ...others] = section.tables;
      return first
        ? { ...section, heading: "", tables: [[wide(section.heading, first), ...first], ...others] }
        : section;
    }),
  }),
  unitRow: (paper) => tables(paper, (rows) => (isDisclosure(rows) ? rows : [wide("单位：件", rows), ...rows])),
  notesRow: (paper, dice) =>
    tables(paper, (rows) => [
      ...rows,
      wide(
        dice.pick([
          "注：以上数据含上年度结转3件，共12件。",
          "注：1.本表数据截至2023年12月31日",
          "说明：行政复议、行政诉讼数量含上年度结转数量",
          "备注",
        ]),
        rows,
      ),
    ]),
  signatureRow: (paper) =>
    tables(paper, (rows) => [
      ...rows,
      [{ text: "填报人：王某  审核人：李某  联系电话：0571-88001122", across: widthOf(rows), down: 1 }],
    ]),
  transposed: (paper) => tables(paper, (rows) => (isRequests(rows) ? fromMatrix(turned(toMatrix(rows))) : rows)),
  sideBySide: (paper) => {
    // The blocks of table two beside one another.
    let own: Rows | undefined;
    return tables(paper, (rows) => {
      if (!isDisclosure(rows) || widthOf(rows) !== 2) return rows;
      if (!own) {
        own = rows;
        return rows;
      }
      const [a, b] = [toMatrix(own), toMatrix(rows)];
      own = undefined;
      return fromMatrix(b.map((row, y) => [...row, ...(a[y] ?? row.map(() => put("")))]));
    });
  },
  everyRowATable: (paper) =>
    tables(paper, (rows) =>
      isRemedies(rows) ? rows : fromMatrix(toMatrix(rows)).map((row) => [row.map((cell) => ({ ...cell, down: 1 }))]),
    ),
  tableTwice: (paper) => tables(paper, (rows) => (isRemedies(rows) ? rows : [rows, rows])),

  // table four
  remediesVertical: (paper) => remedies(paper, (matrix) => fromMatrix(turned(matrix))),
  remediesInThree: (paper) =>
    remedies(paper, (matrix) => {
      const names = bracketsOf(matrix);
      const [bottom, values] = matrix.slice(-2) as [PaperCell[], PaperCell[]];
      return names.map((name, at) => [
        [{ text: name, across: 5, down: 1 }],
        bottom.slice(at * 5, at * 5 + 5).map(({ text }) => put(text)),
        values.slice(at * 5, at * 5 + 5),
      ]);
    }),
  remediesInTwo: (paper) =>
    remedies(paper, (matrix) => [
      fromMatrix(matrix.map((row) => row.slice(0, 5))),
      fromMatrix(matrix.map((row) => row.slice(5))),
    ]),
  remediesGrid: (paper) =>
    remedies(paper, (matrix) => {
      const values = matrix.at(-1) as PaperCell[];
      const names = bracketsOf(matrix);
      return [
        ["", "结果维持", "结果纠正", "其他结果", "尚未审结", "总计"].map(put),
        ...names.map((name, at) => [put(name), ...values.slice(at * 5, at * 5 + 5)]),
      ];
    }),
  remediesFlat: (paper) =>
    remedies(paper, (matrix) => {
      const names = bracketsOf(matrix);
      const heads = matrix.at(-2) as PaperCell[];
      return [heads.map(({ text }, at) => put(`${names[Math.floor(at / 5)]}${text}`)), matrix.at(-1) as PaperCell[]];
    }),
  remediesLabelled: (paper) =>
    remedies(paper, (matrix) =>
      fromMatrix(matrix.map((row, y) => [y < matrix.length - 1 ? remediesCorner : put("数量"), ...row])),
    ),
  remediesTotalFirst: (paper) =>
    remedies(paper, (matrix) =>
      fromMatrix(
        matrix.map((row) => [0, 5, 10].flatMap((from) => [4, 0, 1, 2, 3].map((at) => row[from + at] ?? put("")))),
      ),
    ),
  remediesLawsuitsFirst: (paper) =>
    remedies(paper, (matrix) => fromMatrix(matrix.map((row) => [...row.slice(5), ...row.slice(0, 5)]))),
  remediesWithoutOne: (paper, dice) =>
    remedies(paper, (matrix) => {
      const gone = dice.below(15);
      return fromMatrix(matrix.map((row) => row.filter((_, x) => x !== gone)));
    }),
  remediesSwapped: (paper) =>
    remedies(paper, (matrix) =>
      fromMatrix(matrix.map((row) => [...row.slice(0, 5), ...row.slice(10), ...row.slice(5, 10)])),
    ),
  remediesOneBlank: (paper, dice) =>
    remedies(paper, (matrix) => {
      const gone = dice.below(15);
      return fromMatrix(
        matrix.map((row, y) => row.map((cell, x) => (y === matrix.length - 1 && x === gone ? put("") : cell))),
      );
    }),

  // table two
  normativeSwapped: (paper) => tables(paper, (rows) => (has(rows, "规章") ? columns(rows, 3, () => [1, 0, 2]) : rows)),
  normativeWithout: (paper, dice) =>
    tables(paper, (rows) => (has(rows, "规章") ? columns(rows, 3, (all) => without(all, dice.below(3))) : rows)),
  normativeAdded: (paper, dice) =>
    tables(paper, (rows) => {
      if (!has(rows, "规章")) return rows;
      return columns(rows, 3, (all) => {
        const at = dice.below(4);
        return [...all.slice(0, at), dice.pick(["本年修订件数", "上年件数", "备注", "其中：修订"]), ...all.slice(at)];
      });
    }),
  secondValue: (paper, dice) =>
    tables(paper, (rows) => {
      if (!isDisclosure(rows) || widthOf(rows) !== 2) return rows;
      const name = dice.pick(["公开数量", "占比", "上年处理决定数量", "备注"]);
      return columns(rows, 1, () => (dice.chance(0.5) ? [0, name] : [name, 0]));
    }),
  disclosureInOne: (paper) =>
    // One table with a column for the kind and one for the figure.
    tables(paper, (rows) => rows.filter((row) => row[0]?.text !== "信息内容" || isRequests(rows))),
} as const satisfies Record<string, Mutation>;

const remediesCorner = put("");
const blanks = new Map<PaperCell, PaperCell>();
function blankFor(cell: PaperCell): PaperCell {
  const known = blanks.get(cell) ?? put("");
  blanks.set(cell, known);
  return known;
}
export type MutationName = keyof typeof mutations;
