import { describe, expect, test } from "vitest";
import { commanded } from "./command.ts";
import { completed, completions } from "./completion.ts";
import { formatMeant, written } from "./copies.ts";
import type { Scene } from "./scene.ts";
import { atFirst } from "./state.ts";

const scene = {
  lang: "zh",
  shown: { years: [2023, 2024] },
  held: {
    authorities: [{ id: "scjg", name: "市场监督管理局", order: 1 }],
    years: [2023, 2024],
    filings: [{ authority: "scjg", year: 2023, state: "filed", digest: {} }],
    refused: [{ file: "a.doc", why: { zh: "读不了", en: "unreadable" } }],
  },
} as unknown as Scene;
const said = (line: string) => commanded(line, atFirst, scene);

describe("the command line", () => {
  test("goes to screens, and remembers where one was", () => {
    expect(said("compare").state).toEqual({ screen: "compare", trail: ["library"] });
    expect(said("rule requests/flow").state).toMatchObject({ screen: "findings", findings: { only: "requests/flow" } });
    expect(said("refused").state?.log?.lines).toEqual(["a.doc: 读不了"]);
  });

  test("chooses a year that there is, and an order", () => {
    expect(said("year 2023").state?.at?.year).toBe(2023);
    expect(said("year 1999").say).toBe("没有找到");
    expect(said("sort -problems").state?.query).toMatchObject({ sort: "problems", descending: true });
  });

  test("opens a place by any name it answers to", () => {
    expect(said("open scjg").state).toMatchObject({ screen: "report", at: { authority: "scjg", year: 2023 } });
    const wanted = { cell: "requests/received@total", finding: null };
    expect(said("open scjg/2024#requests/received@total").state).toMatchObject({ at: { year: 2024 }, wanted });
    expect(said("open nobody").say).toBe("没有找到");
  });

  test("takes the verbs that make sense here, with words in quotes as one", () => {
    expect(said(`check "a b.docx" --all`).run).toEqual(["check", "a b.docx", "--all"]);
    expect(said("serve").say).toContain("没有命令");
    expect(said("   ")).toEqual({});
  });

  test("completes words, as far as is certain", () => {
    expect(completions("year ", [2023, 2024])).toEqual(["year 2023", "year 2024"]);
    expect(completed("year 2", [2023, 2024])).toBe("year 202");
    expect(completed("refu", [])).toBe("refused ");
  });
});

test("a format to copy in is meant by its number, its name, or nothing at all", () => {
  expect(["", "1", "２", "m", "json", "9", "x"].map(formatMeant)).toEqual([
    "text",
    "text",
    "md",
    "md",
    "json",
    undefined,
    undefined,
  ]);
  const copies = { title: "县司法局 2024", items: [{ said: "差 2。", data: { rule: "requests/flow" } }] };
  expect(written(copies, "text")).toBe("县司法局 2024\n差 2。");
  expect(written(copies, "md")).toBe("## 县司法局 2024\n\n- 差 2。");
  expect(JSON.parse(written(copies, "json"))).toEqual({
    title: "县司法局 2024",
    findings: [{ rule: "requests/flow" }],
  });
});
