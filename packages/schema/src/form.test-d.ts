import type { CellOf } from "/work/main/packages/schema/src/form.ts";
import {
  type Cell,
  type form2014,
  form2019,
  type form2021,
  type ningbo,
} from "/work/main/packages/schema/src/forms/index.ts";

const a: CellOf<typeof form2021> = "requests/processed.denied.stateSecret@legalPerson.business";
const b: CellOf<typeof form2014> = "statistics/replied.denied.stateSecret@count";
const c: CellOf<typeof ningbo> = "capacity/institution.staffFullTime@count";
const h: CellOf<typeof form2021> = "requests/processed.otherwise@total";
// @ts-expect-error
const d: CellOf<typeof form2021> = "requests/processed.denied.stateSecrets@legalPerson.business";
// @ts-expect-error
const e: CellOf<typeof form2021> = "procurement/centralised@amount";
// @ts-expect-error
const g: Cell = "nonsense";
