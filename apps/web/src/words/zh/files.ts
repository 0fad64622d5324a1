/** How documents come in. */
export const files = {
  chooseMany: "选择文件",
  chooseOne: "选择一份文件",
  or: "或把文件拖到这里，或复制年报正文后在此粘贴（Ctrl+V）",
  kinds: "按内容识别文件，不看后缀；读不了的会说明原因。",
  pasted: "粘贴的内容.txt",
};
