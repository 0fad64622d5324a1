import { expect, test } from "vitest";
import { brief, cut } from "./brief.ts";

test("what all names begin with is left out, unless little would remain", () => {
  expect(brief(["示例县公安局", "示例县教育局"])).toEqual(["公安局", "教育局"]);
  expect(brief(["示例县公安局", "示例县"])).toEqual(["示例县公安局", "示例县"]);
  expect(brief(["示例县公安局"])).toEqual(["示例县公安局"]);
  expect(brief(["甲局", "乙局"])).toEqual(["甲局", "乙局"]);
  expect(brief([])).toEqual([]);
});

test("a name is cut where its room ends", () => {
  expect(cut("市场监督管理局", 60)).toBe("市场监…");
  expect(cut("公安局", 60)).toBe("公安局");
});
