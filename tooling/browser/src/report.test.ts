import { words } from "@gouji/view";
import { zh } from "@gouji/web/words/zh/index.ts";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { addressOf, go, inBrowser, useBrowser, visit, wrong } from "./testing/visit.ts";

const report = { ...words.zh.report, ...zh.report };
const link = `/r/${wrong.authority}/${wrong.year}`;
const inspector = (page: Page) => page.getByRole("complementary", { name: report.inspector });
const heading = (page: Page) => inspector(page).getByRole("heading", { level: 2 }).textContent();

/** The first cell that is drawn as the one at fault. */
const suspect = (page: Page) => page.getByRole("gridcell", { name: new RegExp(report.suspect.sole) }).first();

inBrowser("a report", () => {
  useBrowser();

  test("by mouse: the failing cell, its equation, a term of it followed, the way back", () =>
    visit(async ({ page }) => {
      await go(page, link);
      const cell = suspect(page);
      await cell.click();
      await expect.poll(() => addressOf(page)).toContain("/f/");
      const equation = inspector(page).getByRole("table").first();
      const text = (await equation.textContent()) ?? "";
      expect(text).toContain(report.difference);
      const term = equation.getByRole("button").first();
      const name = await term.textContent();
      await term.click();
      await page.getByRole("gridcell", { selected: true }).waitFor();
      expect(name).not.toBe("");
      await expect.poll(() => addressOf(page)).toContain("#");
    }));

  test("by key: F8 goes round every problem, and the address follows; a reload shows the same", () =>
    visit(async ({ page }) => {
      await go(page, link);
      await page.keyboard.press("F8");
      await expect.poll(() => addressOf(page)).toContain("/f/");
      const first = addressOf(page);
      const [, of = "0"] = /\/\s*(\d+)/.exec((await inspector(page).textContent()) ?? "") ?? [];
      expect(Number(of)).toBeGreaterThan(0);
      for (let i = 0; i < Number(of); i++) await page.keyboard.press("F8");
      await expect.poll(() => addressOf(page)).toBe(first);
      await page.keyboard.press("Shift+F8");
      await page.keyboard.press("F8");
      await expect.poll(() => addressOf(page)).toBe(first);
      const said = await inspector(page).textContent();
      const scroll = await page.getByRole("gridcell", { selected: true }).getAttribute("id");
      await page.reload();
      await expect.poll(() => inspector(page).textContent()).toBe(said);
      expect(await page.getByRole("gridcell", { selected: true }).getAttribute("id")).toBe(scroll);
    }));

  test("a permanent link shows the same to a new visitor", async () => {
    let address = "";
    let said: string | null = "";
    await visit(async ({ page }) => {
      await go(page, link);
      await page.keyboard.press("F8");
      await expect.poll(() => addressOf(page)).toContain("#");
      address = addressOf(page);
      said = await inspector(page).textContent();
    });
    await visit(async ({ page }) => {
      await go(page, address);
      await expect.poll(() => inspector(page).textContent()).toBe(said);
    });
  });

  test.each([
    ["cell", `${link}#requests/withdrawn@total`, report.gone.cell],
    ["finding", `${link}/f/0123456789abcdef`, report.gone.finding],
  ] as const)("a link to a %s that is not there says so, and opens nothing in its stead", (_, address, said) =>
    visit(async ({ page }) => {
      await go(page, address);
      const notice = inspector(page).getByText(said("").slice(0, 10));
      await notice.waitFor();
      expect(addressOf(page)).toBe(address);
      expect(await page.getByRole("gridcell", { selected: true }).count()).toBe(0);
      // The first step leads on, and the address with it.
      await page.keyboard.press("F8");
      await expect.poll(() => addressOf(page)).toContain("/f/");
      expect(await notice.count()).toBe(0);
    }),
  );

  test("what if: the lamps follow each key, Esc restores", () =>
    visit(async ({ page }) => {
      await go(page, link);
      await page.keyboard.press("F8");
      const field = inspector(page).getByRole("textbox");
      const value = await field.inputValue();
      await field.fill("99999");
      const lamps = inspector(page)
        .getByText(/等式 \d+：平 \d+，不平 \d+/)
        .first();
      await lamps.waitFor();
      await expect.poll(() => lamps.textContent()).toMatch(/不平 [1-9]/);
      await page.keyboard.press("Escape");
      await expect.poll(() => field.inputValue()).toBe(value);
    }));

  test("cells are walked with arrows, the inspector reached and left", () =>
    visit(async ({ page }) => {
      await go(page, `${link}#requests/received@total`);
      const chosen = () => page.getByRole("gridcell", { selected: true }).getAttribute("id");
      await expect.poll(chosen).toBe("cell-requests/received@total");
      await page.locator("[id='cell-requests/received@total']").focus();
      await page.keyboard.press("ArrowLeft");
      await expect.poll(chosen).toBe("cell-requests/received@legalPerson.other");
      await page.keyboard.press("F6");
      await expect.poll(() => inspector(page).evaluate((it) => it.contains(document.activeElement))).toBe(true);
      await page.keyboard.press("F6");
      await expect.poll(() => inspector(page).evaluate((it) => it.contains(document.activeElement))).toBe(false);
    }));

  test("back and forward restore the finding that was open", () =>
    visit(async ({ page }) => {
      await go(page, link);
      await page.keyboard.press("F8");
      await expect.poll(() => addressOf(page)).toContain("/f/");
      const said = await heading(page);
      await page.getByRole("navigation").getByRole("link", { name: zh.shell.nav.rules }).click();
      await expect.poll(() => addressOf(page)).toBe("/rules");
      await page.goBack();
      await expect.poll(() => heading(page)).toBe(said);
      await page.goForward();
      await expect.poll(() => addressOf(page)).toBe("/rules");
    }));
});
