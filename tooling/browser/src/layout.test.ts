import { expect, test } from "vitest";
import { everyPage } from "./testing/all.ts";
import { go, inBrowser, useBrowser, visit } from "./testing/visit.ts";

const screens = [
  { name: "1366×768", viewport: { width: 1366, height: 768 } },
  { name: "1920×1080 at 125 %", viewport: { width: 1536, height: 864 }, deviceScaleFactor: 1.25 },
  { name: "1366×768 at 200 %", viewport: { width: 683, height: 384 }, deviceScaleFactor: 2 },
  { name: "320 px", viewport: { width: 320, height: 640 } },
] as const;

inBrowser("every page fits", () => {
  useBrowser();

  test.each(screens)("$name: no page scrolls sideways", async ({ name, ...screen }) => {
    const wide: string[] = [];
    await visit(async ({ page }) => {
      for (const path of everyPage) {
        await go(page, path);
        const over = await page.evaluate(() => {
          const root = document.documentElement;
          const past = [...document.querySelectorAll("body *")].find(
            (one) =>
              one.getBoundingClientRect().right > root.clientWidth + 1 &&
              !one.closest("[hidden]") &&
              root.scrollWidth > root.clientWidth,
          );
          return { by: root.scrollWidth - root.clientWidth, past: past?.outerHTML.slice(0, 120) };
        });
        if (over.by > 0) wide.push(`${path}: ${over.by} px, ${over.past}`);
      }
    }, screen);
    console.log(`  ${name}: ${everyPage.length} pages, ${wide.length} too wide`);
    expect(wide).toEqual([]);
  });
});
