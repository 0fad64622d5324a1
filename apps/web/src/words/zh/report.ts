import { words } from "@gouji/view";

const { problems, median, report: shared } = words.zh;

export const report = {
  title: (authority: string, year: number) => `${authority} ${year}年度`,
  problems: (count: number, title: string) => (count === 0 ? title : `${problems(count)}：${title}`),
  scopes: {
    agency: "本机关",
    government: "政府及其部门",
    region: "全行政区",
    unstated: "范围未标明",
  },
  contents: "目录",
  sheet: "报告原貌",
  table: (label: string) => `${label}，可左右滚动`,
  extra: "额外内容",
  freeRows: "表中另有自设的行，见文末额外内容。",
  previousYear: (year: number) => `${year} 年`,

  splitter: "调整报告与核查的宽度",
  gone: shared.gone,
  zeros: { unfold: (count: number) => `另有 ${count} 项为 0`, fold: "收起为 0 的项" },
  previous: "上一处问题 Shift+F8",
  next: "下一处问题 F8",
  overview: "全部",

  legend: "“+”“−”是本式各项的符号，✗ 标出疑错的格，虚线框是同一格的其他等式。",
  tryIt: shared.trial.title,
  trialHint: "键入一个数，看各条等式如何变化；按 Esc 复原。报告本身不会改动。",
  restore: "复原",
  others: "同年各机关",
  othersSaid: (of: number, middle: string, least: string, most: string) =>
    `${of} 家：${median} ${middle}，最低值 ${least}，最高值 ${most}`,
  copyLink: "复制链接",
  unit: "单位",
  side: { left: shared.left, right: shared.right },
};
