import { item } from "../../form.ts";

/** Offices, reading points, staff and budget, as the statistics table of 2014 numbers them. */
export const institution = [
  item("offices", "（一）政府信息公开工作专门机构数", { short: "专门机构", unit: "个" }),
  item("readingPoints", "（二）设置政府信息公开查阅点数", { short: "查阅点", unit: "个" }),
  item("staff", "（三）从事政府信息公开工作人员数", {
    short: "工作人员",
    unit: "人",
    rule: "capacity/staff",
    instance: "institution",
    parts: [
      item("staffFullTime", "1.专职人员数（不包括政府公报及政府网站工作人员数）", { short: "专职人员", unit: "人" }),
      item("staffPartTime", "2.兼职人员数", { short: "兼职人员", unit: "人" }),
    ],
  }),
  item("budget", "（四）政府信息公开专项经费（不包括用于政府公报编辑管理及政府网站建设维护等方面的经费）", {
    short: "专项经费",
    unit: "万元",
  }),
] as const;

/** Meetings and training, as the statistics table of 2014 numbers them. */
export const training = [
  item("meetings", "（一）召开政府信息公开工作会议或专题会议数", { short: "工作会议", unit: "次" }),
  item("courses", "（二）举办各类培训班数", { short: "培训班", unit: "次" }),
  item("trainees", "（三）接受培训人员数", { short: "接受培训人员", unit: "人次" }),
] as const;
