import { compare, type Decimal, type Relation } from "@gouji/schema";

/** Whether a relation holds for a residual, which is left − right. */
export function holds(relation: Relation, residual: Decimal): boolean {
  const sign = compare(residual, "0");
  return relation === "=" ? sign === 0 : relation === "<=" ? sign <= 0 : sign >= 0;
}
