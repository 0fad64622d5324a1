import { check, type Instance, layoutFor, officialLayout, type Program, programFor } from "@gouji/schema";
import type { Case } from "./case.ts";
import { judging } from "./match.ts";
import { type Kind, type Mutant, mutantsOf, programOfOne } from "./mutants.ts";

export interface Survivor {
  readonly layout: string;
  readonly kind: Kind;
  readonly rule: string;
  readonly instance: string;
}

/** How many wrong rules a suite notices. */
export interface Kills {
  readonly total: number;
  readonly killed: number;
  readonly by: ReadonlyMap<Kind, { readonly total: number; readonly killed: number }>;
  readonly survivors: readonly Survivor[];
}

/** Gets every instance of every form wrong in every way, and sees whether some case contradicts it. */
export function kills(cases: readonly Case[]): Kills {
  const by = new Map<Kind, { total: number; killed: number }>();
  const survivors: Survivor[] = [];
  for (const { program, mine } of byLayout(cases)) {
    for (const instance of program.instances) {
      if (cannotFail(instance, program)) continue;
      for (const mutant of mutantsOf(instance)) {
        const count = by.get(mutant.kind) ?? { total: 0, killed: 0 };
        by.set(mutant.kind, count);
        count.total++;
        if (isNoticed(mutant, program, mine)) count.killed++;
        else survivors.push(told(program, mutant.kind, instance));
      }
    }
  }
  const counts = [...by.values()];
  return {
    total: counts.reduce((sum, one) => sum + one.total, 0),
    killed: counts.reduce((sum, one) => sum + one.killed, 0),
    by,
    survivors,
  };
}

/**
 * A part with borrowed lines cannot be missing: by those lines it is known that the report follows this layout at all.
 */
const cannotFail = ({ judge, part }: Instance, { layout }: Program): boolean =>
  judge === "present" &&
  layout.cells.some((place) => place.part === part && !officialLayout(layout.form).place.has(place.cell));

interface Watched {
  readonly input: Case["input"];
  readonly judge: ReturnType<typeof judging>;
}

/** Asks the mutant alone, case by case, until one contradicts it; that one is asked first the next time. */
function isNoticed({ instance }: Mutant, program: Program, mine: Watched[]): boolean {
  const one = programOfOne(instance, program);
  const at = mine.findIndex(({ input, judge }) => check(input, { program: one }).some((outcome) => judge(outcome)));
  if (at > 0) mine.unshift(...mine.splice(at, 1));
  return at >= 0;
}

function byLayout(cases: readonly Case[]) {
  const groups = Map.groupBy(cases, ({ input }) => layoutFor(input).key);
  return [...groups.values()].map((group) => ({
    program: programFor((group[0] as Case).input),
    mine: group.map(({ input, expected }): Watched => ({ input, judge: judging(expected) })),
  }));
}

const told = ({ layout }: Program, kind: Kind, { rule, instance }: Instance): Survivor => ({
  layout: layout.key,
  kind,
  rule: rule.id,
  instance,
});
