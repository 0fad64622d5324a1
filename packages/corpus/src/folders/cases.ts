import type { FormId, Report } from "@gouji/schema";
import { county } from "../county.ts";
import { generate } from "../generate.ts";
import { paper } from "../paper/paper.ts";
import { asMarkdown, asText } from "../paper/text.ts";
import { type PlanterName, planters } from "../plant/index.ts";
import type { Golden } from "./case.ts";
import { expectation } from "./expect.ts";
import { odd } from "./odd.ts";
import { shapes } from "./shapes.ts";

const formats = { txt: asText, md: asMarkdown } as const;
type Format = keyof typeof formats;

/** Every golden case. A case is a report and the file it is written to. */
export function goldens(): Golden[] {
  return [
    ...plain.flatMap(([id, zh, en, report]) =>
      (["txt", "md"] as const).map((format) => golden(`plain/${id}-${format}`, zh, en, report, format)),
    ),
    ...(Object.keys(planted) as (keyof typeof planted)[]).map((name) => {
      const [zh, en, seed, format] = planted[name];
      return golden(`planted/${name}`, zh, en, spoiled(name, seed), format);
    }),
    ...written.map(([id, zh, en, report, format]) => golden(`cells/${id}`, zh, en, report, format)),
    ...shapes(),
    ...odd(),
  ];
}

function golden(id: string, zh: string, en: string, report: Report, format: Format): Golden {
  return {
    about: { v: 1, id, about: { zh, en }, input: `input.${format}` },
    document: formats[format](paper(report)),
    expected: expectation(report),
  };
}

const make = (
  form: FormId,
  size: "town" | "bureau" | "county",
  more: { extensions?: string[]; variant?: number } = {},
) =>
  generate({
    seed: 21,
    form,
    size,
    year: form === "2014" ? 2018 : form === "2019" ? 2020 : 2023,
    authority: size === "town" ? "示例县城关镇人民政府" : "示例县自然资源局",
    ...more,
  });

const plain: readonly (readonly [string, string, string, Report])[] = [
  ["2014", "2014年统计表", "the statistics table of 2014", make("2014", "bureau")],
  ["2019", "2019年表式", "the form of 2019", make("2019", "bureau")],
  [
    "2019-ningbo",
    "2019年表式加宁波统计表",
    "the form of 2019 with the tables of Ningbo",
    make("2019", "bureau", { extensions: ["ningbo"] }),
  ],
  ["2021", "2021年表式", "the form of 2021", make("2021", "county")],
  [
    "2021-mixed",
    "2021年表式而（六）只有一行",
    "the form of 2021 with （六） in one row",
    make("2021", "county", { variant: 1 }),
  ],
  ["town", "乡镇，多数为0", "a town, mostly zeros", make("2021", "town")],
  [
    "region",
    "全县汇总",
    "a whole county summed up",
    county({ seed: 21, years: [2022], missing: 0 }).region[0]?.report as Report,
  ],
];

const planted = {
  digitReplaced: ["一位数字填错", "one digit is wrong", 1, "txt"],
  neighbourSwap: ["相邻两格互换", "two neighbours changed places", 2, "md"],
  rowShiftedRight: ["一行右移一格", "a row slipped to the right", 3, "txt"],
  rowCopied: ["抄了相邻一行", "a row was copied", 4, "md"],
  transfer: ["计入别类申请人", "counted under another applicant", 5, "txt"],
  totalAtZero: ["总计未填，留为0", "a total was left at 0", 6, "md"],
  totalsBlanked: ["总计列空白", "the column of totals is blank", 7, "txt"],
  dashForNil: ["以横线代0", "strokes for nil", 8, "txt"],
  tableUnfilled: ["整张表未填", "a whole table was not filled in", 9, "md"],
  wrongForm: ["表式与年度不符", "not the form of its year", 10, "txt"],
} as const satisfies { readonly [N in PlanterName]?: readonly [string, string, number, Format] };

function spoiled(name: keyof typeof planted, seed: number): Report {
  const found = planters[name](make("2021", "county"), seed);
  if (!found) throw new Error(`nothing planted: ${name}`);
  return found.report;
}

/** Figures as people write them. */
const written: readonly (readonly [string, string, string, Report, Format])[] = [
  [
    "thousands",
    "千分位与全角数字",
    "thousands separators and full-width digits",
    spelt("2021", {
      "licensing/licences@decisions": ["12,805", "12805"],
      "enforcement/penalties@decisions": ["４３６", "436"],
    }),
    "txt",
  ],
  [
    "signed",
    "增减写成文字",
    "changes written in words",
    spelt("2019", {
      "licensing/licences@previous": ["12", "12"],
      "licensing/licences@change": ["减3", "-3"],
      "enforcement/penalties@previous": ["4", "4"],
      "enforcement/penalties@change": ["+1", "1"],
    }),
    "md",
  ],
  [
    "units",
    "单位写在格内",
    "the unit stands in the cell",
    spelt("2019", {
      "procurement/centralised@projects": ["3", "3"],
      "procurement/centralised@amount": ["128.5万元", "1285000"],
    }),
    "txt",
  ],
  [
    "remark",
    "数字后有说明",
    "a remark behind the number",
    spelt("2021", {
      "normative/documents@issued": ["2（其中修订1件）", "2"],
      "normative/documents@inForce": ["9", "9"],
    }),
    "md",
  ],
];

/** A town's report with some cells written otherwise, and what they mean. */
function spelt(form: FormId, cells: { readonly [cell: string]: readonly [raw: string, value: string] }): Report {
  const report = make(form, "town");
  const other = Object.entries(cells).map(([cell, [raw, value]]) => [cell, { state: "number" as const, value, raw }]);
  return { ...report, figures: { ...report.figures, ...Object.fromEntries(other) } };
}
