import { words } from "@gouji/view";

export const compare = {
  noun: "对比数据",
  add: "添加机关",
  addFiles: "添加文件",
  pick: "＋ 机关名称或拼音首字母",
  nobody: (typed: string) => `没有名为“${typed}”的机关`,
  remove: (name: string) => `移去 ${name}`,
  oneYear: "一年各机关",
  from: "从",
  to: "到",
  addMeasure: `＋ ${words.zh.names.measure}`,
  shows: { both: "图+表", chart: "图", table: "表" },
  table: "数据表",
  copy: "复制到 Excel",
  point: (name: string, year: number, value: string) => `${name} ${year} 年 ${value}`,
  changed: (change: string) => `（${change}）`,
  doubt: (rules: string) => `未通过核查：${rules}`,
  noNumber: "没有数字",
  outcomes: (name: string) => `${name}：办理结果构成`,
  share: (label: string, count: string, share: string | null) =>
    share ? `${label} ${share}（${count} 件）` : `${label} ${count} 件`,
  noOutcomes: "没有办结，或数据不全",
  walk: "方向键逐点查看",
  notes:
    "虚线、空心点与 * ＝ 含未通过核查的数据；单独的空心点 ＝ 基数小于 5，只列分数，不算百分比、不排位；断开 ＝ 未报或格式变更，前后不可直接比较。",
  none: "所选机关在所选年度没有年报。",
  allYears: "看全部年度",
  first: "年报库里还没有年报。可以：",
};
