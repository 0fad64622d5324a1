import { type Cell, levelOf } from "@gouji/schema";
import { dice } from "../../dice.ts";
import { mend } from "../../mend.ts";
import { tally } from "../../tally.ts";
import { type Area, type Draft, type Kind, kinds, make, set } from "./draft.ts";

/** Reports in which everything holds. */
export const balanced: readonly Area[] = [
  {
    id: "nil",
    about: { zh: "全为零的报告：完全正常", en: "reports of nothing but zeros: quite in order" },
    drafts: () =>
      kinds.map((kind) => ({
        id: kind.name,
        about: { zh: "全部为0", en: "every figure is 0" },
        input: make(kind, { size: "nil" }),
      })),
  },
  {
    id: "typical",
    about: { zh: "各表式、各类单位的平常报告", en: "usual reports of every form and of offices of every kind" },
    drafts: () =>
      kinds
        .filter((kind) => kind.variant === 0)
        .flatMap((kind) =>
          (["town", "county"] as const).map((size) => ({
            id: `${kind.name}-${size}`,
            about: { zh: "各项关系均成立", en: "everything holds" },
            input: make(kind, {
              size,
              seed: 3,
              authority: size === "town" ? "示例县城关镇人民政府" : "示例市人民政府",
            }),
            clean: true,
          })),
        ),
  },
  {
    id: "hybrid",
    about: { zh: "混用两种表式的行", en: "reports with the row of another form in （六）" },
    drafts: () =>
      kinds
        .filter((kind) => kind.variant > 0)
        .map((kind) => ({
          id: kind.name,
          about: {
            zh: "（六）为另一表式的写法，合计按所印的行计算",
            en: "（六） is the other form's; totals sum what stands there",
          },
          input: make(kind, { size: "county", seed: 4 }),
          clean: true,
        })),
  },
  {
    id: "dense",
    about: { zh: "每格都有数且全部平衡", en: "every cell holds something, and everything holds" },
    drafts: () => kinds.map(dense),
  },
];

/** Every way was gone at least once, so no term of any equation is 0. */
function dense(kind: Kind): Draft {
  const { layout } = kind;
  const at = dice(kind.name);
  const drawn = tally(layout);
  for (const way of drawn.ways) drawn.add(way, 1 + at.below(9));
  const amounts = new Map<Cell, string>(
    layout.cells.filter((place) => place.quantity.kind === "money").map(({ cell }) => [cell, `${1 + at.below(99)}.25`]),
  );
  const input = make(kind);
  const competent = levelOf(input.authority) === undefined;
  mend({ layout, size: "bureau", dice: at, competent, drawn, amounts, settled: new Set(), draw: () => "1" });
  const content = layout.cells.map(({ cell }) => [cell, amounts.get(cell) ?? String(drawn.value(cell))]);
  const other = `${input.narratives.other ?? ""}收取信息处理费0元。`;
  return {
    id: kind.name,
    about: { zh: "每格不为0，全部成立", en: "no cell is 0, and everything holds" },
    input: { ...set(input, Object.fromEntries(content)), narratives: { ...input.narratives, other } },
    clean: true,
  };
}
