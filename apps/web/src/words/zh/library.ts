import { words } from "@gouji/view";

const { tally } = words.zh;

export const library = {
  matrix: (region: string, year: number) => `${region}各机关历年年报，所看年度 ${year}`,
  deadline: (said: string, days: number) => (days > 0 ? `报送截止 ${said}，还有 ${days} 天` : `报送已于 ${said} 截止`),
  progress: (filed: number, due: number) => `${tally.filed} ${filed}，${tally.due} ${due}`,
  missingList: (count: number) => `${tally.missing} ${count} 家`,
  all: "全部",
  kind: "类型",
  kinds: {
    government: "政府",
    office: "政府办",
    department: "部门",
    township: "乡镇街道",
    zone: "开发区",
    vertical: "垂管单位",
  } as Readonly<Record<string, string>>,
  group: "分组",
  groups: { none: "不分组", kind: "按类型", lead: "按分管领导" },
  descending: "倒序",
  subtotal: (rows: number, filed: number, problems: number) =>
    `${rows} 家，${tally.filed} ${filed}，${tally.problems} ${problems}`,
  rows: (shown: number, all: number) => (shown === all ? `共 ${all} 家` : `${shown} / ${all} 家`),
  hotOne: (name: string, authorities: number) => `${name} ${authorities} 家`,
  glimpse: "所选年报",
  choose: "选一格，看那一年的报告查出了什么。",
  more: (count: number) => `另有 ${count} 处问题，见报告`,
  legend: "图例",
  first: {
    title: "还没有机关名录",
    said: "还没有机关名录，也没有年报。可以：",
  },
};
