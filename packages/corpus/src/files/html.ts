import type { Paper, PaperRow } from "../paper/paper.ts";
import { gbk } from "./gbk.ts";
import { xml } from "./laid.ts";

/** A page of the web, as Word pastes into one: attributes without quotes, paragraphs in cells, its own empty elements. */
export function asHtml(paper: Paper): Uint8Array {
  const body = [
    ...(paper.title === undefined ? [] : [`<h1>${words(paper.title)}</h1>`]),
    ...paper.sections.flatMap(({ heading, paragraphs, tables }) => [
      `<p class=MsoNormal><b>${words(heading)}</b></p>`,
      ...paragraphs.map(paragraph),
      ...tables.map(table),
    ]),
    ...paper.signature.map(paragraph),
  ].join("\n");
  return new TextEncoder().encode(
    `<html><head><meta charset="utf-8"></head><body><div id=zoom>${body}</div></body></html>`,
  );
}

const words = (text: string) => xml(text).replaceAll("\n", "<br>");

const paragraph = (text: string) =>
  `<p class=MsoNormal><span lang=EN-US>${text === "" ? "&nbsp;" : words(text)}<o:p></o:p></span></p>`;

const table = (rows: readonly PaperRow[]) =>
  `<table border=1><tbody>${rows
    .map(
      (row) =>
        `<tr>${row.map(({ text, across, down }) => `<td colspan=${across} rowspan=${down}>${paragraph(text)}</td>`).join("")}</tr>`,
    )
    .join("\n")}</tbody></table>`;

/** The same page in the encoding of older sites. */
export const asGbkHtml = (paper: Paper): Uint8Array =>
  gbk(
    new TextDecoder()
      .decode(asHtml(paper))
      .replace('charset="utf-8"', 'http-equiv=Content-Type content="text/html; charset=gb2312"'),
  );

/** A page of a site that lays itself out with tables, and prints its own around the report. */
export const asSite = (paper: Paper): Uint8Array =>
  new TextEncoder().encode(
    new TextDecoder()
      .decode(asHtml(paper))
      .replace("</head>", `<title>${words(paper.title ?? "")}_示例县人民政府</title></head>`)
      .replace("<div id=zoom>", ABOVE)
      .replace("</h1>", `</h1>${BESIDE}`)
      .replace("</div></body>", `</div></td></tr></table>${BELOW}</body>`),
  );

const ABOVE = `<div><a>无障碍阅读</a> | <a>登录</a></div>
<table width=1000><tr><td>网站首页</td><td>信息公开</td></tr>
<tr><td colspan=2>您当前的位置：<a>首页</a> &gt; <a>政务公开</a> &gt; <a>年度报告</a></td></tr>
<tr><td><ul><li>领导之窗</li><li>概况</li></ul></td><td><div>`;

const BESIDE =
  "<div><span>发布时间：2020-02-29 10:21</span> <span>来源：示例县人民政府</span> <span>浏览次数：36</span> <span>【字体：大 中 小】</span> <a>打印</a></div>";

const BELOW = `<div>附件：</div><div>1.年度报告.pdf</div><div>【打印本页】 【关闭窗口】</div><div>分享到：<a>微信</a></div>
<div>上一篇：关于某项工作的通知</div><div>下一篇：没有了</div>
<div>热点信息</div><ul><li>示例县水利局2017年政府信息公开工作年度报告</li><li>某项公告 2020-03-01</li></ul>
<div>主办：示例县人民政府办公室　承办：示例县大数据管理局</div><div>版权所有：示例县人民政府　备案号：00000000号</div>`;
