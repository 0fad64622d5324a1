import { createEffect, createRoot, createSignal } from "solid-js";
import { expect, test } from "vitest";
import { toldEach } from "./told.ts";

test("what changes is told to the keys that it changes alone", () => {
  const heard: string[] = [];
  const [all, set] = createSignal<ReadonlyMap<string, { readonly n: number }>>(
    new Map([
      ["a", { n: 1 }],
      ["b", { n: 2 }],
    ]),
  );
  const dispose = createRoot((end) => {
    const at = toldEach(all);
    for (const key of ["a", "b", "c"]) createEffect(() => heard.push(`${key}${at(key)?.n ?? "-"}`));
    return end;
  });
  expect(heard.splice(0)).toEqual(["a1", "b2", "c-"]);
  set(
    new Map([
      ["a", { n: 1 }],
      ["b", { n: 3 }],
    ]),
  );
  expect(heard.splice(0)).toEqual(["b3"]);
  set(new Map([["c", { n: 4 }]]));
  expect(heard).toEqual(["a-", "b-", "c4"]);
  dispose();
});
