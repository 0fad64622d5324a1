import { formById, layoutFor, type Report, sum } from "@gouji/schema";
import type { Authority } from "./authorities.ts";
import { compose } from "./generate.ts";

/**
 * The report of a region that is the sum of its members, which all follow one form. Throws a RangeError without members, and
 * where they differ in form.
 */
export function region(seed: string | number, government: Authority, members: readonly Report[]): Report {
  const [first] = members;
  if (!first || first.year === null) throw new RangeError("a region without members");
  if (members.some((member) => member.form !== first.form)) throw new RangeError("members of different forms");
  const form = formById(first.form, first.extensions);
  if (!form) throw new RangeError(`unknown form: ${first.form}`);
  const figures = Object.fromEntries(
    layoutFor(first).cells.map(({ cell }) => {
      const value = sum(members.map((member) => ({ weight: 1, value: numberIn(member, cell) })));
      return [cell, { state: "number" as const, value, raw: value }];
    }),
  );
  const { name, level } = government;
  const { extensions, year } = first;
  return compose({ seed, form: first.form, extensions, year, authority: name, level, scope: "region" }, form, figures);
}

function numberIn(report: Report, cell: string): string {
  const figure = report.figures[cell];
  if (figure?.state !== "number") throw new RangeError(`${report.authority} has no number in ${cell}`);
  return figure.value;
}
