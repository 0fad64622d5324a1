import { defineForm, grid, group, heading, item, table } from "../form.ts";
import { institution, training } from "./common/capacity.ts";
import { byChannel, countColumn, disclosedLabel, indicator, underResponses } from "./common/channels.ts";

const sum = (rule: string) => ({ rule, instance: "total" });

/** The statistics table for the report years 2014 to 2018. It has no row for requests carried in or out. */
export const form2014 = defineForm({
  id: "2014",
  title: "政府信息公开情况统计表",
  instrument: {
    number: "国办发〔2014〕32号",
    title: "国务院办公厅关于加强和规范政府信息公开情况统计报送工作的通知",
    issuer: "国务院办公厅",
  },
  years: { from: 2014, to: 2018 },
  sections: {
    statistics: table("政府信息公开情况统计表", {
      channels: grid({
        corner: indicator,
        columns: countColumn,
        rows: [
          heading("一、主动公开情况", [
            item("disclosed", disclosedLabel, {
              short: "主动公开信息",
              unit: "条",
              additive: false,
              rule: "channels/ofWhich",
              instance: "disclosed",
              ofWhich: [item(".normative", "其中：主动公开规范性文件数", { short: "公开规范性文件", unit: "条" })],
            }),
            item("normativeIssued", "制发规范性文件总数", { unit: "件" }),
            byChannel,
          ]),
          underResponses,
        ],
      }),
      statistics: grid({
        corner: indicator,
        columns: countColumn,
        rows: [
          heading("三、依申请公开情况", [
            item("received", "（一）收到申请数", {
              unit: "件",
              ...sum("statistics/byMode"),
              parts: [
                item(".inPerson", "1.当面申请数", { unit: "件" }),
                item(".fax", "2.传真申请数", { unit: "件" }),
                item(".online", "3.网络申请数", { unit: "件" }),
                item(".letter", "4.信函申请数", { unit: "件" }),
              ],
            }),
            item("closed", "（二）申请办结数", {
              unit: "件",
              ...sum("statistics/closed"),
              parts: [
                item(".onTime", "1.按时办结数", { unit: "件" }),
                item(".extended", "2.延期办结数", { unit: "件" }),
              ],
            }),
            item("replied", "（三）申请答复数", {
              unit: "件",
              ...sum("statistics/replied"),
              parts: [
                item(".alreadyPublic", "1.属于已主动公开范围数", { unit: "件" }),
                item(".granted", "2.同意公开答复数", { unit: "件" }),
                item(".grantedInPart", "3.同意部分公开答复数", { unit: "件" }),
                item(".denied", "4.不同意公开答复数", {
                  unit: "件",
                  ...sum("statistics/denied"),
                  ofWhich: [
                    item(".stateSecret", "其中：涉及国家秘密", { unit: "件" }),
                    item(".tradeSecret", "涉及商业秘密", { unit: "件" }),
                    item(".privacy", "涉及个人隐私", { unit: "件" }),
                    item(".security", "危及国家安全、公共安全、经济安全和社会稳定", { unit: "件" }),
                    item(".notGovernmentInformation", "不是《条例》所指政府信息", { unit: "件" }),
                    item(".otherStatutory", "法律法规规定的其他情形", { unit: "件" }),
                  ],
                }),
                item(".notOurs", "5.不属于本行政机关公开数", { unit: "件" }),
                item(".notExisting", "6.申请信息不存在数", { unit: "件" }),
                item(".amendmentAsked", "7.告知作出更改补充数", { unit: "件" }),
                item(".otherRoute", "8.告知通过其他途径办理数", { unit: "件" }),
              ],
            }),
          ]),
          item("reconsideration", "四、行政复议数量", {
            unit: "件",
            ...sum("statistics/reconsideration"),
            parts: [
              item(".upheld", "（一）维持具体行政行为数", { unit: "件" }),
              item(".corrected", "（二）被依法纠错数", { unit: "件" }),
              item(".other", "（三）其他情形数", { unit: "件" }),
            ],
          }),
          item("litigation", "五、行政诉讼数量", {
            unit: "件",
            ...sum("statistics/litigation"),
            parts: [
              item(".upheld", "（一）维持具体行政行为或者驳回原告诉讼请求数", { unit: "件" }),
              item(".corrected", "（二）被依法纠错数", { unit: "件" }),
              item(".other", "（三）其他情形数", { unit: "件" }),
            ],
          }),
          item("complaints", "六、举报投诉数量", { unit: "件" }),
          item("fees", "七、依申请公开信息收取的费用", { unit: "万元" }),
        ],
      }),
      capacity: grid({
        corner: indicator,
        columns: countColumn,
        rows: [
          group("institution", "八、机构建设和保障经费情况", institution),
          group("training", "九、政府信息公开会议和培训情况", training),
        ],
      }),
    }),
  },
});
