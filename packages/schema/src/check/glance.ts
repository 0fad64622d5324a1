import { Packed } from "../pack.ts";
import { judges, type Verdict } from "../rules/judges.ts";
import type { Question } from "./plan.ts";
import type { Sheet } from "./sheet.ts";

const PASS: Verdict = { status: "pass" };
const FAIL: Verdict = { status: "fail" };
const NOT_APPLICABLE: Verdict = { status: "notApplicable" };

/**
 * The answer of a judge. Those that look at one cell or count the cells of a part are asked several hundred times a report,
 * and most of their answers can be seen from the packed states; where they cannot, the judge itself is asked.
 */
export function glance(question: Question, sheet: Sheet): Verdict {
  const { instance, place, part } = question;
  const name = instance.judge as keyof typeof judges;
  switch (name) {
    case "count":
    case "signed": {
      const state = sheet.states[place] as number;
      if (state === Packed.number) return name === "signed" || (sheet.values[place] as number) >= 0 ? PASS : FAIL;
      if (state !== Packed.exact) return NOT_APPLICABLE;
      break;
    }
    case "filled": {
      const state = sheet.states[place] as number;
      if (state === Packed.number || state === Packed.exact) return PASS;
      return state === Packed.absent || sheet.telling[part] === 0 ? NOT_APPLICABLE : FAIL;
    }
    case "unfilled":
      if (sheet.there[part] === 0) return NOT_APPLICABLE;
      return sheet.telling[part] === 0 ? FAIL : PASS;
    case "present":
      if ((sheet.there[part] as number) > 0) return PASS;
      break;
  }
  return judges[name]({ instance, report: sheet.report, layout: sheet.layout });
}
