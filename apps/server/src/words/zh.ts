import type { Words } from "./index.ts";

export const zh: Words = {
  unfit: {
    host: ({ host }) =>
      `HOST=${host} 会让别的电脑也能打开并修改资料库。目前还没有账号，只能监听本机：HOST=127.0.0.1（缺省）、localhost 或 ::1`,
    port: ({ port }) => `PORT=${port} 不是端口号，应为 0 至 65535 的整数（0 为任选空闲端口）`,
    log: ({ log }) => `GOUJI_LOG=${log} 不认识，可为 all、errors 或 off`,
    demo: ({ demo, most }) => `GOUJI_DEMO=${demo} 不认识，应为 0 至 ${most} 的整数：虚构几个县（0 为不生成）`,
    busy: ({ port }) => `端口 ${port} 已被占用。请换一个（PORT=8788），或用 PORT=0 任选空闲端口`,
  },
  refused: {
    notFound: () => "没有这个地址",
    method: ({ method, allow }) => `这个地址不接受 ${method}，可用：${allow}`,
    elsewhere: () => "请求来自别的网站或别的电脑，未受理",
    tooLarge: ({ limit }) => `内容太大，一份最多 ${limit} 字节`,
    tooMany: ({ limit }) => `一次最多 ${limit} 份文件，其余未读`,
    noFile: () => "请求里没有文件",
    badRequest: () => "请求的格式不对，请对照接口说明修改后重试",
    stopping: () => "服务正在停止，请稍后重试",
    internal: () => "程序内部出错，没有改动任何资料。请稍后重试；仍不行请把编号告诉管理员",
  },
  started: ({ url, where, demo }) => [
    `资料库已打开：${url}`,
    ...(demo ? ["里面是虚构的示例县（每县 62 个机关，六年），部分数据有意写错，可以随意改动"] : []),
    `可以试试：浏览器打开上面的地址；${url}/api/openapi.json 是接口说明；`,
    `          curl ${url}/api/figures.csv -o 数据.csv；按 Ctrl+C 停止`,
    `资料存放在：${where}`,
  ],
  seeding: "正在生成示例资料 …",
  seeded: ({ reports, seconds }) => `示例资料已生成：${reports} 份报告，${seconds} 秒`,
  stopped: "已停止",
  noViewer: {
    title: "勾稽 gouji",
    lines: ["服务正在运行，网页界面还没有构建：npm run build。", "数据和接口已经可用："],
  },
};
