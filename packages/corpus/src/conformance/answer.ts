import { check } from "@gouji/schema";
import type { Draft } from "./areas/index.ts";
import type { Answer, Case, Expected } from "./case.ts";

/**
 * Writes down what is found in a draft. What the draft itself knows is held against it: an engine that has gone wrong
 * cannot write its own answer key. Throws where the two differ.
 */
export function answer(area: string, { id, about, input, clean, fails, diagnoses }: Draft): Case {
  const outcomes = check(input);
  const found = outcomes.filter((one) => one.status === "fail" || one.status === "blocked");
  const failed = found.filter((one) => one.status === "fail").map((one) => `${one.rule}[${one.instance}]`);
  if (clean && found.length > 0)
    throw new Error(`${area}/${id}: ${found[0]?.rule}[${found[0]?.instance}] must not be found`);
  if (fails && failed.join() !== fails.join()) throw new Error(`${area}/${id}: ${failed} instead of ${fails}`);
  const among = (status: string) =>
    Map.groupBy(
      outcomes.filter((one) => one.status === status),
      (one) => one.rule,
    );
  const expected: Expected = {
    outcomes: found.map(
      ({ rule, instance, status, severity, residual }): Answer => ({
        rule,
        instance,
        status: status as Answer["status"],
        severity,
        residual,
      }),
    ),
    pass: Object.fromEntries([...among("pass")].map(([rule, passing]) => [rule, passing.length])),
    notApplicable: [...among("notApplicable").keys()],
    ...(diagnoses && { diagnoses }),
  };
  return { v: 1, id: `${area}/${id}`, about, input, expected };
}
