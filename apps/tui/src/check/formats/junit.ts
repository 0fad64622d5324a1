import { printable } from "../../text/printable.ts";
import { type Judged, nameOf } from "../examine.ts";
import type { Format, Setting } from "../format.ts";

/**
 * JUnit, for what shows the tests of a build: a report is a suite, a question a case. What makes the command fail (`--fail-on`)
 * is a failure; what cannot be told, or is not asked, is skipped; findings below that are told in the case.
 */
export const junit = ({ lang, speak, fails }: Setting): Format => ({
  begin: () => ['<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="gouji">\n'],
  *file({ file, reports, refusal }) {
    if (refusal)
      yield suite(file, { tests: 1, failures: 0, errors: 1, skipped: 0 }, [
        element("testcase", { classname: file, name: "read" }, [
          element("error", { type: refusal.code, message: refusal.message[lang] }),
        ]),
      ]);
    for (const { report, layout, outcomes, diagnoses } of reports) {
      const counts = {
        tests: outcomes.length,
        failures: outcomes.filter(fails).length,
        errors: 0,
        skipped: outcomes.filter((one) => !fails(one) && SKIPPED.has(one.status)).length,
      };
      const told = (outcome: Judged["outcomes"][number]) => {
        const { status, severity } = outcome;
        if (status === "pass") return [];
        const message = speak[lang].outcome(outcome, layout);
        const repair = diagnoses.find(({ fails }) => fails.includes(nameOf(outcome)));
        if (fails(outcome))
          return [
            element("failure", { type: status === "fail" ? severity : status, message }, [
              escaped(repair ? speak[lang].diagnosis(repair, layout) : message),
            ]),
          ];
        return SKIPPED.has(status)
          ? [element("skipped", { message })]
          : [element("system-out", {}, [escaped(message)])];
      };
      const name = [report.authority ?? file, report.year].filter((part) => part !== null).join(" ");
      yield suite(
        name,
        counts,
        outcomes.map((outcome) => element("testcase", { classname: file, name: nameOf(outcome) }, told(outcome))),
      );
    }
  },
  end: () => ["</testsuites>\n"],
});

const SKIPPED: ReadonlySet<string> = new Set(["blocked", "notApplicable"]);

const suite = (name: string, counts: Readonly<Record<string, number>>, cases: readonly string[]) =>
  `${element("testsuite", { name, ...counts }, ["\n", ...cases.map((one) => `  ${one}\n`)])}\n`;

function element(name: string, attributes: Readonly<Record<string, string | number>>, inside: readonly string[] = []) {
  const given = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(String(value))}"`);
  const open = `<${name}${given.join("")}`;
  return inside.length === 0 ? `${open}/>` : `${open}>${inside.join("")}</${name}>`;
}

const SIGNS: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const escaped = (text: string) => printable(text).replace(/[&<>"]/g, (sign) => SIGNS[sign] ?? sign);
