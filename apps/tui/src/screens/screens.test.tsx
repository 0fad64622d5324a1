import type { Report } from "@gouji/schema";
import stringWidth from "string-width";
import { afterEach, describe, expect, test, vi } from "vitest";
import { deferred } from "../source/deferred.ts";
import { shelved } from "../source/shelf.ts";
import { reportWith } from "../testing/reports.ts";
import { KEYS, type Shown, screens } from "../testing/screens.tsx";

// The county is judged in the first of them.
vi.setConfig({ testTimeout: 20_000 });

const open: Shown[] = [];
const shown = async (...given: Parameters<typeof screens>) => {
  const one = await screens(...given);
  open.push(one);
  return one;
};
afterEach(() => {
  for (const one of open.splice(0)) one.close();
});

/** One report, balanced but for what is carried out: it says 5, and 7 would be right. */
const F1 = (): ReturnType<typeof shelved> =>
  shelved("示例县", async () => ({
    name: "示例县",
    authorities: [{ id: "scjg", name: "示例县市场监督管理局", order: 1 }],
    filed: [{ authority: "scjg", year: 2024, report: flawed, file: null }],
  }));

const cells = {
  "requests/received@naturalPerson": "128",
  "requests/received@total": "128",
  "requests/pendingAtStart@naturalPerson": "6",
  "requests/pendingAtStart@total": "6",
  "requests/processed.granted@naturalPerson": "127",
  "requests/processed.granted@total": "127",
  "requests/processed.total@naturalPerson": "127",
  "requests/processed.total@total": "127",
  "requests/pendingAtEnd@naturalPerson": "7",
  "requests/pendingAtEnd@total": "5",
};
const flawed: Report = { ...reportWith(cells), authority: "示例县市场监督管理局" };
const atReport = { screen: "report", at: { authority: "scjg", year: 2024 } } as const;

describe("library", () => {
  test("walks by F8 to what is wrong, opens it, and comes back to the same place", async () => {
    const { until, press } = await shown();
    await until("公开率");
    const found = await press(KEYS.f8);
    const row = found.split("\n").find((line) => line.startsWith(">"));
    expect(row).toMatch(/ (x|!|i)\d+</);
    await press(KEYS.enter);
    await until("问题 1/");
    await press(KEYS.escape, KEYS.escape, KEYS.escape);
    const back = await until("公开率");
    expect(back.split("\n").find((line) => line.startsWith(">"))).toBe(row);
  });

  test("finds by initials as they are typed, and gives all back on Esc", async () => {
    const { until, press } = await shown();
    await until("公开率");
    expect(await press("/", ..."jyj")).toMatch(/> {4}3 教育局/);
    await press(KEYS.enter);
    await press(KEYS.escape);
    await until("共 31 行");
  });

  test("sorts by the column one is in: the gravest first, again the other way", async () => {
    const { until, press } = await shown();
    await until("公开率");
    expect(await press("s")).toContain("排序：2024 问题 v");
    expect(await press("s")).toContain("排序：2024 问题 ^");
    expect(await press("s")).toContain("排序：机构序列");
  });

  test("every action has a key that an input method lets through, full-width twins included", async () => {
    const { until, press } = await shown();
    await until("公开率");
    expect(await press("？")).toContain("帮助 年报库");
    expect(await press(..."查找")).toContain("F3  /");
    await press(KEYS.escape);
    expect(await press("：")).toContain(" :");
    await press(KEYS.escape);
    expect(await press("／")).toContain("查找 /");
  });
});

describe("report", () => {
  test("draws both sides and the suspect in the table, and lays the equation out", async () => {
    const { until } = await shown({ source: F1(), start: atReport, columns: 120, rows: 40 });
    const text = await until("可唯一定位");
    expect(text).toMatch(/\+ ?128/);
    expect(text).toMatch(/- ?127/);
    expect(text).toMatch(/\[x ? ?5\]/);
    expect(text).toMatch(/差 +\+2/);
    expect(text).toContain("结转下年.总计 5 -> 7");
    expect(text).toContain("x1(2式)");
  });

  test("a trial is judged while it is typed; Esc lets it go, Enter keeps it", async () => {
    const { until, press } = await shown({ source: F1(), start: atReport });
    await until("可唯一定位");
    expect(await press("＝", "7")).toMatch(/结转下年.总计 = 7 +等式 42：平 42，不平 0/);
    expect(await press(KEYS.escape)).not.toContain("平 42");
    expect(await press("=", "６")).toContain("平 40");
    expect(await press(KEYS.enter)).toContain("=6");
  });

  test("the message to copy says where, by how much, and what it ought to be", async () => {
    const { until, press, outside } = await shown({ source: F1(), start: atReport });
    await until("可唯一定位");
    expect(await press("y")).toContain("已复制说明（OSC 52）");
    expect(outside.copied[0]).toContain("结转下年·总计 5 → 7");
  });

  test("a link to a cell opens there, and the address of the place can be told", async () => {
    const start = { ...atReport, wanted: { cell: "requests/received@total", finding: null } };
    const { until, press, outside } = await shown({ source: F1(), start });
    await until("一、本年新收");
    expect(await press("o")).toContain("http://127.0.0.1:8787/r/scjg/2024");
    expect(outside.browsed).toHaveLength(1);
  });
});

describe("nothing is left out in silence", () => {
  test("a link to a cell, or to a finding, that the report does not have says so, and chooses none", async () => {
    const wanted = (cell: string | null, finding: string | null) => ({ ...atReport, wanted: { cell, finding } });
    const cell = await shown({ source: F1(), start: wanted("requests/nowhere@total", null) });
    expect(await cell.until("没有选中任何一格")).not.toMatch(/\[x/);
    expect(await cell.press(KEYS.down)).toContain("行政规范性文件 > 本年制发件数");
    const finding = await shown({ source: F1(), start: wanted(null, "0123456789abcdef") });
    await finding.until("链接所指的问题不在这份报告里");
  });

  test("terms of nought are counted in the equation, and have their names below", async () => {
    const source = () =>
      shelved("", async () => ({
        name: "",
        authorities: [{ id: "scjg", name: "示例县市场监督管理局", order: 1 }],
        filed: [
          {
            authority: "scjg",
            year: 2024,
            report: reportWith({ ...cells, "requests/processed.total@naturalPerson": "120" }),
            file: null,
          },
        ],
      }));
    const { until, press } = await shown({ source: source(), start: atReport, columns: 120, rows: 60 });
    await until("可唯一定位");
    expect(await press("]", "]")).toMatch(/其余 \d+ 项为 0：/);
  });
});

describe("on every screen", () => {
  const once = (...reports: readonly Report[]) => {
    let times = 0;
    return deferred({ name: "示例县", url: null }, async () => {
      const report = reports[Math.min(times++, reports.length - 1)] as Report;
      return shelved("示例县", async () => ({
        name: "示例县",
        authorities: [{ id: "scjg", name: "示例县市场监督管理局", order: 1 }],
        filed: [{ authority: "scjg", year: 2024, report, file: null }],
      }));
    });
  };

  test("r reads everything again and says what has changed, in the report that is open as well", async () => {
    const right: Report = { ...flawed, figures: reportWith({ ...cells, "requests/pendingAtEnd@total": "7" }).figures };
    const { until, press } = await shown({ source: once(flawed, right), start: atReport });
    await until("可唯一定位");
    await press("r");
    expect(await until("变化 1 处")).toContain("示例县市场监督管理局 2024 x1(2式) -> v");
    expect(await until("没有发现问题")).not.toContain("可唯一定位");
    await press("r");
    await until("没有变化");
  });

  test("a source that failed can be asked again", async () => {
    let times = 0;
    const source = deferred({ name: "", url: null }, async () => {
      if (times++ === 0) throw new Error("拒绝连接");
      return F1();
    });
    const { until, press } = await shown({ source });
    await until("拒绝连接");
    await press("r");
    await until("示例县市场监督管理局");
  });

  test("Y copies as text, Markdown or data, by number or by name", async () => {
    const { until, press, outside } = await shown({ source: F1(), start: atReport });
    await until("可唯一定位");
    expect(await press("Y")).toMatch(/复制为 .*1 纯文本 {2}2 Markdown {2}3 JSON/);
    await press("2", KEYS.enter, "Y", ..."json", KEYS.enter, "Y", KEYS.enter, "y");
    const [md, json, text, same] = outside.copied;
    expect(md).toMatch(/^- .*结转下年/);
    expect(JSON.parse(json ?? "")).toMatchObject({ findings: [{ rule: "requests/flow", status: "fail" }] });
    expect(text).toBe(same);
  });

  test("a click selects what is drawn there, a second one opens it", async () => {
    const { until, press } = await shown({ columns: 120, rows: 40 });
    const list = (await until("公开率")).split("\n");
    const row = list.findIndex((line) => /^. {5}5 /.test(line));
    const click = (x: number, y: number) => `\x1b[<0;${x + 1};${y + 1}M`;
    expect(await press(click(12, row))).toMatch(/> {4}5 .*</);
    const year = stringWidth((list[3] ?? "").split("23")[0] ?? "");
    expect(await press(click(year, row))).toContain("[23]");
    await press(click(year, row));
    await until("问题 ");
  });

  test("a click on a cell of the form, and on a finding, selects it at any size", async () => {
    const { until, press, resize } = await shown({ source: F1(), start: atReport, columns: 80, rows: 24 });
    await until("可唯一定位");
    for (const [columns, rows] of [
      [80, 24],
      [120, 40],
    ] as const) {
      const lines = (await resize(columns, rows)).split("\n");
      const y = lines.findIndex((line) => /上年结转/.test(line) && /6/.test(line));
      const x = stringWidth(/^.*?(?=6 )/.exec(lines[y] ?? "")?.[0] ?? "");
      await press(`\x1b[<0;${x + 1};${y + 1}M`);
      expect(await until("二、上年结转政府信息公开申请数量")).toContain("自然人");
      const found = lines.findIndex((line) => line.includes("收支平衡.总计"));
      if (columns === 120) {
        await press(`\x1b[<0;${stringWidth((lines[found] ?? "").split("收支")[0] ?? "") + 1};${found + 1}M`);
        await until("可唯一定位");
      }
      await press(KEYS.f8);
    }
  });

  test("the wheel moves three rows", async () => {
    const { until, press } = await shown();
    await until("公开率");
    expect(await press("\x1b[<65;10;10M")).toMatch(/> {4}3 /);
  });
});

test("findings by rule: to the rows of a rule, and into the report at that finding", async () => {
  const { until, press } = await shown();
  await until("公开率");
  await press("3");
  await until("条规则");
  const rows = await press(KEYS.tab);
  expect(rows).toMatch(/第 1 行\/共 \d+ 行/);
  await press(KEYS.enter);
  await until(/问题 \d+\/\d+/);
});

test("compare: the years of an authority, and with several selected the authorities beside each other", async () => {
  const { until, press } = await shown({ columns: 120, rows: 40 });
  await until("公开率");
  await press("4");
  const one = await until("各机关 2024");
  expect(one).toContain("本年新收.总计");
  await press("1", " ", " ", "4");
  expect(await until("发展和改革局")).toContain("人民政府办公室");
});

test("compare: Tab shows in a smaller window what a wide one shows beside the table", async () => {
  const { until, press, resize } = await shown();
  await until("公开率");
  await press("4");
  await until("算式");
  await press(KEYS.tab);
  expect(await until("各机关 2024")).not.toContain("算式");
  expect(await resize(70, 20)).toContain("各机关 2024");
  await press(KEYS.tab);
  await until("指标");
  await press(KEYS.tab);
  await until("算式");
});

test("compare: Tab leads, in a wide window, to the authorities, and up and down among them", async () => {
  const { until, press } = await shown({ columns: 120, rows: 40 });
  await until("公开率");
  await press("4");
  await until("各机关 2024");
  const mine = (text: string) =>
    text
      .split("\n")
      .map((line) => line.split("│").at(-2) ?? "")
      .find((line) => line.startsWith(">"));
  const first = mine(await press(KEYS.tab));
  const second = mine(await press(KEYS.down));
  expect(first).toBeDefined();
  expect(second).not.toBe(first);
  expect(mine(await press(KEYS.up))).toBe(first);
});

test("library: the preview is put elsewhere, away, or below where there was none", async () => {
  const { until, press, resize } = await shown({ columns: 70, rows: 24 });
  const all = (text: string) => text.split("\n").filter((line) => /^[> ] {3,5}\d+ /.test(line)).length;
  const alone = all(await until("公开率"));
  expect(all(await press("v"))).toBeLessThan(alone);
  expect(all(await resize(80, 24))).toBe(alone);
  expect(all(await press("v"))).toBeLessThan(alone);
});

test("region: sums beside the report, down to the member's own cell", async () => {
  const { until, press } = await shown();
  await until("公开率");
  await press("5");
  expect(await until("不能判定")).toContain("家未纳入");
  await press("f", KEYS.tab);
  await until("占比");
  await press(KEYS.enter);
  expect(await until(/ 核查 -/)).toMatch(/报告|20\d\d/);
});

test("rules: searched by what they claim, with ground and example", async () => {
  const { until, press } = await shown({ start: { screen: "rules" } });
  await until("条规则");
  const text = await press("/", ..."收支平衡");
  expect(text).toContain("requests/flow");
  expect(text).toContain("算式");
});

test("the command line completes, runs verbs of the command, and shows what they print", async () => {
  const { until, press, outside } = await shown();
  await until("公开率");
  expect(await press(":", ..."expl", KEYS.tab)).toContain(":explain");
  await press(..."requests/fl", KEYS.tab, KEYS.enter);
  expect(await until("另一行")).toContain(": explain requests/flow");
  expect(outside.ran).toEqual([["explain", "requests/flow", "--lang", "zh"]]);
  await press(":", ..."year 2022", KEYS.enter, "1");
  expect(await until("[22]")).toContain("2022");
});

test("an empty library says what one can do", async () => {
  const nothing = shelved("", async () => ({ name: "", authorities: [], filed: [] }));
  const { until } = await shown({ source: nothing });
  expect(await until("还没有年报")).toContain("gouji import");
  // Where a link led to a report of it, that was awaited for ever.
  const wanted = await shown({
    source: shelved("", async () => ({ name: "", authorities: [], filed: [] })),
    start: atReport,
  });
  expect(await wanted.until("还没有年报")).toContain("gouji import");
});

test("a source that fails is told in words, with what can be done, and not as something that is still awaited", async () => {
  const broken = shelved("", async () => Promise.reject(new Error("拒绝连接")));
  const { until } = await shown({ source: broken });
  const text = await until("没有成功");
  expect(text).toContain("拒绝连接");
  expect(text).toContain("gouji doctor");
  expect(text).not.toContain("正在打开");
});

describe("no line is longer than the terminal, in any screen, at any size", () => {
  const sizes = [
    [60, 15],
    [79, 20],
    [80, 24],
    [100, 30],
    [120, 40],
    [200, 50],
  ] as const;

  test.for(["zh", "en"] as const)("in %s", { timeout: 60_000 }, async (lang) => {
    const { until, press, resize } = await shown({ lang, columns: 120, rows: 40 });
    await until(lang === "zh" ? "公开率" : "Authority");
    for (const screen of ["1", "2", "3", "4", "5", "7", "?"]) {
      await press(screen);
      for (const [columns, rows] of sizes) {
        const text = await resize(columns, rows);
        expect(text.split("\n").length).toBeLessThanOrEqual(rows);
        // The Chinese of names and of the form stays; what the screens say themselves does not mix.
        if (lang === "en") expect(text.split("\n").at(-1)).not.toMatch(/\p{Script=Han}/u);
      }
    }
  });

  test("too small a window says so, and recovers", async () => {
    const { until, resize } = await shown({ columns: 80, rows: 24 });
    await until("公开率");
    expect(await resize(59, 14)).toContain("窗口太小");
    expect(await resize(80, 24)).toContain("公开率");
  });

  test("where uncertain signs take two columns, none is drawn", async () => {
    const { until, press } = await shown({ columns: 120, rows: 40, frames: "ascii" });
    expect(await until("公开率")).toContain("+- ");
    for (const screen of ["2", "3", "4", "7"]) await press(screen);
  });
});
