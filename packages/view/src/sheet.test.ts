import { allForms, gloss, layoutsOf } from "@gouji/schema";
import { expect, test } from "vitest";
import { compactLabels } from "./compact.ts";
import { examine } from "./examine.ts";
import { balanced, oneSlip, reportOf } from "./example/reports.ts";
import { cellsIn, type SheetGrid, sheet, type TablePart } from "./sheet.ts";
import { skeletons } from "./skeleton.ts";

const slip = examine(oneSlip());
const grid = (of: ReturnType<typeof sheet>, table: string): SheetGrid =>
  of.parts
    .filter((part): part is TablePart => part.kind === "table")
    .flatMap((part) => part.grids)
    .find((one) => one.table === table) as SheetGrid;

test("every cell of every form stands in its sheet exactly once, in the order of the form", () => {
  for (const form of allForms) {
    const [id] = [form.id];
    const examined = examine({ ...reportOf(id), extensions: form.extensions.map((e) => e.id) });
    expect(cellsIn(sheet(examined)).map((cell) => cell.cell)).toEqual(examined.layout.cells.map((p) => p.cell));
  }
});

test("spans tile every grid: each place of the head and of the labels is covered once", () => {
  for (const layout of allForms.flatMap(layoutsOf)) {
    for (const one of skeletons(layout)) {
      const width = one.labelColumns + (one.listed ? 1 : 0) + one.columns.length;
      expect(covered(one.head, width), `${layout.key} ${one.table} head`).toBe(true);
      if (one.listed) continue;
      const labels = one.rows.map((row) => row.labels);
      expect(covered(labels, one.labelColumns), `${layout.key} ${one.table} labels`).toBe(true);
    }
  }
});

test("table three has the heads and row groups of the paper", () => {
  const three = grid(sheet(slip), "requests");
  expect(three.head.map((row) => row.map((h) => [h.label, h.colSpan, h.rowSpan]))).toEqual([
    [
      ["（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）", 3, 3],
      ["申请人情况", 7, 1],
    ],
    [
      ["自然人", 1, 2],
      ["法人或其他组织", 5, 1],
      ["总计", 1, 2],
    ],
    ["商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他"].map((label) => [label, 1, 1]),
  ]);
  expect(three.rows[0]?.labels).toMatchObject([{ label: "一、本年新收政府信息公开申请数量", colSpan: 3, rowSpan: 1 }]);
  expect(three.rows[2]?.labels).toMatchObject([
    { label: "三、本年度办理结果", colSpan: 1, rowSpan: 22 },
    { label: "（一）予以公开", colSpan: 2 },
  ]);
  expect(three.rows[4]?.labels).toMatchObject([{ label: "（三）不予公开", rowSpan: 8 }, { mark: "1" }]);
  expect(three.rows[4]?.marks).toEqual(["三", "（三）", "1"]);
});

test("heads and rows have English beside them, and short labels for a narrow screen", () => {
  const three = grid(sheet(slip), "requests");
  expect(three.head[1]?.map((label) => label.gloss)).toEqual(
    ["naturalPerson", "legalPerson", "total"].map((path) => gloss("requests", path)),
  );
  expect(three.rows[4]?.labels[0]?.gloss).toBe(gloss("requests", "processed.denied"));
  expect(compactLabels(three.rows).slice(0, 6)).toEqual([
    "一 本年新收",
    "二 上年结转",
    "三(一)予以公开",
    "  (二)部分公开",
    "  (三)1属于国家秘密",
    "      2法律禁止",
  ]);
  expect(compactLabels(three.rows).at(-1)).toBe("四 结转下年");
});

test("a statistics list has its headings as rows, and a unit beside each figure", () => {
  const list = grid(sheet(examine(reportOf("2014"))), "channels");
  expect(list.rows.slice(0, 3)).toMatchObject([
    { path: null, cells: [], labels: [{ label: "一、主动公开情况" }] },
    { path: "disclosed", unit: "条", indent: 1 },
    { path: "disclosed.normative", indent: 2 },
  ]);
});

test("the mark stands on the cell that the only repair changes", () => {
  const marked = cellsIn(sheet(slip)).filter((cell) => cell.marks.worst !== null);
  expect(marked).toMatchObject([
    { cell: "requests/pendingAtEnd@total", text: "5", suspect: "sole", marks: { problems: 1, findings: 2 } },
  ]);
  const part = sheet(slip).parts.find((one) => one.kind === "table" && one.id === "requests");
  expect(part).toMatchObject({ filled: 175, of: 175, marks: { worst: "error", problems: 1, findings: 2 } });
});

test("a chosen finding puts signs on its cells, and frames the suspect's other equation", () => {
  const flow = slip.outcomes.find((o) => o.rule === "requests/flow" && o.instance === "total");
  const cells = new Map(cellsIn(sheet(slip, { finding: flow?.fingerprint })).map((cell) => [cell.cell, cell]));
  expect(cells.get("requests/received@total")?.role).toEqual({ side: "left", sign: "+" });
  expect(cells.get("requests/pendingAtEnd@total")).toMatchObject({ role: { sign: "-" }, selected: true });
  expect(cells.get("requests/pendingAtEnd@naturalPerson")?.otherEquation).toBe(true);
  expect(cells.get("requests/received@naturalPerson")?.otherEquation).toBe(false);
});

test("a blank is not zero, and a missing cell is not blank", () => {
  const examined = examine(balanced({ "requests/received@total": "", "fees/charges@amount": null }));
  const cells = new Map(cellsIn(sheet(examined)).map((cell) => [cell.cell, cell]));
  expect(cells.get("requests/received@total")).toMatchObject({ state: "blank", text: "", raw: "" });
  expect(cells.get("requests/received@total")?.marks.blocked).toBeGreaterThan(1);
  expect(cells.get("fees/charges@amount")).toMatchObject({ state: "absent", raw: null });
});

/** Lays cells row by row, as HTML lays a table, and sees whether the rectangle is full without an overlap. */
function covered(rows: readonly (readonly { colSpan: number; rowSpan: number }[])[], width: number): boolean {
  const taken = rows.map(() => new Array<boolean>(width).fill(false));
  for (const [y, row] of rows.entries()) {
    let x = 0;
    for (const { colSpan, rowSpan } of row) {
      while (taken[y]?.[x]) x++;
      for (let dy = 0; dy < rowSpan; dy++) {
        for (let dx = 0; dx < colSpan; dx++) {
          if (taken[y + dy]?.[x + dx] !== false) return false;
          (taken[y + dy] as boolean[])[x + dx] = true;
        }
      }
    }
  }
  return taken.every((row) => row.every(Boolean));
}
