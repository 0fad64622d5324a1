import type { Cell, Form, Narratives, Report } from "@gouji/schema";
import type { Dice } from "./dice.ts";

type Figures = Report["figures"];

/** A few plain sentences for each section that a form has; every number in them is one of the tables. */
export function prose(form: Form, figures: Figures, year: number, dice: Dice): Narratives {
  const told: { readonly [section: string]: string } = {
    overview: paragraph([
      `${year}年，本机关认真贯彻落实《中华人民共和国政府信息公开条例》，${dice.pick(EFFORTS)}，现将全年工作报告如下。`,
      published(figures),
      flow(figures),
      "（三）政府信息管理。健全公文公开属性审核机制，做到先审查、后公开。",
      `（四）平台建设。${dice.pick(PLATFORMS)}`,
      `（五）监督保障。${dice.pick(SUPERVISION)}`,
    ]),
    problems: paragraph([
      `存在的主要问题：一是${dice.pick(PROBLEMS)}；二是${dice.pick(MORE_PROBLEMS)}。`,
      `改进情况：下一步将${dice.pick(REMEDIES)}，${dice.pick(MORE_REMEDIES)}。`,
    ]),
    other: fees(figures),
  };
  return Object.fromEntries(Object.entries(told).filter(([section, text]) => text && section in form.sections));
}

const paragraph = (sentences: readonly string[]) => sentences.filter(Boolean).join("\n");

function published(figures: Figures): string {
  const issued = value(figures, "normative/documents@issued") ?? value(figures, "normative/documents@made");
  return issued === undefined
    ? "（一）主动公开。围绕重点领域，及时公开各类政府信息。"
    : `（一）主动公开。围绕重点领域，及时公开各类政府信息，全年制发行政规范性文件${issued}件。`;
}

function flow(figures: Figures): string {
  const [received, before, closed, after] = (
    [
      "requests/received@total",
      "requests/pendingAtStart@total",
      "requests/processed.total@total",
      "requests/pendingAtEnd@total",
    ] as const
  ).map((cell) => value(figures, cell));
  if (received === undefined) return "（二）依申请公开。畅通受理渠道，依法答复申请人。";
  if (received === "0" && before === "0") return "（二）依申请公开。本年度未收到政府信息公开申请。";
  return `（二）依申请公开。本年新收政府信息公开申请${received}件，上年结转${before}件，办理答复${closed}件，结转下年度继续办理${after}件。`;
}

function fees(figures: Figures): string {
  const unpaid = value(figures, "requests/processed.otherwise.feeUnpaid@total") ?? "0";
  return unpaid === "0"
    ? "本年度没有收取信息处理费，无其他需要报告的事项。"
    : `本年度申请人逾期未缴纳信息处理费的申请${unpaid}件，收取信息处理费0元。`;
}

function value(figures: Figures, cell: Cell): string | undefined {
  const figure = figures[cell];
  return figure?.state === "number" ? figure.value : undefined;
}

const EFFORTS = ["坚持以公开为常态、不公开为例外", "聚焦群众关切", "着力提升公开质量和实效", "压实公开责任"];
const PLATFORMS = [
  "加强政府门户网站专栏维护，定期开展自查。",
  "规范政务新媒体运行，及时更新内容。",
  "在便民服务大厅设置查阅场所，方便群众查阅。",
];
const SUPERVISION = [
  "将政府信息公开工作纳入年度考核，全年未发生责任追究情形。",
  "明确专人负责，定期组织业务培训。",
  "主动接受社会监督，认真办理网民留言。",
];
const PROBLEMS = ["公开内容的深度还不够", "部分信息发布不够及时", "公开形式较为单一"];
const MORE_PROBLEMS = ["工作人员业务能力有待提高", "政策解读的质量有待提升", "各股室之间的配合有待加强"];
const REMEDIES = ["细化公开事项目录", "完善信息发布审核流程", "丰富政策解读形式"];
const MORE_REMEDIES = ["加强业务培训，提高办理水平", "健全沟通机制，形成工作合力", "加大督促检查力度"];
