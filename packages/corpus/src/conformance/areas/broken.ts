import { type Cell, type Instance, name, officialLayout, programOf, rules } from "@gouji/schema";
import { dice } from "../../dice.ts";
import { breakers } from "../../plant/index.ts";
import { type Area, all, type Draft, type Kind, kinds, make, official } from "./draft.ts";

/** Reports in which rules fail. */
export const broken: readonly Area[] = [
  {
    id: "violated",
    about: { zh: "每条规则各违反一次，其余成立", en: "each rule broken once, and no other" },
    drafts: () =>
      rules.flatMap(({ id }): Draft[] => {
        const homes = official.filter(({ form }) =>
          programOf(officialLayout(form)).instances.some((instance) => instance.rule.id === id),
        );
        // The newest form it is in; and every form, where the rule speaks of the whole document.
        for (const kind of [...homes].reverse()) {
          const spoiled = [1, 2, 3, 4, 5, 6]
            .map((seed) => breakers.get(id)?.(make(kind, { seed, size: "bureau", authority: "示例县司法局" }), seed))
            .find((one) => one !== undefined);
          if (!spoiled) continue;
          const about = { zh: `只有 ${id} 不成立`, en: `only ${id} fails` };
          return [{ id: id.replace("/", "-"), about, input: spoiled.report, fails: spoiled.planted.fails }];
        }
        throw new Error(`no report breaks ${id} alone`);
      }),
  },
  {
    id: "unbalanced",
    about: {
      zh: "任意数字：每条关系都不成立，差额须准确",
      en: "arbitrary numbers: nothing balances, and every residual must be right",
    },
    drafts: () => kinds.flatMap(unbalanced),
  },
];

/** Of many throws the fewest that put every relation off in both directions, as far as they can be. */
function unbalanced(kind: Kind): Draft[] {
  const { layout } = kind;
  const relations = programOf(layout).instances.filter((instance) => instance.relation !== null);
  const totals = new Set(
    relations
      .flatMap(({ left, right }) => (left.terms.length > 1 && right.terms.length === 1 ? right.terms : []))
      .map((term) => term.cell),
  );
  const at = dice(`unbalanced/${kind.name}`);
  const throws = Array.from({ length: 60 }, () => {
    const many = at.pick([3, 60, 300]);
    const values = new Map(
      layout.cells.map(({ cell, quantity }) => {
        const value = 1 + at.below(totals.has(cell) ? many : 12);
        return [cell, quantity.kind === "signed" ? -value : value];
      }),
    );
    return { values, off: new Set(relations.flatMap((instance) => lean(instance, values) ?? [])) };
  });
  const drafts: Draft[] = [];
  for (let open = new Set(throws.flatMap(({ off }) => [...off])); open.size > 0; ) {
    const best = throws.reduce((a, b) => (common(b.off, open) > common(a.off, open) ? b : a));
    open = new Set([...open].filter((one) => !best.off.has(one)));
    drafts.push({
      id: `${kind.name}-${drafts.length + 1}`,
      about: { zh: "数字任意", en: "arbitrary numbers" },
      input: all(make(kind), layout, (cell) => String(best.values.get(cell))),
    });
  }
  return drafts;
}

const common = (one: ReadonlySet<string>, other: ReadonlySet<string>) =>
  [...one].filter((each) => other.has(each)).length;

/** Which way a relation is off. */
function lean(instance: Instance, values: ReadonlyMap<Cell, number>): string | undefined {
  const sum = ({ terms, constant }: Instance["left"]) =>
    terms.reduce((total, { cell, weight }) => total + weight * (values.get(cell) ?? 0), constant);
  const residual = Math.sign(sum(instance.left) - sum(instance.right));
  return residual === 0 ? undefined : `${name(instance)} ${residual}`;
}
