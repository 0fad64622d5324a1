import type { Phrases } from "../phrases.ts";

const noNumber = "没有数字，不适用";
const blankOr = (raw: string) => (raw === "" ? "空白" : `写的是“${raw}”，不是数字`);

export const judges: Phrases["judges"] = {
  implies: {
    pass: ({ left, right }) => `${left}，${right}，两者相符`,
    fail: ({ left, right }) => `${left}，而${right}`,
    notApplicable: () => "不适用",
  },
  paired: {
    pass: ({ left, right }) => `${left}，${right}，两者相符`,
    fail: ({ left, right }) => `${left}，而${right}`,
    notApplicable: () => "不适用",
  },
  competent: {
    pass: ({ list }) => `${list}，符合规章的制定权限`,
    fail: ({ list }) => `${list}，而县级以下机关不制定规章`,
    notApplicable: () => "机关的层级不明，或依法可以制定规章，不适用",
  },
  feeReported: {
    pass: ({ left }) => `${left}，收费情况与说明相符`,
    fail: ({ left }) => `${left}，而最后一部分没有写收取信息处理费的情况`,
    notApplicable: () => "不适用",
    blocked: ({ left }) => `${left}，而报告没有最后一部分的文字，无法核对`,
  },
  count: {
    pass: ({ cell, raw }) => `${cell} 填 ${raw}，是计数`,
    fail: ({ cell, raw }) => `${cell} 填 ${raw}，应为不小于 0 的整数`,
    notApplicable: ({ cell }) => `${cell} ${noNumber}`,
  },
  signed: {
    pass: ({ cell, raw }) => `${cell} 填 ${raw}，是整数`,
    fail: ({ cell, raw }) => `${cell} 填 ${raw}，应为整数`,
    notApplicable: ({ cell }) => `${cell} ${noNumber}`,
  },
  money: {
    pass: ({ cell, raw }) => `${cell} 填 ${raw}，是金额`,
    fail: ({ cell, raw, value }) =>
      value.startsWith("-") ? `${cell} 填 ${raw}，金额应不小于 0` : `${cell} 填 ${raw}，小数位多于单位应有的位数`,
    notApplicable: ({ cell }) => `${cell} ${noNumber}`,
  },
  filled: {
    pass: ({ cell, raw }) => `${cell} 填 ${raw}`,
    fail: ({ cell, raw }) => `${cell} ${blankOr(raw)}`,
    notApplicable: ({ cell }) => `文档没有 ${cell} 这一格，或整表未填，不适用`,
  },
  unfilled: {
    pass: ({ part }) => `${part}：已填写`,
    fail: ({ part, cells }) => `${part}：${cells} 格都没有填数字`,
    notApplicable: ({ part }) => `${part}：文档没有这张表，不适用`,
  },
  present: {
    pass: ({ part }) => `${part}：有表`,
    fail: ({ part, cells }) => `${part}：缺表，${cells} 格没有数据`,
    notApplicable: ({ part }) => `${part}：文档是节选，不要求各表齐全，不适用`,
  },
  due: {
    pass: ({ form }) => `用的是 ${form}格式，与年度相符`,
    fail: ({ form, due }) => `用的是 ${form}格式，该年度应当用 ${due}格式`,
    notApplicable: () => "该年度的格式不在所知之列，不适用",
    blocked: () => "报告没有写明年度，无法核对格式",
  },
  scale: {
    pass: ({ left, right }) => `${left}，${right}，量级相当`,
    fail: ({ left, right }) => `${left}，${right}，相差约一万倍`,
    notApplicable: () => "没有可比的上年度年报，不适用",
  },
  repeated: {
    pass: ({ part }) => `${part}：文字与上年度不同`,
    fail: ({ part }) => `${part}：文字与上年度几乎相同`,
    notApplicable: ({ part }) => `${part}：文字太短，或缺其中一年，不适用`,
    blocked: () => "上年度的年报无法读取，无法核对",
  },
  copied: {
    pass: () => "数字与上年度不同",
    fail: () => "不为零的数字与上年度全部相同",
    notApplicable: () => "不为零的数字太少，不适用",
    blocked: () => "上年度的年报无法读取，无法核对",
  },
  timely: {
    pass: ({ published, deadline }) => `${published} 公布，期限是 ${deadline}`,
    fail: ({ published, deadline }) => `${published} 公布，晚于期限 ${deadline}`,
    notApplicable: () => "公布日期或报告范围不明，不适用",
  },
  jumps: {
    pass: ({ left, right }) => `${left}，${right}，变化不大`,
    fail: ({ left, right }) => `${left}，${right}，变化远超历年`,
    notApplicable: () => "可比的年份太少，不适用",
    blocked: () => "上年度的年报无法读取，无法核对",
  },
  changed: {
    pass: () => "与先前公布的一致",
    fail: () => "与先前公布的不一致",
    notApplicable: () => "没有先前公布的版本，不适用",
  },
  titled: {
    pass: () => "标题写明是政府信息公开的年度报告",
    fail: () => "标题写的是“政务公开”，应为“政府信息公开”",
    notApplicable: () => "文档没有标题，不适用",
  },
};
