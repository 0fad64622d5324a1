import type { Cell } from "@gouji/schema";
import { type Area, all, type Draft, kindOf, kinds, make, official, set } from "./draft.ts";

const about = (zh: string, en: string) => ({ zh, en });

/** What stands in a cell: gaps, words, and numbers of every sort. */
export const figures: readonly Area[] = [
  {
    id: "blocked",
    about: about(
      "空白、横线、文字与缺格：不是0，无法核对",
      "blanks, dashes, words and absent cells are not 0: nothing can be asked",
    ),
    drafts: () => [
      ...kinds.flatMap((kind): Draft[] =>
        (
          [
            ["blank", "", about("全部空白", "every cell is blank")],
            ["dash", "/", about("全部为斜线", "every cell is a stroke")],
            ["text", "无", about("全部为“无”", "every cell says 无")],
          ] as const
        ).map(([id, text, says]) => ({
          id: `${kind.name}-${id}`,
          about: says,
          input: all(make(kind), kind.layout, () => text),
        })),
      ),
      ...official.map((kind) => ({
        id: `${kind.name}-absent`,
        about: about("没有任何表格", "there are no tables"),
        input: all(make(kind), kind.layout, () => null),
      })),
      ...official.map((kind) => ({
        id: `${kind.name}-first-only`,
        about: about("每表只填第一格", "only the first cell of each part holds a number"),
        input: all(make(kind), kind.layout, firstOf(kind)),
      })),
    ],
  },
  {
    id: "missing",
    about: about(
      "缺总计或缺加数：关系不消失，而是无法核对",
      "a total or an addend is missing: the equation does not vanish, it is blocked",
    ),
    drafts: () => {
      const report = make(kindOf("2021"), { size: "county", seed: 3 });
      return [
        one("total-blank", "总计空白", "a total is blank", { "requests/received@total": "" }),
        one("total-absent", "总计缺格", "a total is absent", { "requests/processed.total@total": null }),
        one("addend-blank", "加数空白", "an addend is blank", { "requests/processed.granted@naturalPerson": "" }),
        one("addend-absent", "加数缺格", "an addend is absent", { "remedies/cases@litigation.direct.pending": null }),
        one("addend-dash", "加数为横线", "an addend is a dash", { "requests/pendingAtEnd@legalPerson.other": "—" }),
        one("blank-and-wrong", "一处空白，另一处错误：互不掩盖", "a gap does not hide an error elsewhere", {
          "requests/received@legalPerson.research": "",
          "remedies/cases@reconsideration.total": "999",
        }),
        one(
          "outcomes-totals-blank",
          "办理结果各行总计空白，（七）照常核对",
          "the totals of the outcome rows are blank; （七） is still checked",
          {
            ...Object.fromEntries(
              Object.keys(report.figures)
                .filter((cell) => /^requests\/processed\.(?!total).*@total$/.test(cell))
                .map((cell) => [cell, ""]),
            ),
          },
        ),
      ];

      function one(id: string, zh: string, en: string, content: Parameters<typeof set>[1]): Draft {
        return { id, about: about(zh, en), input: set(report, content) };
      }
    },
  },
  {
    id: "numbers",
    about: about("数的各种写法与范围", "numbers in all their forms and sizes"),
    drafts: () => [
      ...kinds.flatMap((kind): Draft[] => [
        {
          id: `${kind.name}-fractions`,
          about: about("件数不是整数", "counts that are not whole"),
          input: all(make(kind), kind.layout, () => "1.5"),
        },
        {
          id: `${kind.name}-large`,
          about: about("超出32位的整数须准确", "whole numbers beyond 32 bits, exact"),
          input: all(
            make(kind),
            kind.layout,
            (cell) => `${9007199254740993n + BigInt(kind.layout.place.get(cell)?.at ?? 0)}`,
          ),
        },
        {
          id: `${kind.name}-negative`,
          about: about("负数：只有“本年增/减”可以为负", "negative numbers: only 本年增/减 may be"),
          input: all(make(kind), kind.layout, () => "-2"),
        },
      ]),
      ...official.flatMap((kind): Draft[] => [
        {
          id: `${kind.name}-tenths`,
          about: about("174.0 就是 174", "174.0 is 174"),
          input: dotted(make(kind)),
        },
      ]),
      ...official.map((kind) => {
        const money = kind.layout.cells.filter((place) => place.quantity.kind === "money");
        return {
          id: `${kind.name}-places`,
          about: about("金额小数位过多：仅提示", "amounts with more places than the unit has: information only"),
          input: set(make(kind), Object.fromEntries(money.map(({ cell }) => [cell, "3.14159265"]))),
        };
      }),
    ],
  },
  {
    id: "conditions",
    about: about("不是加法的条件：有此必有彼", "conditions that are no sums: some here, then some there"),
    drafts: () => [
      ...pairs("procurement/centralised@projects", "procurement/centralised@amount", [
        "2019",
        "2019~1",
        "2019+ningbo",
        "2019+ningbo~1",
      ]),
      ...pairs("capacity/training.trainees@count", "capacity/training.courses@count", [
        "2014",
        "2019+ningbo",
        "2019+ningbo~1",
      ]),
      ...["2014", "2019+ningbo", "2019+ningbo~1"].flatMap((key) => [
        placed(key, "3", "0", "0"),
        placed(key, "3", "3", "0"),
        placed(key, "3", "0", "3"),
        placed(key, "0", "3", "0"),
      ]),
      ...["2019", "2019~1", "2019+ningbo", "2019+ningbo~1", "2021", "2021~1"].flatMap(competence),
      ...["2021"].flatMap((key) => fee(key)),
    ],
  },
];

const firstOf = ({ layout }: (typeof kinds)[number]) => {
  const first = new Map(layout.cells.map((place) => [place.part, place.cell] as const).reverse());
  return (cell: Cell) => ([...first.values()].includes(cell) ? "1" : "");
};

const dotted = (report: ReturnType<typeof make>) =>
  set(
    report,
    Object.fromEntries(
      Object.entries(report.figures).map(([cell, { raw }]) => [cell, raw.includes(".") ? `${raw}0` : `${raw}.0`]),
    ),
  );

/** Two cells of which one may be 0 and the other not. */
function pairs(one: Cell, other: Cell, keys: readonly string[]): Draft[] {
  return keys.flatMap((key) => {
    const kind = kindOf(key);
    const name = one.slice(0, one.indexOf("/"));
    return (
      [
        ["0", "0"],
        ["3", "0"],
        ["0", "3"],
        ["3", "3"],
      ] as const
    ).map(([a, b]) => ({
      id: `${name}-${kind.name}-${a}-${b}`,
      about: about(`两格为${a}和${b}`, `the two cells hold ${a} and ${b}`),
      input: set(make(kind, { size: "nil" }), { [one]: a, [other]: b }),
    }));
  });
}

function placed(key: string, disclosed: string, gazette: string, website: string): Draft {
  const kind = kindOf(key);
  return {
    id: `placed-${kind.name}-${disclosed}-${gazette}-${website}`,
    about: about("公开的信息应见于公报或网站", "what is published stands in the gazette or on the website"),
    input: set(make(kind, { size: "nil" }), {
      "channels/disclosed@count": disclosed,
      "channels/byChannel.gazette@count": gazette,
      "channels/byChannel.website@count": website,
      "channels/byChannel.wechat@count": "3",
    }),
  };
}

function competence(key: string): Draft[] {
  const kind = kindOf(key);
  const cells = kind.layout.cells.filter((place) => place.table === "normative" && place.row.path === "rules");
  return cells.flatMap((only) =>
    ["示例县城关镇人民政府", "示例市人民政府"].map((authority) => ({
      id: `competence-${kind.name}-${only.column.path}-${authority.endsWith("镇人民政府") ? "town" : "city"}`,
      about: about("规章只能由有权机关制定", "only some authorities may issue 规章"),
      input: set(make(kind, { size: "nil", authority }), { [only.cell]: "2" }),
    })),
  );
}

function fee(key: string): Draft[] {
  const kind = kindOf(key);
  const report = set(make(kind, { size: "nil" }), {
    "requests/received@naturalPerson": "1",
    "requests/received@total": "1",
    "requests/processed.otherwise.feeUnpaid@naturalPerson": "1",
    "requests/processed.otherwise.feeUnpaid@total": "1",
    "requests/processed.total@naturalPerson": "1",
    "requests/processed.total@total": "1",
  });
  const { other: _, ...rest } = report.narratives;
  return [
    { id: "fee-said", about: about("第六部分说明了信息处理费", "section six tells of the fee"), input: report },
    {
      id: "fee-unsaid",
      about: about("第六部分未说明", "section six does not"),
      input: { ...report, narratives: { ...rest, other: "无。" } },
    },
    {
      id: "fee-no-section",
      about: about("没有第六部分", "there is no section six"),
      input: { ...report, narratives: rest },
    },
  ];
}
