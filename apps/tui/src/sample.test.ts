// The bundled report, through the whole command.
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { gouji } from "./testing/world.ts";

const sample = fileURLToPath(new URL("../sample/report.txt", import.meta.url));

test("every cell of the sample is read; one figure is wrong, one is odd, and the wrong one is found", async () => {
  const { exit, out } = await gouji(["check", sample, "--format", "ndjson"]);
  const lines = out
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect(exit).toBe(1);
  expect(lines[0]).toMatchObject({ form: "2021", year: 2024, authority: "示例县市场监督管理局", cells: 200 });
  expect(lines.filter(({ status }) => status === "fail").map(({ rule, instance }) => `${rule}[${instance}]`)).toEqual([
    "requests/flow[total]",
    "requests/applicants[pendingAtEnd]",
    "normative/stockBound[documents]",
  ]);
  const [diagnosis, ...more] = lines.filter(({ type }) => type === "diagnosis");
  expect(more).toEqual([]);
  expect(diagnosis.explanations).toMatchObject([
    { edits: [{ cell: "requests/pendingAtEnd@total", from: "5", to: "7" }] },
  ]);
});
