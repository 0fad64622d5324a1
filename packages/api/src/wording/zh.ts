import type { Sentences } from "./index.ts";

export const zh: Sentences = {
  invalid: ({ issues }) => `请求的格式不对${first(issues)}。请对照接口说明修改后重试`,
  cursor: () => "翻页位置已失效，请从第一页重新查起",
  unknownRegion: () => "没有这个地区",
  unknownAuthority: () => "机关名录里没有这个机关",
  unknownForm: ({ form }) => `没有格式“${form ?? ""}”`,
  unknownRule: ({ rule }) => `没有规则“${rule}”`,
  unknownCell: ({ cell }) => `没有单元格“${cell}”`,
  unknownOriginal: () => "没有保存这份原件",
  notFound: ({ year, rev }) => `没有找到${year ? ` ${year} 年度` : ""}${rev ? `第 ${rev} 版` : ""}的报告`,
  conflict: ({ onto, current }) => `有人先保存了第 ${current} 版（您从第 ${onto} 版改起）。请先看新版再保存`,
  inBin: () => "报告在回收站里。先恢复，再做这一步",
  notInBin: () => "报告不在回收站里",
  ambiguous: ({ authority, regions }) => `“${authority}”在几个地区都有（${list(regions)}），请写明地区`,
  yearUnknown: () => "报告里没有写明年度，请指定年度",
  authorityUnknown: ({ name }) =>
    name ? `机关名录里没有“${name}”，请指定是哪个机关，或先把它加入名录` : "报告里没有写明机关，请指定是哪个机关",
  tooLarge: ({ what, limit }) => `一次最多 ${limit} ${what === "bytes" ? "字节" : "项"}，请分开提交`,
  tooNew: () => "资料库由更新版本的程序建立，请升级程序后再打开",
  closed: () => "资料库已关闭，请稍后重试",
  internal: () => "程序内部出错，没有改动任何资料。请稍后重试；仍不行请把编号告诉管理员",
};

const first = (issues: unknown): string => {
  const [one] = Array.isArray(issues) ? issues : [];
  return one?.path ? `（${one.path}）` : "";
};

const list = (items: unknown): string => (Array.isArray(items) ? items.join("、") : "");
