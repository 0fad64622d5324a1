import { type FormId, formFor, type Report } from "@gouji/schema";
import type { Authority } from "./authorities.ts";
import { generate } from "./generate.ts";
import type { Planted } from "./plant/planted.ts";

/** One authority's report on one year. */
export interface Filed {
  readonly authority: Authority;
  readonly year: number;
  readonly report: Report;
  /** What was done to it, where it is not as it was made. */
  readonly planted?: Planted;
}

/**
 * A report for each authority and year in which it exists, by authority and then by year, each in the form due for it.
 * Whatever one carries out, the next one carries in; an office that follows another takes up its pending requests.
 */
export function series({
  seed,
  authorities,
  years,
}: {
  readonly seed: string | number;
  readonly authorities: readonly Authority[];
  readonly years: readonly number[];
}): Filed[] {
  const made = new Map<string, Report>();
  const inOrder = [...years].sort((a, b) => a - b);
  for (const year of inOrder) {
    for (const authority of authorities) {
      if (!exists(authority, year)) continue;
      const { id, name, level, size, from, follows } = authority;
      const wanted = { seed, year, form: formOf(year), authority: name, level, size };
      const after =
        made.get(key(id, year - 1)) ??
        made.get(key(follows, year - 1)) ??
        // A new office has nothing to carry in.
        (from === year ? generate({ ...wanted, size: "nil" }) : undefined);
      const report = generate({ ...wanted, ...(after && { after }) });
      made.set(key(id, year), report);
    }
  }
  return authorities.flatMap((authority) =>
    inOrder.flatMap((year) => {
      const report = made.get(key(authority.id, year));
      return report ? [{ authority, year, report }] : [];
    }),
  );
}

export const exists = ({ from = -Infinity, to = Infinity }: Authority, year: number): boolean =>
  from <= year && year <= to;

const key = (id: string | undefined, year: number) => `${id} ${year}`;

function formOf(year: number): FormId {
  const form = formFor(year);
  if (!form) throw new RangeError(`no form for ${year}`);
  return form.id as FormId;
}
