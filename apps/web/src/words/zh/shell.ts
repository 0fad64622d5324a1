import { words } from "@gouji/view";

const { pages, actions } = words.zh;

export const shell = {
  product: "政府信息公开年报",
  brand: "勾稽",
  skip: "跳到正文",
  nav: {
    label: "主导航",
    library: pages.library,
    findings: pages.findings,
    compare: pages.compare,
    region: pages.region,
    rules: pages.rules,
    add: "添加",
    check: "本机核查",
  },
  search: { label: "搜索机关", placeholder: "机关名称或拼音首字母", clear: "清除" },
  year: (year: number) => `${year}年度`,
  language: "语言",
  data: "数据",
  theme: { label: "配色", system: "跟随系统", light: "明", dark: "暗", contrast: "高对比" },
  size: { label: "字号", normal: "标准", large: "大字", largest: "特大" },
  palette: {
    field: "机关、年度、单元格、规则或操作",
    none: "没有符合的内容。可以只输入名称、拼音首字母或年度。",
    hint: "↑↓ 选择，Enter 打开，Esc 关闭",
    open: `${actions.palette} Ctrl+K`,
  },
  help: { title: "快捷键", filter: "筛选快捷键", none: "没有符合的快捷键", open: "快捷键 F1" },
};
