import { type Layout, layoutFor, type Report } from "@gouji/schema";
import type { KeptLayout } from "./layouts.ts";
import { decode, encode, type Odd } from "./packed.ts";
import { Refused } from "./refused.ts";

/** A report in the pieces in which it is kept: nothing stands in two of them, and nothing in none. */
export interface Pieces {
  readonly packed: Uint8Array;
  /** JSON: what is neither figure nor prose, and how figures were written. */
  readonly rest: string;
  /** JSON: what can be searched. */
  readonly prose: string;
}

/** The layout a report is packed by. */
export function layoutOf(report: Report): Layout {
  try {
    return layoutFor(report);
  } catch (error) {
    if (error instanceof RangeError) {
      throw new Refused("unknownForm", { form: report.form, extensions: report.extensions });
    }
    throw error;
  }
}

export function takeApart(report: Report, { cells }: KeptLayout, places: ReadonlyMap<string, unknown>): Pieces {
  const { figures, narratives, extras, ...rest } = report;
  const { packed, odd, met } = encode(cells, figures);
  // Cells that the form has in another variant, or not at all.
  const strays =
    met === Object.keys(figures).length ? [] : Object.entries(figures).filter(([cell]) => !places.has(cell));
  return {
    packed,
    rest: JSON.stringify({ rest, odd, ...(strays.length > 0 && { strays }) }),
    prose: JSON.stringify({ narratives, extras }),
  };
}

export function putTogether({ packed, rest, prose }: Pieces, { cells }: KeptLayout): Report {
  const said = JSON.parse(rest) as { rest: Report; odd: Odd[]; strays?: [string, Report["figures"][string]][] };
  const figures = decode(cells, packed, said.odd);
  return {
    ...said.rest,
    figures: said.strays ? Object.fromEntries([...Object.entries(figures), ...said.strays]) : figures,
    ...(JSON.parse(prose) as Pick<Report, "narratives" | "extras">),
  };
}
