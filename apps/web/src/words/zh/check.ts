export const check = {
  title: "本机核查",
  private: "文件只在这台电脑的浏览器里读取和核查，不上传、不保存。",
  ready: "已准备好，断网也能用。",
  nothingSent: "未上传，关闭即消失",
  kept: "与上年的衔接、与其他机关的比较要用年报库里的数据，本机核查不做。",
  broken: "读取时程序出错，文件没有受影响，也没有上传。请换一种格式（如另存为文本）再试。",
  reports: "文件里的报告",
  notes: (count: number) => `读取说明 ${count} 条`,
  another: "换一份文件",
  forget: "关闭",
};
