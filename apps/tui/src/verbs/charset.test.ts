import { expect, test } from "vitest";
import { charset, codePageIn } from "./charset.ts";

test("a console of code page 936 is told what to do", () => {
  expect(codePageIn("活动代码页: 936\r\n")).toBe("936");
  expect(codePageIn("Active code page: 65001")).toBe("65001");
  expect(charset({}, "win32", "936")).toMatchObject({
    fine: false,
    hint: { zh: expect.stringContaining("chcp 65001") },
  });
  expect(charset({}, "win32", "65001").fine).toBe(true);
});

test("elsewhere the locale decides, in the order in which programs ask", () => {
  expect(charset({ LANG: "zh_CN.UTF-8" }, "linux", null).fine).toBe(true);
  expect(charset({ LANG: "zh_CN.UTF-8", LC_ALL: "zh_CN.GBK" }, "linux", null)).toMatchObject({
    fine: false,
    found: "zh_CN.GBK",
  });
  expect(charset({}, "linux", null).fine).toBe(false);
});
