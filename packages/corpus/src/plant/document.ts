import { forms, layoutFor, type Report } from "@gouji/schema";
import { dice } from "../dice.ts";
import type { Planter } from "./planted.ts";

/** Errors of the document as a whole. */
export const documents = {
  /** Last period's form was filled in, or the next one's. */
  wrongForm: (report, seed) => {
    const other = dice(`wrongForm/${seed}`).pick(forms.filter((form) => form.id !== report.form));
    const year = other.years.to ?? other.years.from;
    return { report: dated(report, year), planted: { ...none, kind: "wrongForm", fails: ["document/form[year]"] } };
  },

  /** The title of another report that the same office writes. */
  otherDuty: (report) => ({
    report: { ...report, title: `${report.authority}${report.year}年政务公开工作年度报告` },
    planted: { ...none, kind: "otherDuty", fails: ["document/title[title]"] },
  }),

  /** The page says that it was put up after the last day allowed to anybody. */
  publishedLate: (report, seed) => ({
    report: { ...report, published: `${(report.year ?? 0) + 1}-0${dice(`publishedLate/${seed}`).pick([4, 5, 6])}-01` },
    planted: { ...none, kind: "publishedLate", fails: ["document/deadline[published]"] },
  }),

  /** A table was left out of the document. */
  tableMissing: (report, seed) => {
    const { cells } = layoutFor(report);
    const parts = [...new Set(cells.map((place) => place.part))];
    if (parts.length === 0) return undefined;
    const gone = dice(`tableMissing/${seed}`).pick(parts);
    const left = cells.filter((place) => place.part !== gone).map((place) => place.cell);
    const figures = Object.fromEntries(
      left.flatMap((cell) => {
        const figure = report.figures[cell];
        return figure ? [[cell, figure]] : [];
      }),
    );
    return {
      report: { ...report, figures },
      planted: { ...none, kind: "tableMissing", fails: [`document/table[${gone}]`] },
    };
  },
} satisfies { [name: string]: Planter };

const none = { edits: [], fails: [], blocked: [] };

function dated(report: Report, year: number): Report {
  const move = (text: string) => text.replaceAll(`${report.year}年`, `${year}年`);
  return {
    ...report,
    year,
    ...(report.title !== undefined && { title: move(report.title) }),
    narratives: Object.fromEntries(Object.entries(report.narratives).map(([key, text]) => [key, move(text)])),
  };
}
