import {
  compare,
  type Diagnosis,
  type Explanation,
  type Lang,
  type Report,
  speak,
  successionRules,
} from "@gouji/schema";
import { nameOf } from "./equation.ts";
import type { Examined } from "./examine.ts";
import { type CellName, type Mention, mentionOf, named } from "./mention.ts";
import { effect } from "./trial.ts";
import { words } from "./words.ts";

/** What is known about the cause. */
export interface Verdict {
  readonly decided: "unique" | "several" | "none";
  /** 可唯一定位, 不能唯一定位，3 个候选 … */
  readonly word: string;
  /** The whole of it in one sentence. */
  readonly said: string;
  readonly candidates: number;
  readonly complete: boolean;
  readonly repairs: readonly RepairShown[];
}

export interface RepairShown {
  readonly said: string;
  readonly kind: Explanation["kind"];
  readonly edits: readonly (CellName & { readonly from: string; readonly to: string })[];
  readonly clears: readonly Mention[];
  readonly breaks: readonly Mention[];
  /** 可使 2 条相符; 不影响其他各条 */
  readonly clearsSaid: string;
  readonly breaksSaid: string;
  readonly reasons: Explanation["reasons"];
  readonly evidence: readonly Evidence[];
}

/** Another year's report that states what a repair proposes. */
export interface Evidence extends CellName {
  readonly year: number;
  readonly value: string;
  /** 旁证：2025 年的年报中，… */
  readonly said: string;
}

/** A diagnosis in words, each repair with what it clears, what it breaks, and what other years say. */
export function verdictOf(diagnosis: Diagnosis, examined: Examined, lang: Lang, years: readonly Report[]): Verdict {
  const { layout, outcomes } = examined;
  const byName = new Map(outcomes.map((outcome) => [nameOf(outcome), outcome]));
  const decided = diagnosis.decided ? "unique" : diagnosis.explanations.length > 0 ? "several" : "none";
  return {
    decided,
    word: words[lang].decided[decided](diagnosis.total),
    said: speak[lang].diagnosis(diagnosis, layout),
    candidates: diagnosis.total,
    complete: diagnosis.complete,
    repairs: diagnosis.explanations.map((one) => {
      const clears = one.clears.flatMap((name) => byName.get(name) ?? []);
      const { breaks } = effect(outcomes, one.edits);
      return {
        said: speak[lang].repair(one, layout),
        kind: one.kind,
        edits: one.edits.map((edit) => ({ ...named(edit.cell, layout, lang), from: edit.from, to: edit.to })),
        clears: clears.map((outcome) => mentionOf(outcome, layout, lang)),
        breaks: breaks.map((outcome) => mentionOf(outcome, layout, lang)),
        clearsSaid: words[lang].report.clears(clears.length),
        breaksSaid: words[lang].report.breaks(breaks.length),
        reasons: one.reasons,
        evidence: one.edits.flatMap((edit) => evidenceFor(edit, examined, years, lang)),
      };
    }),
  };
}

/** The other end of a cell's relation to the year before or after, if that report has the proposed value there. */
function evidenceFor(
  edit: { readonly cell: string; readonly to: string },
  { report, layout }: Examined,
  years: readonly Report[],
  lang: Lang,
): Evidence[] {
  if (report.year === null) return [];
  return LINKS.flatMap(({ now, before }) => {
    const [cell, year] =
      edit.cell === now
        ? [before, (report.year as number) - 1]
        : edit.cell === before
          ? [now, (report.year as number) + 1]
          : [];
    const figure = years.find((other) => other.year === year)?.figures[cell ?? ""];
    if (cell === undefined || year === undefined || figure?.state !== "number") return [];
    if (compare(figure.value, edit.to) !== 0) return [];
    const { value } = figure;
    const { label } = named(cell, layout, lang);
    return [{ cell, label, year, value, said: words[lang].report.evidence(year, label, value) }];
  });
}

/** Pairs of cells that two years must have alike, as the rules between years say. */
const LINKS = successionRules.flatMap(({ subject }) =>
  subject.over === "years"
    ? subject.claims.flatMap((claim) => {
        const [now, before] = [claim.left[0], claim.right[0]];
        const one =
          claim.left.length === 1 && claim.right.length === 1 && "relation" in claim && claim.relation === "=";
        return one && typeof now === "string" && typeof before === "object"
          ? [{ now, before: before.before as string }]
          : [];
      })
    : [],
);
