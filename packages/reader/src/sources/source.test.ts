import { expect, test } from "vitest";
import { read } from "../read.ts";
import { prepare } from "./source.ts";

test("whoever reads can be loaded before the first file comes", async () => {
  await expect(prepare()).resolves.toBeUndefined();
  expect(await read(new TextEncoder().encode("今日天气晴。"))).toEqual({ refused: { code: "notAReport" } });
});
