import { add, compare, type Decimal, type Lang, negate, type Outcome, speak, subtract, suspects } from "@gouji/schema";
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

/** The same in both languages, for whoever does not know yet which is wanted. */
type Told = Omit<Source, "said"> & { readonly said: Readonly<Record<Lang, string>> };

/** A figure of a region, and what its members come to. */
interface Off {
  readonly cell: string;
  readonly sum: Decimal;
  readonly own: Decimal;
  readonly outcome: Outcome | null;
}

/** What may lie behind a difference: repairs of members first, then drafts, then equal figures. */
export function sourcesOf({ cell, sum, own, outcome }: Off, roster: Roster): Told[] {
  const off = negate(subtract(sum, own));
  if (compare(off, "0") === 0) return [];
  const size = off.replace("-", "");
  const names = namesOf(roster);
  const both = (say: (lang: Lang) => string) => ({ zh: say("zh"), en: say("en") });
  const equalTo = (authority: string, value: Decimal) =>
    both((lang) => words[lang].equalTo(names(authority).name, value));
  const equal = (outcome?.kind === "relation" ? suspects(outcome) : []).map(
    (authority): Told => ({
      ...names(authority),
      kind: "equal",
      value: size,
      said: equalTo(authority, size),
    }),
  );
  const drafts = (roster.drafts ?? []).flatMap(({ authority, report }): Told[] => {
    const figure = report?.figures[cell];
    if (figure?.state !== "number" || compare(figure.value, off) !== 0) return [];
    return [{ ...names(authority), kind: "draft", value: off, said: equalTo(authority, off) }];
  });
  const repairs = roster.members.flatMap(({ authority, counted }): Told[] => {
    const examined = counted ? examinedOf(authority, roster) : null;
    if (!examined) return [];
    return examined.diagnoses.flatMap((diagnosis) =>
      diagnosis.decided
        ? diagnosis.explanations.flatMap((repair) =>
            repair.edits.flatMap((edit): Told[] =>
              edit.cell === cell && compare(add(edit.from, off), edit.to) === 0
                ? [
                    {
                      ...names(authority),
                      kind: "repair",
                      value: edit.to,
                      said: both((lang) => `${names(authority).name} ${speak[lang].repair(repair, examined.layout)}`),
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
