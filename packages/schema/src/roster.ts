import { compare, type Decimal, places, shift, subtract, sum } from "./decimal.ts";
import { fingerprinter } from "./fingerprint.ts";
import type { CellPlace, Layout } from "./layout.ts";
import type { Outcome } from "./outcome.ts";
import type { Report } from "./report.ts";
import { layoutFor } from "./resolve.ts";
import type { Severity } from "./rule.ts";
import { members as rules } from "./rules/members.ts";

/**
 * One authority of a declared roster for one year: the region's own office is a member too. `counted` is false for those
 * that report in their own line (垂直领导). `report` is null where none was filed, or none could be read.
 */
export interface Member {
  readonly authority: string;
  readonly name: string;
  readonly counted: boolean;
  readonly report: Report | null;
}

/** The sum of a roster in one cell. `sum` is of those who have a number there; it is whole only where none is missing. */
export interface CellSum {
  readonly cell: string;
  readonly sum: Decimal;
  readonly terms: readonly { readonly authority: string; readonly value: Decimal | null }[];
  /** Members without a number in the cell, by authority. */
  readonly missing: readonly string[];
}

/** The figures of a roster added up. */
export interface RosterSum {
  readonly layout: Layout;
  readonly cells: readonly CellSum[];
  /** Members whose report is not there or follows another form. */
  readonly absent: readonly string[];
}

/** Adds the counted members up, cell by cell, for the cells that can be added. `like` says which form the sum is in. */
export function addUp(members: readonly Member[], like: Layout): RosterSum {
  const counted = members.filter((member) => member.counted);
  const read = counted.flatMap(({ authority, report }) =>
    report && layoutFor(report).key === like.key ? [{ authority, report }] : [],
  );
  const present = new Set(read.map((member) => member.authority));
  return {
    layout: like,
    absent: counted.filter((member) => !present.has(member.authority)).map((member) => member.authority),
    cells: like.cells.filter(isAdditive).map(({ cell }) => {
      const terms = read.map(({ authority, report }) => {
        const figure = report.figures[cell];
        return { authority, value: figure?.state === "number" ? figure.value : null };
      });
      return {
        cell,
        terms,
        sum: sum(terms.flatMap(({ value }) => (value === null ? [] : [{ weight: 1, value }]))),
        missing: terms.filter((term) => term.value === null).map((term) => term.authority),
      };
    }),
  };
}

/**
 * Holds the report of a region against its members: one outcome a cell. It is judged only where the report says that it
 * covers them, and every member of the roster filed a report of the same form; else it is blocked and names who is missing.
 */
export function aggregate(region: Report, members: readonly Member[]): Outcome[] {
  const like = layoutFor(region);
  const added = addUp(members, like);
  const fingerprint = fingerprinter(region);
  const covers = region.scope === "region" || region.scope === "government";
  return rules.flatMap((rule) =>
    added.cells.map((cell): Outcome => {
      const figure = region.figures[cell.cell];
      const value = figure?.state === "number" ? figure.value : null;
      const gaps = [...added.absent, ...cell.missing];
      const blocked = !covers || gaps.length > 0 || value === null || cell.terms.length === 0;
      const residual = blocked || value === null ? null : subtract(cell.sum, value);
      const rounded = residual !== null && compare(residual, "0") !== 0 && isRounding(cell, value as Decimal, residual);
      const equal = residual !== null && (rounded || compare(residual, "0") === 0);
      return {
        kind: "relation",
        type: "outcome",
        rule: rule.id,
        instance: cell.cell,
        status: region.scope === "agency" ? "notApplicable" : blocked ? "blocked" : equal ? "pass" : "fail",
        severity: severityOf(like.place.get(cell.cell), rule.severity),
        left: {
          sum: gaps.length > 0 ? null : cell.sum,
          terms: cell.terms.map((term) => ({
            cell: cell.cell,
            weight: 1,
            value: term.value,
            authority: term.authority,
          })),
        },
        right: { sum: value, terms: [{ cell: cell.cell, weight: 1, value }] },
        relation: "=",
        residual,
        ...(rounded && { rounding: true as const }),
        ...(value === null && { missing: [cell.cell] }),
        ...(gaps.length > 0 && { absent: gaps }),
        rev: rule.rev,
        basis: rule.basis.kind,
        fingerprint: fingerprint(rule.id, cell.cell),
      };
    }),
  );
}

/** Members whose own figure, or the change to it, is exactly what a sum is off by: left out, or counted twice. */
export function suspects(outcome: Extract<Outcome, { kind: "relation" }>): string[] {
  const { residual } = outcome;
  if (residual === null || compare(residual, "0") === 0) return [];
  return outcome.left.terms.flatMap(({ authority, value }) =>
    authority && value !== null && compare(value, residual.replace(/^-/, "")) === 0 ? [authority] : [],
  );
}

/**
 * Amounts written to different places may differ by half a unit of the last place of each; amounts of one precision may
 * not, and counts never.
 */
function isRounding(cell: CellSum, value: Decimal, residual: Decimal): boolean {
  const written = [value, ...cell.terms.flatMap((term) => (term.value === null ? [] : [term.value]))].map(places);
  if (new Set(written).size < 2) return false;
  const slack = sum(written.map((at) => ({ weight: 1, value: shift("5", -at - 1) })));
  return compare(residual.replace(/^-/, ""), slack) <= 0;
}

const isAdditive = ({ row, column }: CellPlace) => row.line.additive !== false && column.line.additive !== false;

/** One case may stand in the reports of two co-defendants (行政诉讼法 Art. 26), so table four need not add up. */
const severityOf = (place: CellPlace | undefined, usual: Severity): Severity =>
  place?.part === "remedies" ? "info" : usual;
