import { type Instance, type Matrix, matrixOf, type Program, type Rule } from "@gouji/schema";

/** What was done to an instance. */
export type Kind =
  | "sign"
  | "term"
  | "constant"
  | "relation"
  | "severity"
  | "sides"
  | "judge"
  | "always passes"
  | "always fails";

export interface Mutant {
  readonly kind: Kind;
  readonly instance: Instance;
}

/** Every way of getting one instance wrong by one thing. */
export function mutantsOf(instance: Instance): Mutant[] {
  const { rule, left, right } = instance;
  const mutant = (kind: Kind, change: Partial<Instance>): Mutant => ({ kind, instance: { ...instance, ...change } });
  const { judge: _, ...bare } = instance;
  const constant = (value: number): Mutant["instance"] => ({
    ...bare,
    left: { terms: [], constant: value },
    right: { terms: [], constant: 0 },
  });
  return [
    ...(rule.subject.over === "form" || rule.subject.over === "claims" ? worded() : []),
    ...(instance.judge ? confused() : []),
    ...SEVERITIES.filter((severity) => severity !== rule.severity).map((severity) =>
      mutant("severity", { rule: { ...rule, severity } }),
    ),
    { kind: "always passes" as const, instance: constant(0) },
    { kind: "always fails" as const, instance: constant(instance.relation === "<=" ? 1 : -1) },
  ];

  function worded(): Mutant[] {
    return [
      ...(["left", "right"] as const).flatMap((at) =>
        instance[at].terms.flatMap((term, i) => [
          mutant("term", { [at]: { ...instance[at], terms: instance[at].terms.filter((_one, j) => j !== i) } }),
          ...(instance.relation
            ? [
                mutant("sign", {
                  [at]: {
                    ...instance[at],
                    terms: instance[at].terms.map((one, j) => (j === i ? { ...term, weight: -term.weight } : one)),
                  },
                }),
              ]
            : []),
        ]),
      ),
      ...(["left", "right"] as const).flatMap((at) =>
        instance[at].constant !== 0 ? [mutant("constant", { [at]: { ...instance[at], constant: 0 } })] : [],
      ),
      ...(instance.relation
        ? RELATIONS.filter((relation) => relation !== instance.relation).map((relation) =>
            mutant("relation", { relation }),
          )
        : []),
      // What is paired is the same either way.
      ...(instance.judge === "implies" ? [mutant("sides", { left: right, right: left })] : []),
    ];
  }

  /** The condition of another rule of its sort. */
  function confused(): Mutant[] {
    return (CONFUSABLE.find((sort) => sort.includes(instance.judge as never)) ?? [])
      .filter((judge) => judge !== instance.judge)
      .map((judge) => mutant("judge", { judge }));
  }
}

/** A program of one question. */
export function programOfOne(instance: Instance, { layout }: Pick<Program, "layout">): Program {
  const matrix: Matrix = matrixOf([instance], layout);
  return { layout, instances: [instance], elsewhere: [], matrix, uses: new Map() };
}

const RELATIONS = ["=", "<=", ">="] as const;
const SEVERITIES: readonly Rule["severity"][] = ["error", "warning", "info"];

/** Conditions that ask the same kind of thing, so that one may be taken for another. */
const CONFUSABLE: readonly (readonly NonNullable<Instance["judge"]>[])[] = [
  ["count", "signed", "money", "filled"],
  ["implies", "paired"],
  ["present", "unfilled"],
  ["due", "titled", "timely"],
];
