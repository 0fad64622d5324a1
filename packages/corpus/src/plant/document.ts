import { forms, type Report } from "@gouji/schema";
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

  /** A table was left out of the document. */
  tableMissing: (report, seed) => {
    const tables = [...new Set(Object.keys(report.figures).map((cell) => cell.slice(0, cell.indexOf("/"))))];
    if (tables.length === 0) return undefined;
    const gone = dice(`tableMissing/${seed}`).pick(tables);
    const figures = Object.fromEntries(Object.entries(report.figures).filter(([cell]) => !cell.startsWith(`${gone}/`)));
    return { report: { ...report, figures }, planted: { ...none, kind: "tableMissing" } };
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
