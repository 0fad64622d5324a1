import type { Area, Region } from "@gouji/store";
import { type Columns, type ColumnsWanted, columnsOf } from "@gouji/view";
import type { Context } from "../context.ts";
import { overview } from "./overview.ts";

/** The library as a matrix draws it; `holdingsOf` of `view` makes holdings of it again. */
export interface Matrix extends Columns {
  readonly demo: boolean;
  readonly regions: Region[];
}

export async function matrix(ctx: Context, { indicators, findings, ...area }: Area & ColumnsWanted): Promise<Matrix> {
  const { demo, regions, years, authorities, filings } = await overview(ctx, { ...area, digests: true });
  return { demo, regions, ...columnsOf({ authorities, years, filings }, { indicators, findings }) };
}
