/**
 * Spellings met in published reports, by what they stand for. The official labels are in the form and are not repeated; nor
 * are differences that `fold` levels (width, script, spaces, punctuation, ordinals, 转结).
 */

/** Rows, by table and path. */
export const rowAliases: Readonly<Record<string, readonly string[]>> = {
  "normative/documents": ["规范性文件", "行政机关规范性文件"],
  "licensing/otherServices": ["其他对外管理服务", "其他对外服务事项", "其他对外管理事项"],
  "fees/charges": ["行政事业收费"],
  "procurement/centralised": ["政府采购"],
  "requests/received": ["本年新收申请数量", "本年新收政府信息公开申请", "本年度新收政府信息公开申请数量"],
  "requests/pendingAtStart": ["上年结转申请数量", "上年结转政府信息公开申请", "上年度结转政府信息公开申请数量"],
  "requests/processed.grantedInPart": ["部分公开", "予以部分公开"],
  "requests/processed.otherwise.notCorrected": ["申请人无正当理由逾期不补正", "逾期不补正"],
  "requests/processed.otherwise.feeUnpaid": ["申请人逾期未按收费通知要求缴纳费用", "逾期不缴费", "逾期未缴费"],
  "requests/processed.otherwise.other": ["其他情形"],
  "requests/processed.total": ["办理结果总计"],
  "requests/pendingAtEnd": ["结转下年度", "结转下年继续办理", "结转下一年度继续办理"],
};

/** Columns, by table and path. */
export const columnAliases: Readonly<Record<string, readonly string[]>> = {
  "normative@issued": ["本年新制发数量", "本年制发数量", "本年制发数"],
  "normative@repealed": ["本年新废止数量", "本年废止数量", "本年废止数"],
  "normative@inForce": ["现行有效数量", "现行有效数"],
  "licensing@decisions": ["本年处理决定数"],
  "licensing@previous": ["上年项目数量", "上一年度项目数量"],
  "licensing@change": ["本年增减数", "本年增减数量"],
  "fees@amount": ["本年收费总金额", "收费金额"],
  "requests@legalPerson.nonprofit": ["社会公益"],
  "channels@count": ["数量"],
};

/** Heads of columns without figures. */
export const headsMet: readonly string[] = ["单位", "计量单位", "序号", "申请人情况"];

/** Sections, by the key of their text in a report. */
export const sectionAliases: Readonly<Record<string, readonly string[]>> = {
  overview: ["概述", "工作总体情况", "基本情况", "主要工作概述", "总体概述", "工作概述", "概况", "总体工作情况"],
  disclosure: [
    "主动公开情况",
    "政府信息主动公开情况",
    "主动公开政府信息的情况",
    "主动公开工作情况",
    "主动公开信息情况",
  ],
  requests: [
    "依申请公开情况",
    "依申请公开政府信息情况",
    "政府信息公开申请情况",
    "收到和处理政府信息公开申请的情况",
    "政府信息依申请公开情况",
    "依申请公开工作情况",
  ],
  remedies: [
    "因政府信息公开工作被申请行政复议、提起行政诉讼情况",
    "行政复议、行政诉讼情况",
    "行政复议和行政诉讼情况",
    "行政复议、诉讼情况",
    "政府信息公开行政复议、诉讼情况",
    "政府信息公开行政复议和行政诉讼情况",
    "复议、诉讼情况",
  ],
  problems: [
    "政府信息公开工作存在的主要问题及改进情况",
    "存在的主要问题和改进情况",
    "存在问题及改进情况",
    "存在的问题及改进情况",
    "存在主要问题及改进情况",
    "存在的主要问题及改进措施",
    "存在的问题及改进措施",
    "存在的不足及改进措施",
    "主要问题及改进情况",
  ],
  other: ["需要报告的其他事项", "其他事项", "其他需报告的事项", "其他需要说明的事项", "其他需要报告事项"],
  capacity: ["机构建设及保障情况", "机构建设和组织保障情况"],
};
