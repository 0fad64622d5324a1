import type { Layout, Program } from "@gouji/schema";
import { name, programOf } from "@gouji/schema";

const WRITTEN = "// Written by `npm run generate` from the forms and rules. Do not edit.";

/** A layout whose relations are written out as code, and the file that holds them. */
export interface Written {
  readonly key: string;
  readonly file: string;
  readonly text: string;
}

/**
 * The relations of a layout as straight-line code: one sum and one comparison a row, its cells by their place. Numbers are
 * 32-bit integers and a row has a few dozen, so each sum is exact.
 */
export function straightLine(layout: Layout): Written {
  const program = programOf(layout);
  const read = new Set<number>();
  const rows = Array.from(program.matrix.instance, (_, row) => rowOf(program, row, read));
  return {
    key: layout.key,
    file: `${layout.key.replace(/[^\w]/g, "-")}.ts`,
    text: `${WRITTEN}
import type { Evaluate } from "../batch.ts";

/** The ${rows.length} relations of layout ${layout.key}, over its ${layout.cells.length} cells. */
export const evaluate: Evaluate = (v, o, fail) => {
  let r = 0;
${rows.join("\n")}
};
`,
  };
}

/** The evaluators by the key of their layout. */
export function indexOf(written: readonly Written[]): string {
  return `${WRITTEN}
import type { Evaluate } from "../batch.ts";
${written.map(({ file }, i) => `import { evaluate as e${i} } from "./${file}";`).join("\n")}

/** The code of each layout, by its key. */
export const straight: ReadonlyMap<string, Evaluate> = new Map([
${written.map(({ key }, i) => `  [${JSON.stringify(key)}, e${i}],`).join("\n")}
]);
`;
}

const BROKEN = { "-1": "> 0", "0": "!== 0", "1": "< 0" } as const;

/** A cell is read where it is first needed and has a name from then on: most stand in two rows. */
function rowOf({ matrix, instances }: Program, row: number, read: Set<number>): string {
  const instance = instances[matrix.instance[row] as number] as Program["instances"][number];
  const terms: string[] = [];
  const names: string[] = [];
  for (let i = matrix.start[row] as number; i < (matrix.start[row + 1] as number); i++) {
    const column = matrix.column[i] as number;
    const weight = matrix.weight[i] as number;
    const times = Math.abs(weight) === 1 ? "" : `${Math.abs(weight)} * `;
    if (!read.has(column)) names.push(`c${column} = v[o + ${column}]!`);
    read.add(column);
    terms.push(`${weight < 0 ? "-" : "+"} ${times}c${column}`);
  }
  const constant = matrix.constant[row] as number;
  if (constant !== 0) terms.push(`${constant < 0 ? "-" : "+"} ${Math.abs(constant)}`);
  const sum = terms.join(" ").replace(/^\+ /, "");
  return [
    `  // ${name(instance)}`,
    ...(names.length > 0 ? [`  const ${names.join(", ")};`] : []),
    `  r = ${sum};`,
    `  if (r ${BROKEN[matrix.relation[row] as -1 | 0 | 1]}) fail(${row}, r);`,
  ].join("\n");
}
