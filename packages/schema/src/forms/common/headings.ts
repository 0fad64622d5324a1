/** Section headings and words that more than one form prints. */

export const overview = "一、总体情况";
export const disclosure = "二、主动公开政府信息情况";
export const requests = "三、收到和处理政府信息公开申请情况";
export const remedies = "四、政府信息公开行政复议、行政诉讼情况";
export const problems = "五、存在的主要问题及改进情况";
export const other = "六、其他需要报告的事项";

/** The first head cell of every block of table two. */
export const content = "信息内容";

/** The clauses of Article 20 of the 2019 Regulations that table two reports on. */
export const clause = {
  rules: "第二十条第（一）项",
  licences: "第二十条第（五）项",
  enforcement: "第二十条第（六）项",
  fees: "第二十条第（八）项",
  procurement: "第二十条第（九）项",
} as const;

/** Rows of table two whose name no form has changed. */
export const row = {
  rules: "规章",
  licences: "行政许可",
  penalties: "行政处罚",
  coercion: "行政强制",
  charges: "行政事业性收费",
} as const;
