import { extendForm, grid, group, item, renumber, table } from "../../form.ts";
import { form2014 } from "../2014.ts";
import { form2019 } from "../2019.ts";
import { institution, training } from "../common/capacity.ts";
import { byChannel, concerns, countColumn, disclosedLabel, indicator, responses } from "../common/channels.ts";

/**
 * What offices of 宁波市 add to the national form for 2020: two statistics tables kept from the form of 2014, without its
 * rows on normative documents, renumbered.
 */
export const ningbo = extendForm(form2019, {
  id: "ningbo",
  label: "宁波市主动公开与机构建设统计",
  region: "宁波市",
  years: { from: 2020, to: 2020 },
  origin: { title: form2014.title, instrument: form2014.instrument },
  into: "disclosure",
  grids: {
    channels: grid({
      corner: indicator,
      columns: countColumn,
      rows: [
        item("disclosed", disclosedLabel, { short: "主动公开信息", unit: "条", additive: false }),
        byChannel,
        ...renumber([concerns, responses] as const, { concerns: "（三）", responses: "（四）" }),
      ],
    }),
  },
  after: "remedies",
  sections: {
    capacity: table("五、机构建设及组织保障情况", {
      capacity: grid({
        corner: indicator,
        columns: countColumn,
        rows: [
          group(
            "institution",
            "（一）机构建设、保障经费情况",
            renumber(institution, {
              offices: "1.",
              readingPoints: "2.",
              staff: "3.",
              staffFullTime: "",
              staffPartTime: "",
              budget: "4.",
            }),
          ),
          group(
            "training",
            "（二）政府信息公开会议和培训情况",
            renumber(training, { meetings: "1.", courses: "2.", trainees: "3." }),
          ),
        ],
      }),
    }),
  },
});
