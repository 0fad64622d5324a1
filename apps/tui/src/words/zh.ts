import { words } from "@gouji/view";
import type { Words } from "./words.ts";

const { tally } = words.zh;

export const zh: Words = {
  cells: (count) => `${count} 格`,
  noYear: "年度未写明",
  noAuthority: "机关未写明",
  files: (files, clean, withFindings, refused) =>
    `共 ${files} 个文件  ${tally.clean} ${clean}  ${tally.problems} ${withFindings}  读不了 ${refused}`,
  seconds: (milliseconds) => `${(milliseconds / 1000).toFixed(1)} 秒`,
  progress: ({ done, all, withFindings, refused, rate, left }) =>
    [
      `${done}/${all}`,
      `${Math.floor((100 * done) / all)}%`,
      ...(withFindings === undefined ? [] : [`${tally.problems} ${withFindings}`]),
      `读不了 ${refused}`,
      ...(rate === undefined ? [] : [`${rate.toFixed(rate < 10 ? 1 : 0)}个/秒`]),
      ...(left === undefined ? [] : [`约剩 ${left} 秒`]),
    ].join("  "),
  resumed: (files) => `接着上次：${files} 个文件已有结果，跳过。`,
  refused: "读不了",
  several: (count) => `文件中有 ${count} 份年报；加 --format ndjson 可全部输出。`,
  broken: (why) => `处理这个文件时出了内部故障：${why}`,
  narratives: "文字部分",
  characters: (count) => `${count} 字`,
  extras: "其他表格和章节",
};
