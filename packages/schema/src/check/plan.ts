import { type Hash, questionHash } from "../fingerprint.ts";
import type { Outcome } from "../outcome.ts";
import type { Program } from "../program.ts";
import { tellSide } from "../relate.ts";
import type { Instance, Side } from "../rule.ts";

/** What can be known of an instance before any report is seen. */
export interface Question {
  readonly instance: Instance;
  readonly hash: Hash;
  readonly left: Placed;
  readonly right: Placed;
  /** The outcome but for what the report says; its keys stand in the order in which they are printed. */
  readonly blank: Outcome;
  /** Of a single cell: its place, and its part by number. Of a part: its number. Else -1. */
  readonly place: number;
  readonly part: number;
  /** Some of its cells stand in the layout. */
  readonly mixed: boolean;
}

/** A side with the places of its cells in the layout; -1 where the layout has no such cell. */
export interface Placed {
  readonly side: Side;
  readonly places: readonly number[];
  /** Each weight is 1, so that the terms of a cell can be one object in all outcomes. */
  readonly plain: boolean;
  /** What is told of it where no cell is there: the same for every report. */
  readonly empty: Outcome["left"];
}

export interface Plan {
  readonly questions: readonly Question[];
  readonly elsewhere: readonly Question[];
  /** Cells of `elsewhere` that the layout does not have. */
  readonly foreign: readonly string[];
  /** The part of each place by number, and how many there are. */
  readonly partOf: Uint8Array;
  readonly parts: number;
}

const plans = new WeakMap<Program, Plan>();

export function planOf(program: Program): Plan {
  const known = plans.get(program);
  if (known) return known;
  const made = prepare(program);
  plans.set(program, made);
  return made;
}

function prepare({ layout, instances, elsewhere }: Program): Plan {
  const parts = [...new Set(layout.cells.map((place) => place.part))];
  const partOf = Uint8Array.from(layout.cells, (place) => parts.indexOf(place.part));
  const placed = (side: Side): Placed => ({
    side,
    places: side.terms.map(({ cell }) => layout.place.get(cell)?.at ?? -1),
    plain: side.constant === 0 && side.terms.every(({ weight }) => weight === 1),
    empty: frozen(tellSide(side, () => undefined)),
  });
  const question = (instance: Instance): Question => {
    const left = placed(instance.left);
    const right = placed(instance.right);
    const place = instance.rule.subject.over === "cells" ? (left.places[0] as number) : -1;
    return {
      instance,
      hash: questionHash(instance.rule.id, instance.instance),
      left,
      right,
      blank: blankOf(instance, left.empty, right.empty),
      place,
      part: place >= 0 ? (partOf[place] as number) : parts.indexOf(instance.part ?? ""),
      mixed: [...left.places, ...right.places].some((at) => at >= 0),
    };
  };
  const others = elsewhere.map(question);
  return {
    questions: instances.map(question),
    elsewhere: others,
    foreign: [
      ...new Set(
        others
          .flatMap(({ left, right }) => [...left.side.terms, ...right.side.terms])
          .map((term) => term.cell as string)
          .filter((cell) => !layout.place.has(cell)),
      ),
    ],
    partOf,
    parts: parts.length,
  };
}

const KINDS = { cells: "figure", parts: "part", document: "document" } as const;

function blankOf(
  { rule, instance, relation, quote }: Instance,
  left: Outcome["left"],
  right: Outcome["left"],
): Outcome {
  const { over } = rule.subject;
  const common = {
    type: "outcome" as const,
    rule: rule.id,
    instance,
    status: "notApplicable" as const,
    severity: rule.severity,
    left,
    right,
    rev: rule.rev,
    basis: rule.basis.kind,
    ...(quote !== undefined && { quote }),
    fingerprint: "",
  };
  if (relation) return { kind: "relation", ...common, relation, residual: null };
  return {
    kind: over in KINDS ? KINDS[over as keyof typeof KINDS] : "condition",
    ...common,
    relation: null,
    residual: null,
  };
}

/** Shared by the outcomes of many reports, so it must not change. */
function frozen(side: Outcome["left"]): Outcome["left"] {
  for (const term of side.terms) Object.freeze(term);
  Object.freeze(side.terms);
  return Object.freeze(side);
}
