import { asText, countyAuthorities, generate, paper, planters } from "@gouji/corpus";
import { words } from "@gouji/view";
import { en } from "@gouji/web/words/en/index.ts";
import { zh } from "@gouji/web/words/zh/index.ts";
import { expect, test } from "vitest";
import { serve } from "./server.ts";
import { addressOf, go, inBrowser, useBrowser, visit, wrong } from "./testing/visit.ts";

const office = countyAuthorities.find(({ id }) => id === "sl-scjg") ?? countyAuthorities[1];

/** A document as it may come in, with an error in it. */
function document(year: number): { name: string; mimeType: string; buffer: Buffer } {
  const sound = generate({ seed: "browser", form: "2021", year, authority: office?.name ?? "", size: "bureau" });
  const report = planters.digitReplaced(sound, 3)?.report ?? sound;
  return { name: `${year}.txt`, mimeType: "text/plain", buffer: Buffer.from(asText(paper(report))) };
}

inBrowser("the other pages", () => {
  useBrowser();

  test("findings: by rule, then into the report at that finding; by mouse and by key", () =>
    visit(async ({ page }) => {
      await go(page, "/findings");
      const list = page.getByRole("grid", { name: zh.findings.list });
      const first = list.getByRole("row").getByRole("link").nth(1);
      await first.click();
      await expect.poll(() => addressOf(page)).toMatch(/^\/(?:r\/.+\/f\/|rules)/);
      await page.goBack();
      await list.focus();
      await page.keyboard.press("ArrowDown");
      await page.keyboard.press("Enter");
      await expect.poll(() => addressOf(page)).toMatch(/^\/r\/[\w-]+\/\d{4}\/f\//);
      await page
        .getByRole("complementary", { name: words.zh.report.inspector })
        .getByRole("heading", { level: 2 })
        .waitFor();
    }));

  test("findings: a hot spot narrows the list", () =>
    visit(async ({ page }) => {
      await go(page, "/findings");
      await page
        .getByRole("button", { name: / \d{4} 年 \d+ 家$/ })
        .first()
        .click();
      await expect.poll(() => addressOf(page)).toMatch(/rule=.*|year=/);
    }));

  test("compare: two offices added by initials, years as a table and a picture", () =>
    visit(async ({ page }) => {
      await go(page, "/compare");
      const picker = page.getByRole("combobox", { name: zh.compare.add, exact: true });
      await picker.fill("scjg");
      await page.getByRole("listbox").getByRole("option").first().click();
      await expect.poll(() => addressOf(page)).toContain("a=sl-scjg");
      await picker.fill("gaj");
      await page.getByRole("listbox").getByRole("option").first().waitFor();
      await page.keyboard.press("Enter");
      await expect.poll(() => addressOf(page)).toContain("sl-gaj");
      await page.getByRole("button", { name: words.zh.names.history, exact: true }).click();
      await page.getByRole("table").first().waitFor();
      await page.locator("main svg").first().waitFor();
      await page.getByRole("button", { name: zh.compare.shows.table, exact: true }).click();
      await expect.poll(() => addressOf(page)).toContain("view=table");
    }));

  test("a region: from a sum to a member, to the cell in its report", () =>
    visit(async ({ page }) => {
      await go(page, `/agg/sl/${wrong.year}`);
      const figures = page.getByRole("region", { name: zh.region.figures });
      await figures.getByRole("button").first().click();
      await expect.poll(() => addressOf(page)).toContain("focus=");
      const member = page.getByRole("button", { name: /示例县/ }).first();
      await member.click();
      await expect.poll(() => addressOf(page)).toContain("path=");
      await page.getByRole("link", { name: /打开.*的报告/ }).click();
      await expect.poll(() => addressOf(page)).toMatch(/^\/r\/[\w-]+\/\d{4}#/);
      await page.getByRole("gridcell", { selected: true }).waitFor();
    }));

  test("rules: found by typing, opened, with ground and examples", () =>
    visit(async ({ page }) => {
      await go(page, "/rules");
      await page.getByRole("searchbox", { name: zh.rules.filter }).fill("收支平衡");
      await page
        .getByRole("main")
        .getByRole("link", { name: /收支平衡/ })
        .first()
        .click();
      await expect.poll(() => addressOf(page)).toContain("/rules/requests/flow");
      await page.getByRole("heading", { name: words.zh.rules.examples, exact: true }).waitFor();
      await page.getByText("第一项加第二项之和，等于第三项加第四项之和").first().waitFor();
    }));

  // Into a library of its own: what the other tests look at stays as it was made.
  test("a document is added, says what was found, and stands in the library", async () => {
    const own = await serve();
    try {
      await visit(
        async ({ page }) => {
          await go(page, `${own.url}/add`);
          await page.locator("input[type=file]").setInputFiles([document(2025)]);
          const files = page.getByRole("region", { name: zh.add.files });
          await files.getByText(zh.add.progress(1, 1)).first().waitFor();
          await files.getByRole("link").first().click();
          await expect.poll(() => page.url()).toContain(`${own.url}/r/sl-scjg/2025`);
          await page.getByRole("complementary", { name: words.zh.report.inspector }).waitFor();
        },
        { also: own.url },
      );
    } finally {
      await own.stop();
    }
  });

  test.each([
    ["table three left out", "tableMissing"],
    ["a table left blank", "tableUnfilled"],
  ] as const)("%s: what cannot be checked is not passed, and said", (_, kind) =>
    visit(async ({ page }) => {
      const sound = generate({ seed: "gaps", form: "2021", year: 2023, authority: office?.name ?? "", size: "bureau" });
      const without = Array.from({ length: 40 }, (_, seed) => planters[kind](sound, seed)?.report).find(
        (one) => one && one.figures["requests/received@total"]?.state !== "number",
      );
      await go(page, "/check");
      await page
        .locator("input[type=file]")
        .first()
        .setInputFiles([
          { name: "gaps.txt", mimeType: "text/plain", buffer: Buffer.from(asText(paper(without as typeof sound))) },
        ]);
      const inspector = page.getByRole("complementary", { name: words.zh.report.inspector });
      await inspector.getByRole("heading", { name: words.zh.tally.blocked, exact: true }).waitFor();
      const said = (await inspector.textContent()) ?? "";
      expect(said).not.toContain("全部成立");
      expect(said).toMatch(/若空缺/);
      // The marks of the balance are question marks, not ticks.
      const flow = inspector.locator("summary").filter({ hasText: "收支平衡" });
      expect(await flow.locator(".mark.blocked").count()).toBe(1);
    }),
  );

  test("checked with the network cut: nothing is asked of it", () =>
    visit(async ({ page, requests }) => {
      await go(page, "/check");
      const field = page.locator("input[type=file]").first();
      const inspector = page.getByRole("complementary", { name: words.zh.report.inspector });
      await page.getByText(zh.check.ready).waitFor();
      const before = requests.length;
      await page.context().setOffline(true);
      await field.setInputFiles([document(2024)]);
      await page.getByRole("heading", { name: "2024.txt" }).waitFor();
      await page.keyboard.press("F8");
      await inspector.getByText(words.zh.report.difference).first().waitFor();
      await page.getByText(zh.check.nothingSent).first().waitFor();
      expect(requests.slice(before)).toEqual([]);
    }));

  test("language, colours and size are kept", () =>
    visit(async ({ page }) => {
      await go(page, "/");
      await page.getByRole("button", { name: "EN" }).click();
      await page.getByRole("link", { name: en.shell.nav.library, exact: true }).waitFor();
      await page.getByLabel(en.shell.theme.label).selectOption("dark");
      await page.getByLabel(en.shell.size.label).selectOption("largest");
      await page.reload();
      await page.getByRole("link", { name: en.shell.nav.library, exact: true }).waitFor();
      const root = page.locator("html");
      expect(await root.getAttribute("lang")).toBe("en");
      expect(await root.getAttribute("data-theme")).toBe("dark");
      expect(await root.getAttribute("data-size")).toBe("largest");
    }));

  test("letters lead from page to page", () =>
    visit(async ({ page }) => {
      await go(page, "/");
      for (const [keys, to] of [
        ["gf", "/findings"],
        ["gc", "/compare"],
        ["gu", "/rules"],
        ["go", "/"],
      ] as const) {
        for (const key of keys) await page.keyboard.press(key);
        await expect.poll(() => addressOf(page)).toBe(to);
      }
    }));
});
