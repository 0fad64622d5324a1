import { type Area, type Draft, kindOf, kinds, make, official, set } from "./draft.ts";

/** The document as a whole: its form, its year, its title, its parts. */
export const documentArea: Area = {
  id: "document",
  about: { zh: "表式与年度、标题、缺表与空表", en: "form and year, title, parts that are missing or empty" },
  drafts: () => [
    ...kinds.flatMap((kind): Draft[] => {
      const report = make(kind);
      const { title: _, ...untitled } = report;
      return [
        one(`${kind.name}-other-year`, "年度与表式不符", "not the form of its year", {
          ...report,
          year: kind.form.id === "2021" ? 2020 : 2023,
        }),
        one(`${kind.name}-no-year`, "没有写明年度", "no year is told", { ...report, year: null }),
        one(`${kind.name}-early`, "当年尚无全国表式", "no national form was in force", { ...report, year: 2000 }),
        one(`${kind.name}-other-duty`, "标题写成政务公开年度报告", "the title is of another report", {
          ...report,
          title: `${report.authority}政务公开工作年度报告`,
        }),
        one(`${kind.name}-late`, "四月之后才公布", "published after the last day for anybody", {
          ...report,
          published: `${(report.year ?? 0) + 1}-04-01`,
        }),
        one(`${kind.name}-untitled`, "没有标题", "no title", untitled),
        ...[...new Set(kind.layout.cells.map((place) => place.part))].flatMap((part) => {
          const only = (text: string | null) =>
            set(
              report,
              Object.fromEntries(
                kind.layout.cells.filter((place) => place.part === part).map(({ cell }) => [cell, text]),
              ),
            );
          return [
            one(`${kind.name}-${part}-missing`, "缺一张表", "a table is missing", only(null)),
            one(`${kind.name}-${part}-unfilled`, "一张表未填", "a table was not filled in", only("/")),
          ];
        }),
      ];
    }),
    ...official
      .filter((kind) => kind.form.id === "2021")
      .map((kind) => {
        const { title: _, ...excerpt } = make(kind);
        const figures = Object.fromEntries(
          Object.entries(excerpt.figures).filter(([cell]) => cell.startsWith("requests/")),
        );
        return one("excerpt", "节录：不能责备其缺表", "an excerpt is not blamed for what it leaves out", {
          ...excerpt,
          figures,
          narratives: {},
        });
      }),
    ...published.map(([id, zh, en, more]) => one(`published-${id}`, zh, en, { ...make(kindOf("2021")), ...more })),
    one("2014-text-only", "有正文而无统计表", "the text is there, the table is not", {
      ...make(kindOf("2014")),
      figures: {},
      narratives: { overview: "概述。", problems: "问题。", other: "其他。" },
    }),
    one("unknown-authority", "没有写明单位", "no authority is told", { ...make(kindOf("2021")), authority: null }),
  ],
};

/** Reports on 2024 and on 2017, by when and for whom they were put up. */
const published: readonly (readonly [string, string, string, Partial<Draft["input"]>])[] = [
  ["in-time", "部门按期公布", "a department in time", { year: 2024, scope: "agency", published: "2025-01-31" }],
  ["late", "部门逾期公布", "a department too late", { year: 2024, scope: "agency", published: "2025-02-01" }],
  ["region", "政府按期公布", "a government in time", { year: 2024, scope: "region", published: "2025-03-31" }],
  [
    "region-late",
    "政府逾期公布",
    "a government too late",
    { year: 2024, scope: "government", published: "2025-04-01" },
  ],
  [
    "by-whom",
    "范围不明，两个期限之间",
    "of unknown scope, between the two dates",
    {
      year: 2024,
      scope: null,
      published: "2025-02-15",
    },
  ],
  [
    "old-law",
    "旧条例下的期限",
    "under the Regulations of 2007",
    { year: 2017, scope: "agency", published: "2018-03-31" },
  ],
];

const one = (id: string, zh: string, en: string, input: Draft["input"]): Draft => ({ id, about: { zh, en }, input });
