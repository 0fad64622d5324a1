import { defineForm, narrative } from "../form.ts";

/**
 * Reports of 2008 to 2013: prose under headings that differ by province, and no national table. Their local tables are
 * kept as extras and never forced into later forms.
 */
export const formNarrative = defineForm({
  id: "narrative",
  title: "政府信息公开年度报告",
  instrument: {
    number: "国务院令第492号",
    title: "中华人民共和国政府信息公开条例",
    issuer: "国务院",
    date: "2007-04-05",
  },
  years: { from: 2008, to: 2013 },
  sections: {
    overview: narrative("概述"),
    disclosure: narrative("主动公开政府信息情况"),
    requests: narrative("依申请公开政府信息情况"),
    remedies: narrative("复议、诉讼和申诉情况"),
    problems: narrative("存在的主要问题和改进措施"),
    other: narrative("其他"),
  },
});
