import type { Basis, Case, Claim, Demand, Rule, Severity, Subject } from "../rule.ts";

interface Options {
  readonly rev?: number;
  readonly severity: Severity;
  readonly basis: Basis;
  readonly family?: string;
  readonly cases: readonly Case[];
}

/** A rule in its first revision, with a wording of its own, unless it says otherwise. */
export const rule = (id: string, subject: Subject, { rev = 1, family = id, ...rest }: Options): Rule => ({
  id,
  rev,
  family,
  subject,
  ...rest,
});

export const fromForm: Subject = { over: "form" };

export const claims = (...list: readonly Claim[]): Subject => ({ over: "claims", claims: list });

/** One claim for each name, which becomes its instance. */
export const each = <const Name extends string>(names: readonly Name[], claim: (name: Name) => Demand): Subject =>
  claims(...names.map((instance): Claim => ({ instance, ...claim(instance) })));
