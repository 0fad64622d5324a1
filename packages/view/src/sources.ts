import { add, compare, type Decimal, type Lang, negate, type Outcome, speak, suspects } from "@gouji/schema";
import { examinedOf, type Named, namesOf, type Roster } from "./roster.ts";
import { words } from "./words.ts";

/**
 * `equal`: the member's figure is what the sum is off by, so it was left out or counted twice. `draft`: so is a draft's that
 * is not counted. `repair`: a repair of the member's own report would close the difference.
 */
export interface Source extends Named {
  readonly kind: "equal" | "draft" | "repair";
  readonly value: Decimal;
  readonly said: string;
}

/** A figure of a region that is not the sum of its members. */
interface Off {
  readonly cell: string;
  /** The sum minus the report, with its sign. */
  readonly difference: string;
  readonly outcome: Outcome | null;
}

/** What may lie behind a difference: repairs of members first, then drafts, then equal figures. */
export function sourcesOf({ cell, difference, outcome }: Off, roster: Roster, lang: Lang): Source[] {
  const off = negate(difference.replace("+", ""));
  const size = off.replace("-", "");
  const names = namesOf(roster);
  const equal = (outcome?.kind === "relation" ? suspects(outcome) : []).map(
    (authority): Source => ({
      ...names(authority),
      kind: "equal",
      value: size,
      said: words[lang].equalTo(names(authority).name, size),
    }),
  );
  const drafts = (roster.drafts ?? []).flatMap(({ authority, report }): Source[] => {
    const figure = report?.figures[cell];
    if (figure?.state !== "number" || compare(figure.value, off) !== 0) return [];
    return [{ ...names(authority), kind: "draft", value: off, said: words[lang].equalTo(names(authority).name, off) }];
  });
  const repairs = roster.members.flatMap(({ authority, counted }): Source[] => {
    const examined = counted ? examinedOf(authority, roster) : null;
    if (!examined) return [];
    return examined.diagnoses.flatMap((diagnosis) =>
      diagnosis.decided
        ? diagnosis.explanations.flatMap((repair) =>
            repair.edits.flatMap((edit): Source[] =>
              edit.cell === cell && compare(add(edit.from, off), edit.to) === 0
                ? [
                    {
                      ...names(authority),
                      kind: "repair",
                      value: edit.to,
                      said: `${names(authority).name} ${speak[lang].repair(repair, examined.layout)}`,
                    },
                  ]
                : [],
            ),
          )
        : [],
    );
  });
  return [...repairs, ...drafts, ...equal];
}
