import { mkdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { generate, paper } from "@gouji/corpus";
import { files } from "@gouji/corpus/files";
import { zh } from "@gouji/web/words/zh/index.ts";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { everyPage } from "./testing/all.ts";
import { url, wrong } from "./testing/visit.ts";

const old = process.env.GOUJI_OLD_CHROMIUM ?? "";
if (old === "") console.log("old Chromium: skipped, GOUJI_OLD_CHROMIUM names none (the floor is 90)");

const report = paper(
  generate({ seed: "old", form: "2021", year: 2023, authority: "示例县文化和旅游局", size: "bureau" }),
);
const file = (kind: "docx" | "pdf") => ({
  name: `report.${kind}`,
  mimeType: "application/octet-stream",
  buffer: Buffer.from(files[kind](report)),
});

/** What drives a browser today asks the page for things that an old one has not, so everything is asked in the page's own words. */
const has = (page: Page, selector: string) =>
  page.waitForFunction((it) => document.querySelector(it) !== null, selector, { timeout: 30_000 });

describe.skipIf(old === "" || url === "")("in an old Chromium", () => {
  // Kept: an old browser reads every font of the machine when it has never been there, which takes minutes.
  const home = join(tmpdir(), "gouji-old-chromium");
  let browser: Browser;
  beforeAll(async () => {
    mkdirSync(home, { recursive: true });
    browser = await chromium.launch({
      executablePath: old,
      chromiumSandbox: false,
      args: ["--disable-gpu", "--single-process", "--no-zygote"],
      env: { ...process.env, HOME: home },
    });
    console.log(`  old Chromium: ${browser.version()}`);
  });
  afterAll(() => browser?.close());

  test("every page is shown, and nothing complained of; documents are read with the network cut and sent", async () => {
    const page = await browser.newPage({ viewport: { width: 1366, height: 768 }, locale: "zh-CN" });
    const complaints: string[] = [];
    page.on("pageerror", (error) => complaints.push(`${page.url()} ${error.stack}`));
    page.on("console", (message) => message.type() === "error" && complaints.push(`${page.url()} ${message.text()}`));
    for (const path of everyPage) {
      await page.goto(url + path);
      await has(page, "main h1, main h2, main [role=grid]");
      await page.waitForFunction(() => document.querySelector(".waiting, .failed") === null);
    }
    await page.goto(`${url}/r/${wrong.authority}/${wrong.year}`);
    await has(page, "td[tabindex='0']");
    await page.keyboard.press("F8");
    await has(page, "aside input[type=text]");
    await page.evaluate(() => {
      const field = document.querySelector("aside input[type=text]") as HTMLInputElement;
      field.value = "99999";
      field.dispatchEvent(new InputEvent("input", { bubbles: true }));
    });
    await has(page, "aside .lamps");
    for (const kind of ["docx", "pdf"] as const) {
      await page.context().setOffline(false);
      await page.goto(`${url}/check`);
      await page.waitForFunction((ready) => document.body.textContent?.includes(ready), zh.check.ready);
      await page.context().setOffline(true);
      await page
        .locator("input[type=file]")
        .first()
        .setInputFiles([file(kind)]);
      await has(page, ".paper td.figure");
    }
    await page.context().setOffline(false);
    await page.goto(`${url}/add`);
    await has(page, "input[type=file]");
    await page
      .locator("input[type=file]")
      .first()
      .setInputFiles([file("docx")]);
    await has(page, "main a[href*='/r/']");
    expect(complaints).toEqual([]);
    await page.close();
  }, 400_000);
});
