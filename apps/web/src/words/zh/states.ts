/** What is said where there is nothing to show, not yet, or not any more. */
export const states = {
  loading: (noun: string) => `正在读取${noun}`,
  retry: "重试",
  number: (id: string) => `编号 ${id}`,
  failed: (noun: string) => `${noun}没有读到。`,
  unharmed: "已显示的内容不受影响。",
  unreachable: "连不上服务器。请确认它在运行、网络可用，然后重试。",
  broken: "这一页没能显示。其他页面不受影响；请重试，仍不行请告诉管理员。",
  lost: "网络中断，这一页还没有取到。打开过的页面仍可用；网络恢复后重试。",
  offline: (time: string) => `网络中断，显示的是 ${time} 读到的数据；恢复后自动更新。`,
  stale: (time: string) => `未能更新，显示的是 ${time} 读到的数据。`,
  missing: { title: "没有这一页", said: "地址里没有对应的页面。可以：", library: "打开年报库", back: "返回上一页" },
};
