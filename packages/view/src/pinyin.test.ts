import { expect, test } from "vitest";
import { hasInitials, initialsOf } from "./pinyin.ts";

test("offices are found by the letters they are typed with", () => {
  expect(initialsOf("县市场监督管理局").join("")).toBe("xscjdglj");
  expect(hasInitials("示例县市场监管局", "scjg")).toBe(true);
  expect(hasInitials("县公安局", "gaj")).toBe(true);
  expect(hasInitials("县公安局", "gj")).toBe(false);
  for (const letters of ["xzspj", "hzspj"]) expect(hasInitials("县行政审批局", letters)).toBe(true);
  expect(hasInitials("重庆市长寿区", "cqscsq")).toBe(true);
  expect(initialsOf("西河镇 A 区")).toEqual(["x", "h", "z", "a", "q"]);
});
