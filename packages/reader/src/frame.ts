import type { Block } from "./document.ts";

/**
 * What a site prints around a report: where one is, when and by whom the page was put up, who has read it, the way to other
 * pages. None of it is the report's, and what of it stands beside the report is known by its words.
 */
export function isFrame(text: string): boolean {
  if (text.length > LONGEST) return false;
  const one = text.normalize("NFKC").replace(/\s+/g, "");
  return FRAME.some((pattern) => pattern.test(one));
}

/** Lines of a frame are short, or several in one. */
const LONGEST = 200;

const FRAME: readonly RegExp[] = [
  /^目[录次]$|^.{2,40}(?:\.{3,}|·{3,})\d{1,3}$/,
  /^[您你]?(?:(?:现在|当前|目前)的?)?(?:所在)?(?:的)?位置[:是]/,
  /^(?:网站|返回)?首页(?:[>»/|·→]|$)/,
  /(?:浏览|点击|阅读|访问|查看)(?:次数|数量|人数|量|数)?[:([]/,
  /(?:字体|字号|文字)(?:大小)?[:([【]*.{0,3}大.{0,3}中.{0,3}小/,
  /^[([【]?(?:打印|关闭|收藏|分享|纠错|返回|下载|保存)(?:本页|本文|窗口|页面|文章|顶部|列表|此页|正文)?(?:[)\]】|/]|打印|关闭|收藏|分享|$)/,
  /^(?:信息|文章|稿件|内容|页面)?(?:发布|发文|更新|公开|公布|上传|生成|录入|创建)(?:时间|日期)[:]/,
  /^(?:时间|日期)[:](?:19|20)\d\d/,
  /^(?:信息|文章|稿件|内容|新闻)?(?:来源|出处)[:]/,
  /^(?:发布|公开|制发|供稿|报送|录入|信息提供|信息公开)(?:机构|单位|机关|主体|部门|者|人)[:]/,
  /^(?:作者|编辑|责任编辑|责编|审核|审核人|初审|复审|终审|校对|校核|录入|签发|发布人|撰稿|摄影)[:]/,
  /^(?:索引号|信息索引|主题分类|组配分类|公开方式|公开时限|公开形式|有效性|体裁分类|服务对象|文号|关键词|主题词|内容概述)[:]/,
  /^[([【]?[上下]一(?:篇|条|页|则|个)(?:[:)\]】]|$)/,
  /^(?:相关|热点|推荐|最新|更多|附件|文件|正文)(?:附件|文件|文章|信息|链接|阅读|新闻|推荐|文档|稿件|解读|内容|政策|下载)(?:[:>]|$)/,
  /^附件?(?:\d|[一二三四五])?[:]?(?:$|.{0,80}\.(?:docx?|pdf|wps|xlsx?|et|ofd|zip|rar|jpg|png)(?:$|[([【]))/i,
  /^(?:\d+[.、])?.{0,80}\.(?:docx?|pdf|wps|xlsx?|et|ofd|zip|rar)(?:[([【].{0,20})?$/i,
  /^分享(?:到|至)?[:]?|^[([【]?(?:扫一扫|扫码|手机扫|微信扫|打开微信)|二维码|^(?:微信|微博|新浪微博|QQ空间|朋友圈)$/,
  /^[([【]?此件(?:主动|依申请)?(?:公开|不公开)(?:发布)?[)\]】]?$/,
  /^(?:主办|承办|主管|协办|运维|技术支持|版权|网站标识码|网站地图|站点地图|联系我们|关于我们|网站声明|隐私|法律声明|使用帮助|备案|联系方式)/,
  /ICP备|公网安备|网站标识码|AllRightsReserved|Copyright|^©|技术支持[:]/i,
  /^[您你]是(?:本站)?第|^(?:建议|推荐)使用.{0,40}(?:分辨率|浏览器|IE)/,
  /^(?:无障碍|繁体|简体|登录|注册|长者|适老|English|智能问答|站内搜索|设为首页|加入收藏)/i,
];

/** Where the end of a document begins: behind its last sentence, or its last heading where nothing else was said. */
export function tailOf(blocks: readonly Block[], lastHeading: number): number {
  let from = blocks.length;
  while (from - 1 > lastHeading && !isSpoken(blocks[from - 1] as Block)) from--;
  // Small files may have a sentence behind their signature.
  return Math.max(lastHeading + 1, Math.min(from, blocks.length - NEAR_END));
}

const NEAR_END = 12;

const isSpoken = (block: Block) => block.kind === "paragraph" && isSentence(block.text) && !isFrame(block.text);

export const isSentence = (text: string) => /[。；！？]|[;，,].{0,200}[，,]/.test(text);
