import type { Label, SheetGrid, SheetRow, TablePart } from "@gouji/view";
import { For, Show } from "solid-js";
import { Dynamic } from "solid-js/web";
import { say } from "../../words/index.ts";
import { FigureCell } from "./FigureCell.tsx";
import { Prose } from "./Narrative.tsx";
import type { Opened } from "./opened.ts";

/** A section with its official table; several grids stand one below the other in the same columns. */
export function Table(props: { part: TablePart; opened: Opened }) {
  const labels = () => Math.max(...props.part.grids.map((grid) => labelsOf(grid)));
  return (
    <section class="part" id={`part-${props.part.id}`}>
      <h3>{props.part.label}</h3>
      <div class="scroll" role="region" tabIndex={-1} aria-label={say().report.table(props.part.label)}>
        <table role="grid" aria-label={props.part.label} aria-readonly="true" class={`official ${props.part.id}`}>
          <For each={props.part.grids}>
            {(grid) => (
              <Grid
                grid={grid}
                alone={props.part.grids.length === 1}
                labels={labels()}
                width={props.part.width}
                opened={props.opened}
              />
            )}
          </For>
        </table>
      </div>
      <Show when={props.part.grids.some(({ freeRows }) => freeRows)}>
        <p class="absent">{say().report.freeRows}</p>
      </Show>
      <Show when={props.part.text}>{(text) => <Prose text={text()} />}</Show>
    </section>
  );
}

const labelsOf = ({ labelColumns, listed }: SheetGrid) => labelColumns + (listed ? 1 : 0);

const idOf = (table: string, line: "row" | "column", path: string) => `${line}-${table}-${path}`;

/** One grid; its head is repeated on each printed page where it is the only one. */
function Grid(props: { grid: SheetGrid; alone: boolean; labels: number; width: number; opened: Opened }) {
  const each = () => props.width / props.grid.columns.length;
  // A grid with fewer columns of labels than its neighbours widens its outermost ones.
  const more = () => props.labels - labelsOf(props.grid);
  const spanOf = (label: Label, first: boolean) =>
    label.kind === "corner" ? label.colSpan + more() : first ? label.colSpan + more() : label.colSpan;
  const headSpan = (label: Label) =>
    label.kind === "corner" ? label.colSpan + more() : label.kind === "unit" ? label.colSpan : label.colSpan * each();
  const outermost = (row: SheetRow) =>
    row.labels.reduce((sum, { colSpan }) => sum + colSpan, 0) === props.grid.labelColumns;
  return (
    <>
      <Dynamic component={props.alone ? "thead" : "tbody"} class="head">
        <Show when={props.grid.label}>
          {(label) => (
            <tr>
              <th colspan={props.labels + props.width} scope="colgroup" class="block">
                {label()}
              </th>
            </tr>
          )}
        </Show>
        <For each={props.grid.head}>
          {(level) => (
            <tr>
              <For each={level}>
                {(label) => (
                  <th
                    class={label.kind}
                    id={label.path === undefined ? undefined : idOf(props.grid.table, "column", label.path)}
                    scope={label.kind === "bracket" ? "colgroup" : label.kind === "corner" ? undefined : "col"}
                    colspan={headSpan(label)}
                    rowspan={label.rowSpan}
                  >
                    {label.label}
                  </th>
                )}
              </For>
            </tr>
          )}
        </For>
      </Dynamic>
      <tbody>
        <For each={props.grid.rows}>
          {(row) => (
            <Show
              when={row.cells.length > 0}
              fallback={
                <tr>
                  <For each={row.labels}>
                    {(label) => (
                      <th class={`bracket indent-${row.indent}`} scope="rowgroup" colspan={props.labels + props.width}>
                        {label.label}
                      </th>
                    )}
                  </For>
                </tr>
              }
            >
              <tr>
                <For each={row.labels}>
                  {(label, at) => (
                    <th
                      class={`${label.kind}${props.grid.listed ? ` indent-${row.indent}` : ""}`}
                      id={label.path === undefined ? undefined : idOf(props.grid.table, "row", label.path)}
                      scope={label.kind === "bracket" ? "rowgroup" : "row"}
                      colspan={spanOf(label, at() === 0 && outermost(row))}
                      rowspan={label.rowSpan}
                    >
                      {label.label}
                    </th>
                  )}
                </For>
                <Show when={props.grid.listed}>
                  <td class="unit">{row.unit}</td>
                </Show>
                <For each={row.cells}>
                  {(cell) => (
                    <FigureCell
                      cell={cell}
                      span={each()}
                      headers={[
                        ...(row.path === null || props.grid.labelColumns === 0
                          ? []
                          : [idOf(props.grid.table, "row", row.path)]),
                        idOf(props.grid.table, "column", cell.column),
                      ].join(" ")}
                      opened={props.opened}
                    />
                  )}
                </For>
              </tr>
            </Show>
          )}
        </For>
      </tbody>
    </>
  );
}
