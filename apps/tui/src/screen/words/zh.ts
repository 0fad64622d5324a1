import { words } from "@gouji/view";
import type { Words } from "./words.ts";

const { actions, names } = words.zh;

export const zh: Words = {
  product: "公开年报",
  tooSmall: "窗口太小（至少 60×15）",
  reading: (done, all) => `正在读取并核查 ${done} / ${all} 份`,
  waiting: "正在打开年报库",
  opening: "正在打开报告",
  summing: "正在汇总各家报告",
  fetching: "正在取各年报告",
  empty: "还没有年报。可以：",
  emptyHints: [
    "gouji open 文件夹       看文件夹里的年报",
    "gouji import 文件..     存入年报库",
    "gouji open --server URL 看服务器上的年报库",
  ],
  refused: (count) => `${count} 个文件读不了（:refused 查看）`,
  rereading: "正在重新读取",
  reread: (count, changed) =>
    changed === 0
      ? `已重新读取并核查 ${count} 份：核查结果没有变化`
      : `已重新读取并核查 ${count} 份，变化 ${changed} 处：`,
  none: "无",
  rowOf: (at, of) => `第 ${at} 行/共 ${of} 行`,

  preview: "预览",
  sections: "各部分",
  standings: "各机关",

  trialHint: "输入数值看结果，Enter 保留，Esc 恢复",
  zeroTerms: (count) => `其余 ${count} 项为 0`,

  compareHint: "在机关列表按空格选中几家，再按 4 对比",

  helpHint: "输入文字筛选，上下键滚动，Esc 关闭",
  noMatch: "没有找到",
  copyAs: "复制为",
  formats: { text: "纯文本", md: "Markdown", json: "JSON" },
  copied: (how) => `已复制说明（${how}）`,
  nothingToCopy: "这里没有可复制的说明",
  notHere: "这里不能用这个键",
  noServer: "没有连接服务器，以下是本机默认端口的网址：",
  at: (address) => `网址：${address}`,
  browsing: (address) => `正在浏览器中打开 ${address}`,
  sorted: (by) => `${names.sort}：${by}`,
  filtered: (by) => `${actions.filter}：${by}`,
  unfiltered: "已清除筛选",
  mouse: (on) => (on ? "鼠标：开" : "鼠标：关"),
  unknownCommand: (name) => `没有命令“${name}”，按 Tab 补全，? 看帮助`,
  quitTwice: "再按一次 Ctrl+C 退出",
  emptyLog: "还没有输出。按 : 输入命令，例如 :check 文件",
  imports: "这里还没有导入队列。用“:import 文件”存入年报库，结果见日志（按 8）",
  failed: (why) => `没有成功：${why}`,
  running: (line) => `正在运行 ${line}`,
  copyHow: { osc52: "OSC 52", tmux: "tmux 缓冲区", file: "~/.cache/gouji/clip.txt" },
  more: "更多",
};
