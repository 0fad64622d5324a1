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
    one("2014-text-only", "有正文而无统计表", "the text is there, the table is not", {
      ...make(kindOf("2014")),
      figures: {},
      narratives: { overview: "概述。", problems: "问题。", other: "其他。" },
    }),
    one("unknown-authority", "没有写明单位", "no authority is told", { ...make(kindOf("2021")), authority: null }),
  ],
};

const one = (id: string, zh: string, en: string, input: Draft["input"]): Draft => ({ id, about: { zh, en }, input });
