import {
  type Form,
  type FormId,
  formById,
  type Level,
  layoutsOf,
  levelOf,
  type Report,
  type Scope,
} from "@gouji/schema";
import { boundBy } from "./carry.ts";
import { dice } from "./dice.ts";
import { draw } from "./draw.ts";
import type { Size } from "./proportions.ts";
import { prose } from "./prose.ts";

export interface Wanted {
  /** The same seed, authority and year give the same report. */
  readonly seed: string | number;
  readonly form: FormId;
  readonly extensions?: readonly string[];
  /** Which of the form's layouts: 0 is the official one, others take the lines that reports borrow from another form. */
  readonly variant?: number;
  readonly year: number;
  readonly authority: string;
  readonly size: Size;
  readonly level?: Level;
  readonly scope?: Scope;
  /** Last year's report of the same authority: what it carries out is carried in. */
  readonly after?: Pick<Report, "figures">;
}

/**
 * A made-up report that keeps every rule: no error and no warning, and nothing that cannot be checked. Built from the
 * layout and its equations alone, so a new form needs nothing new here. Throws a RangeError where the form is unknown.
 */
export function generate(wanted: Wanted): Report {
  const { seed, year, authority, level, variant = 0, extensions = [] } = wanted;
  const form = formById(wanted.form, extensions);
  const layout = form && layoutsOf(form)[variant];
  if (!form || !layout) throw new RangeError(`unknown form: ${[wanted.form, ...extensions].join("+")}~${variant}`);
  const temper = dice(`${seed}/${authority}`);
  const yearly = temper.of(`${year}`);
  const figures = Object.fromEntries(
    [
      ...draw({
        layout,
        size: wanted.size,
        dice: yearly.of("figures"),
        temper,
        bound: wanted.after ? boundBy(wanted.after, layout) : [],
        competent: mayIssueRules(level ?? levelOf(authority)),
      }),
    ].map(([cell, value]) => [cell, { state: "number" as const, value, raw: value }]),
  );
  return compose(wanted, form, figures);
}

/** Puts a cover, a text and a date around figures. */
export function compose(
  { seed, year, authority, level, scope = "agency", extensions = [], ...wanted }: Omit<Wanted, "size">,
  form: Form,
  figures: Report["figures"],
): Report {
  const words = dice(`${seed}/${authority}/${year}/words`);
  return {
    form: wanted.form,
    extensions: [...extensions],
    year,
    authority,
    scope,
    ...(level && { level }),
    title: `${authority}${year}年政府信息公开工作年度报告`,
    signedOff: signedOff(year, scope, words.below(18)),
    figures,
    narratives: prose(form, figures, year, words),
    extras: [],
  };
}

const mayIssueRules = (level: Level | undefined) => level !== "county" && level !== "township";

/** Offices sign in January, governments in March: Article 49. */
const signedOff = (year: number, scope: Scope, day: number) =>
  `${year + 1}-${scope === "agency" ? "01" : "03"}-${String(day + 9).padStart(2, "0")}`;
