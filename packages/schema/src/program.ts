import { type Equation, equations } from "./equations.ts";
import { allForms } from "./forms/index.ts";
import type { Layout } from "./layout.ts";
import type { Report } from "./report.ts";
import { layoutFor, officialLayout } from "./resolve.ts";
import { fits, type Instance, name, type Operands, quoteOf, type Rule, type Side } from "./rule.ts";
import { rules } from "./rules/index.ts";

/**
 * The relations among the instances of a layout as a sparse integer matrix: row i holds the entries from `start[i]` to
 * `start[i + 1]`. A row stands for Σ weight·cell + constant, left minus right, which is the residual.
 */
export interface Matrix {
  /** The instance of each row, by its place in `Program.instances`. */
  readonly instance: Int32Array;
  readonly start: Int32Array;
  readonly column: Int32Array;
  readonly weight: Int8Array;
  readonly constant: Int32Array;
  /** 0: "=", -1: "<=", 1: ">=". */
  readonly relation: Int8Array;
}

/** A layout with every question that the rules ask of it, compiled once. */
export interface Program {
  readonly layout: Layout;
  /** In the order of the catalogue, then of the form. */
  readonly instances: readonly Instance[];
  /** Those of other forms: a report of this layout answers them with notApplicable. */
  readonly elsewhere: readonly Instance[];
  readonly matrix: Matrix;
  /** Which instances each cell stands in, by place. */
  readonly uses: ReadonlyMap<string, readonly number[]>;
}

const programs = new Map<string, Program>();

/** The program of the form a report follows. Cached. Throws a RangeError where the form is unknown. */
export function programFor(report: Pick<Report, "form" | "extensions" | "figures">): Program {
  return programOf(layoutFor(report));
}

/** Compiles a layout; cached by its key. */
export function programOf(at: Layout): Program {
  const known = programs.get(at.key);
  if (known) return known;
  const instances = instancesOf(at);
  const mine = new Set(instances.map(name));
  const program: Program = {
    layout: at,
    instances,
    elsewhere: allInstances().filter((instance) => !mine.has(name(instance))),
    matrix: matrixOf(instances, at),
    uses: usesOf(instances),
  };
  programs.set(at.key, program);
  return program;
}

/** Every question the rules ask of a layout, in the order of the catalogue. Throws where a form names an unknown rule. */
export function instancesOf(at: Layout): Instance[] {
  const implied = Map.groupBy(equations(at), (equation) => equation.rule);
  for (const id of implied.keys()) {
    if (!rules.some((rule) => rule.id === id && rule.subject.over === "form")) throw new Error(`no rule ${id}`);
  }
  return rules.flatMap((rule) => expand(rule, at, implied.get(rule.id) ?? []));
}

function expand(rule: Rule, at: Layout, implied: readonly Equation[]): Instance[] {
  const { subject } = rule;
  switch (subject.over) {
    case "form":
      return implied.map(({ instance, left, relation, right, quote }) => ({
        rule,
        instance,
        left: { terms: left, constant: 0 },
        relation,
        right: { terms: right, constant: 0 },
        quote,
      }));
    case "claims": {
      const quote = quoteOf(rule.basis, at);
      return subject.claims
        .map((claim) => ({
          rule,
          instance: claim.instance,
          left: side(claim.left),
          relation: "relation" in claim ? claim.relation : null,
          right: side(claim.right),
          ...("judge" in claim && { judge: claim.judge }),
          ...(quote !== undefined && { quote }),
        }))
        .filter((instance) => fits(instance, at));
    }
    case "cells":
      return at.cells
        .filter((place) => place.table === subject.table && (!subject.kind || place.quantity.kind === subject.kind))
        .map(({ cell }) => ({
          ...asking(rule, cell.slice(cell.indexOf("/") + 1), subject.judge),
          left: side([cell]),
        }));
    case "parts":
      return [...new Set(at.cells.map((place) => place.part))].map((part) => ({
        ...asking(rule, part, subject.judge),
        part,
      }));
    case "document":
      return [asking(rule, subject.instance, subject.judge)];
    case "years":
    case "members":
      return [];
  }
}

const asking = (rule: Rule, instance: string, judge: NonNullable<Instance["judge"]>): Instance => ({
  rule,
  instance,
  left: NOTHING,
  relation: null,
  right: NOTHING,
  judge,
});

const NOTHING: Side = { terms: [], constant: 0 };

export function side(operands: Operands): Side {
  return {
    terms: operands.flatMap((operand) => {
      if (typeof operand === "number") return [];
      return [
        typeof operand === "string"
          ? { cell: operand, weight: 1 }
          : { cell: operand.before, weight: 1, period: "previous" },
      ];
    }),
    constant: operands.reduce<number>((sum, operand) => sum + (typeof operand === "number" ? operand : 0), 0),
  };
}

/** The relations among some instances of a layout. */
export function matrixOf(instances: readonly Instance[], at: Layout): Matrix {
  const rows = instances.flatMap((instance, index) => (instance.relation ? [{ instance, index }] : []));
  const entries = rows.map(({ instance: { left, right } }) => [
    ...left.terms,
    ...right.terms.map(({ cell, weight }) => ({ cell, weight: -weight })),
  ]);
  const start = new Int32Array(rows.length + 1);
  entries.forEach((row, i) => {
    start[i + 1] = (start[i] as number) + row.length;
  });
  const flat = entries.flat();
  return {
    instance: Int32Array.from(rows, (row) => row.index),
    start,
    column: Int32Array.from(flat, ({ cell }) => at.place.get(cell)?.at as number),
    weight: Int8Array.from(flat, ({ weight }) => weight),
    constant: Int32Array.from(rows, ({ instance: { left, right } }) => left.constant - right.constant),
    relation: Int8Array.from(rows, ({ instance }) => ({ "=": 0, "<=": -1, ">=": 1 })[instance.relation ?? "="]),
  };
}

function usesOf(instances: readonly Instance[]): Map<string, number[]> {
  const uses = new Map<string, number[]>();
  instances.forEach((instance, index) => {
    for (const { cell } of [...instance.left.terms, ...instance.right.terms]) {
      const list = uses.get(cell) ?? [];
      list.push(index);
      uses.set(cell, list);
    }
  });
  return uses;
}

let everywhere: readonly Instance[] | undefined;

/** Every instance of every known form, once. */
function allInstances(): readonly Instance[] {
  everywhere ??= [
    ...new Map(
      allForms.flatMap((form) => instancesOf(officialLayout(form))).map((instance) => [name(instance), instance]),
    ).values(),
  ];
  return everywhere;
}
