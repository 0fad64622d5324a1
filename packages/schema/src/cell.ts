import { allForms, type Cell } from "./forms/index.ts";
import { address, pathsOf } from "./layout.ts";

export type { Cell } from "./forms/index.ts";

/** The pieces of an address. Rows and columns are dotted paths. */
export interface Address {
  readonly table: string;
  readonly row: string;
  readonly column: string;
}

/** Every address that any known form has, alternates included. */
export const cells: ReadonlySet<string> = new Set(
  allForms.flatMap((form) =>
    Object.values(form.sections).flatMap((section) =>
      section.kind === "table"
        ? Object.entries(section.blocks).flatMap(([table, block]) =>
            pathsOf(block.rows).flatMap((row) => pathsOf(block.columns).map((column) => address(table, row, column))),
          )
        : [],
    ),
  ),
);

export const isCell = (text: string): text is Cell => cells.has(text);

/** Takes an address apart. Throws a RangeError on text that is no address. */
export function parts(cell: string): Address {
  const match = /^([^/]+)\/([^@]+)@(.+)$/.exec(cell);
  if (!match) throw new RangeError(`not a cell address: ${cell}`);
  return { table: match[1] as string, row: match[2] as string, column: match[3] as string };
}
