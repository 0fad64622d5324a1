import { check, type RelationOutcome, type Report } from "@gouji/schema";
import { planters } from "../../plant/index.ts";
import type { Explained } from "../case.ts";
import { type Area, type Draft, kindOf, make, set } from "./draft.ts";

/** Errors whose truth is known. */
export const slipped: readonly Area[] = [
  {
    id: "slips",
    about: {
      zh: "表三一格填错：唯一可定位",
      en: "one wrong cell in table three: always found, always the only answer",
    },
    drafts: () =>
      (["2019", "2021", "2021~1"] as const).flatMap((key) =>
        (
          ["digitReplaced", "digitDropped", "digitAdded", "digitDoubled", "digitsTransposed", "totalStale"] as const
        ).map((kind) => slip(key, kind)),
      ),
  },
  {
    id: "undecidable",
    about: { zh: "表四不平：只能列出候选", en: "table four off balance: candidates, and no more" },
    drafts: () => [
      block("total-zero-one-part", [5, 0, 0, 0], 0),
      block("total-zero-two-parts", [10, 1, 0, 0], 0),
      block("total-low", [2, 1, 3, 0], 4),
      block("total-high", [2, 1, 3, 0], 9),
      block("part-high", [12, 1, 0, 1], 5),
    ],
  },
];

/** The first seed whose slip falls into table three. */
function slip(key: string, kind: keyof typeof planters): Draft {
  for (let seed = 1; ; seed++) {
    const spoiled = planters[kind](make(kindOf(key), { size: "county", seed, authority: "示例县人民政府" }), seed);
    const [edit] = spoiled?.planted.edits ?? [];
    if (!spoiled || !edit || edit.from === null || !edit.cell.startsWith("requests/")) continue;
    const { cell, from, to } = edit;
    return {
      id: `${kindOf(key).name}-${kind}`,
      about: { zh: "唯一解释：该格应为原值", en: "explained by one cell and no other" },
      input: spoiled.report,
      diagnoses: [{ fails: spoiled.planted.fails, minimal: 1, explanations: [[{ cell, from, to }]] }],
    };
  }
}

const PARTS = ["upheld", "corrected", "otherOutcome", "pending"] as const;

/** One block of table four; any of its cells can take up the residual as long as it does not fall below 0. */
function block(id: string, parts: readonly number[], total: number): Draft {
  const cell = (path: string) => `remedies/cases@reconsideration.${path}`;
  const input = set(make(kindOf("2021"), { size: "nil" }), {
    ...Object.fromEntries(PARTS.map((path, i) => [cell(path), String(parts[i])])),
    [cell("total")]: String(total),
  });
  const sum = parts.reduce((a, b) => a + b, 0);
  const explanations = [
    [{ cell: cell("total"), from: String(total), to: String(sum) }],
    ...PARTS.flatMap((path, i) => {
      const from = parts[i] as number;
      const to = from + total - sum;
      return to < 0 ? [] : [[{ cell: cell(path), from: String(from), to: String(to) }]];
    }),
  ];
  return {
    id,
    about: { zh: "不能唯一定位，列出全部候选", en: "not decidable: every candidate" },
    input,
    diagnoses: [{ fails: failing(input), minimal: 1, explanations } satisfies Explained],
  };
}

const failing = (report: Report): string[] =>
  check(report, { only: "findings" })
    .filter((one): one is RelationOutcome => one.kind === "relation" && one.status === "fail")
    .map((one) => `${one.rule}[${one.instance}]`);
