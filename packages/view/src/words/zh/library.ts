import type { Sort } from "../../libraryQuery.ts";
import { names } from "./names.ts";

/** Authorities × years. */
export const library = {
  sorts: {
    order: "机构序列",
    name: "名称",
    problems: names.problems,
    received: names.received,
    processed: names.processed,
    carried: names.carried,
    indicator: names.measure,
  } satisfies Readonly<Record<Sort, string>>,
  show: "显示",
  open: "打开报告",
  /** What is said of a year without a report. */
  without: {
    missing: "这一年还没有报送。",
    notDue: "这一年不必报送（尚未设立，或已撤并）。",
    draft: "正在填报。",
    unreadable: "文件在库里，但读不出来。",
  } as Readonly<Record<string, string>>,
};
