import type { Form } from "../form.ts";
import type { Layout } from "../layout.ts";
import type { Outcome, Severity, Status } from "../outcome.ts";
import type { BasisKind, Instance, Rule } from "../rule.ts";

export type Lang = "zh" | "en";

/** One way to make a group of failures hold, as far as it is said. */
export interface RepairSaid {
  readonly edits: readonly { readonly cell: string; readonly from: string | null; readonly to: string }[];
  /** `rule[instance]` of the relations that hold afterwards. */
  readonly clears: readonly string[];
  /** `set`, `swap`, `shiftRow` …; a kind without words of its own is passed over. */
  readonly kind?: string;
}

/** What is said of a diagnosis. */
export interface DiagnosisSaid {
  readonly fails: readonly string[];
  readonly explanations: readonly RepairSaid[];
  /** The search came to its end; without it there may be more. */
  readonly complete: boolean;
  /** How many explanations there are, where the list was cut. */
  readonly total?: number;
}

/** Two sides and what is claimed of them; an instance of a rule is one. */
export type Formula = Pick<Instance, "left" | "relation" | "right">;

/** What a rule asks, why, and on what ground. */
export interface RuleSaid {
  readonly name: string;
  readonly severity: string;
  readonly claims: string;
  /** The relation in words of the form; empty for what is no sum. */
  readonly formula: string;
  /** `printed` … in words, then the instrument and the words it rests on. */
  readonly basisKind: string;
  readonly basis: string;
  /** What usually lies behind a failure. */
  readonly causes: readonly string[];
  /** What to look at first; empty where the diagnosis tells. */
  readonly action: string;
}

/**
 * Says findings in one language. Every number in a sentence stands in the same sentence of every other language. Residuals
 * carry their sign, as `+2` or `-2`: an ASCII minus, whose width no terminal doubts. Cells that the layout does not have
 * are called by the name another form gives them. A rule id that is not in the catalogue throws a RangeError.
 */
export interface Wording {
  readonly lang: Lang;
  /** A cell in short: 「结转下年·总计」, "carried out, total". */
  label(cell: string, layout: Layout): string;
  /** A cell with everything printed around it: 「三 › 四、结转下年度继续办理 › 总计」. */
  path(cell: string, layout: Layout): string;
  /** The rule and the place it was asked at: 「收支平衡·总计」. */
  heading(outcome: Outcome, layout: Layout): string;
  /** The answer in one sentence, with its numbers. */
  outcome(outcome: Outcome, layout: Layout): string;
  /** What to do about a group of failures: 「结转下年·总计 5 → 7，可唯一定位，改后 2 条全平」. */
  diagnosis(diagnosis: DiagnosisSaid, layout: Layout): string;
  /** One of its explanations: 「结转下年·总计 5 → 7」. */
  repair(repair: RepairSaid, layout: Layout): string;
  /** 「1 处问题（2 条关系不平）」 */
  problems(problems: number, relations: number): string;
  /** All there is to say of a rule; without a layout it speaks of the newest form that has the rule. */
  rule(rule: Rule, layout?: Layout): RuleSaid;
  /** A relation in words of the form: 「本年新收 ＋ 上年结转 ＝ 办理总计 ＋ 结转下年」; empty where it is no sum. */
  formula(relation: Formula, layout: Layout): string;
  /** 「2021 版」, "2021 form". */
  form(form: Form): string;
  /** A section, or a table that an extension brings. */
  part(part: string, layout: Layout): string;
  readonly severity: Readonly<Record<Severity, string>>;
  readonly status: Readonly<Record<Status, string>>;
  readonly basisKind: Readonly<Record<BasisKind, string>>;
}
