import { expect, test } from "vitest";
import type { Engine } from "./engine.ts";
import { write } from "./write.ts";

/** An engine whose transactions end with one error after the other, and then well. */
function troubled(...codes: string[]): { engine: Engine; tries(): number } {
  let tries = 0;
  const transaction = () => ({
    execute: async (act: (tx: unknown) => Promise<unknown>) => {
      const code = codes[tries++];
      if (code) throw Object.assign(new Error(code), { code });
      return act({});
    },
  });
  const collided = (error: unknown) => (error as { code?: string }).code === "40001";
  return { engine: { db: { transaction }, collided } as unknown as Engine, tries: () => tries };
}

test("a transaction that only collided is tried again", async () => {
  const { engine, tries } = troubled("40001", "40001", "40001");
  expect(await write(engine, async () => "done")).toBe("done");
  expect(tries()).toBe(4);
});

test("any other error ends it at once", async () => {
  const { engine, tries } = troubled("40001", "22P02");
  await expect(write(engine, async () => "done")).rejects.toMatchObject({ code: "22P02" });
  expect(tries()).toBe(2);
});
