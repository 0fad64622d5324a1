import { en } from "@gouji/web/words/en/index.ts";
import { zh } from "@gouji/web/words/zh/index.ts";
import { expect, test } from "vitest";
import { everyPage } from "./testing/all.ts";
import { go, inBrowser, inTwos, settled, useBrowser, visit } from "./testing/visit.ts";

const shell = { zh: zh.shell, en: en.shell };

const screens = [
  { name: "1366×768", width: 1366, height: 768, deviceScaleFactor: 1, size: "normal" },
  { name: "1920×1080 at 125 %", width: 1536, height: 864, deviceScaleFactor: 1.25, size: "normal" },
  { name: "1366×768 at 200 %", width: 683, height: 384, deviceScaleFactor: 2, size: "normal" },
  { name: "1366×768, text at 150 %", width: 1366, height: 768, deviceScaleFactor: 1, size: "largest" },
  { name: "320 px", width: 320, height: 640, deviceScaleFactor: 1, size: "normal" },
] as const;

inBrowser("every page fits", () => {
  useBrowser();

  test.each(["zh", "en"] as const)("no page scrolls sideways on any screen, in %s", async (lang) => {
    const wide: string[] = [];
    let looked = 0;
    await inTwos(everyPage, (mine) =>
      visit(async ({ page }) => {
        const screen = await page.context().newCDPSession(page);
        for (const path of mine) {
          await go(page, `${path}${/\?/.test(path) ? "&" : "?"}lang=${lang}`);
          await settled(page);
          for (const { name, size, ...metrics } of screens) {
            await screen.send("Emulation.setDeviceMetricsOverride", { ...metrics, mobile: false });
            if (size !== (await page.locator("html").getAttribute("data-size")))
              await page.getByLabel(shell[lang].size.label).selectOption(size);
            const over = await page.evaluate(async () => {
              const root = document.documentElement;
              // Drawn anew: once for the styles, once for what measures itself.
              for (const _ of [1, 2]) await new Promise((drawn) => requestAnimationFrame(drawn));
              const past = [...document.querySelectorAll("body *")].find(
                (one) =>
                  one.getBoundingClientRect().right > root.clientWidth + 1 &&
                  !one.closest("[hidden]") &&
                  root.scrollWidth > root.clientWidth,
              );
              return { by: root.scrollWidth - root.clientWidth, past: past?.outerHTML.slice(0, 120) };
            });
            looked++;
            if (over.by > 0) wide.push(`${path} ${name}: ${over.by} px, ${over.past}`);
          }
        }
      }),
    );
    console.log(`  ${lang}: ${looked} views, ${wide.length} too wide`);
    expect(looked).toBe(everyPage.length * screens.length);
    expect(wide).toEqual([]);
  });
});
