import { words } from "@gouji/view";
import { zh } from "@gouji/web/words/zh/index.ts";
import { expect, test } from "vitest";
import { addressOf, go, inBrowser, useBrowser, visit, wrong } from "./testing/visit.ts";

const { shell } = zh;
const library = { ...words.zh.library, ...zh.library };

inBrowser("the library", () => {
  useBrowser();

  test("a report is chosen and opened by mouse; back leads to where one was", () =>
    visit(async ({ page }) => {
      await go(page, `/?year=${wrong.year}`);
      const cell = page.locator(`[id="at-${wrong.authority}-${wrong.year}"]`);
      // Rows out of sight are not drawn: the search brings this one in.
      await page.getByRole("searchbox", { name: shell.search.label }).fill(wrong.authority.replace("sl-", ""));
      await cell.click();
      await expect.poll(() => addressOf(page)).toContain(`#${wrong.authority}/${wrong.year}`);
      const before = addressOf(page);
      await page.getByRole("link", { name: library.open }).click();
      await expect.poll(() => addressOf(page)).toContain(`/r/${wrong.authority}/${wrong.year}`);
      await page.getByRole("complementary").waitFor();
      await page.goBack();
      await expect.poll(() => addressOf(page)).toBe(before);
      await expect.poll(() => cell.getAttribute("aria-selected")).toBe("true");
    }));

  test("arrows walk the matrix, Enter opens, one Tab stop", () =>
    visit(async ({ page }) => {
      await go(page, "/");
      const grid = page.getByRole("grid");
      await grid.focus();
      const at = () => grid.getAttribute("aria-activedescendant");
      for (const key of ["ArrowDown", "ArrowDown", "ArrowLeft"]) await page.keyboard.press(key);
      const here = await at();
      expect(here).toMatch(/^at-sl-\w+-\d{4}$/);
      await page.keyboard.press("ArrowRight");
      await expect.poll(at).not.toBe(here);
      await page.keyboard.press("ArrowLeft");
      await expect.poll(at).toBe(here);
      await page.keyboard.press("Enter");
      const [, authority, year] = /^at-(.+)-(\d{4})$/.exec(here ?? "") ?? [];
      await expect.poll(() => addressOf(page)).toContain(`/r/${authority}/${year}`);
    }));

  test("filters, search by initials: in the address, and the same after a reload in a new profile", async () => {
    let address = "";
    let rows = "";
    const count = (page: import("playwright-core").Page) =>
      page
        .getByText(/^\d+ \/ \d+ 家$/)
        .first()
        .textContent();
    await visit(async ({ page }) => {
      await go(page, "/");
      await page.getByRole("button", { name: new RegExp(`^${words.zh.tally.problems}`) }).click();
      await expect.poll(() => addressOf(page)).toMatch(/\?/);
      await page.getByRole("searchbox", { name: shell.search.label }).fill("scjg");
      await expect.poll(() => addressOf(page)).toContain("q=scjg");
      address = addressOf(page);
      await page.getByRole("button", { name: words.zh.tally.problems }).first().waitFor();
      await page.getByRole("button", { name: new RegExp(`^${library.all}`) }).click();
      await page.getByText("市场监督管理局").first().waitFor();
      address = addressOf(page);
      rows = (await count(page)) ?? "";
    });
    await visit(async ({ page }) => {
      await go(page, address);
      await page.getByText("市场监督管理局").first().waitFor();
      expect(await count(page)).toBe(rows);
      await page.getByRole("button", { name: words.zh.names.clearFilters }).first().click();
      await expect.poll(() => addressOf(page)).not.toContain("q=scjg");
    });
  });
});
