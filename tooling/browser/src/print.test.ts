import { expect, test } from "vitest";
import { go, inBrowser, settled, useBrowser, visit, wrong } from "./testing/visit.ts";

/** A4 less the margins of an official document: 37 26 35 28 mm. */
const sheet = { width: Math.round((156 / 25.4) * 96), height: Math.round((225 / 25.4) * 96) };

const pages = [
  { path: "/", shows: "[role=grid] th.name", least: 2, most: 8 },
  { path: `/r/${wrong.authority}/${wrong.year}`, shows: ".paper td.figure", least: 3, most: 12 },
  { path: "/findings", shows: ".list [role=row]", least: 2, most: 30 },
] as const;

inBrowser("on paper", () => {
  useBrowser();

  test.each(pages)(
    "$path: A4, nothing cut off at the side, no controls, black on white",
    ({ path, shows, least, most }) =>
      visit(async ({ page }) => {
        await page.addInitScript(() => localStorage.setItem("gouji.theme", "dark"));
        await go(page, path);
        await settled(page);
        const pdf = (await page.pdf({ preferCSSPageSize: true, printBackground: true })).toString("latin1");
        const boxes = [...pdf.matchAll(/\/MediaBox\s*\[([\d. ]+)\]/g)].map(([, box = ""]) =>
          box.split(" ").map(Number),
        );
        console.log(`  ${path}: ${boxes.length} pages`);
        expect(boxes.length).toBeGreaterThanOrEqual(least);
        expect(boxes.length).toBeLessThanOrEqual(most);
        for (const [, , width = 0, height = 0] of boxes)
          expect([width, height].map(Math.round).sort((a, b) => a - b)).toEqual([595, 842]);
        await page.setViewportSize(sheet);
        await page.emulateMedia({ media: "print" });
        await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
        await settled(page);
        const drawn = await page.evaluate((shows) => {
          const visible = (one: Element) =>
            one.getClientRects().length > 0 && getComputedStyle(one).visibility !== "hidden";
          const lightness = (colour: string) => Math.max(...(colour.match(/\d+/g) ?? ["0"]).slice(0, 3).map(Number));
          const texts = [...document.querySelectorAll(shows)].filter(visible);
          return {
            over: document.documentElement.scrollWidth - document.documentElement.clientWidth,
            header: [...document.querySelectorAll(".header, select, input")].filter(visible).length,
            texts: texts.length,
            pale: texts.filter((one) => lightness(getComputedStyle(one).color) > 130).length,
          };
        }, shows);
        expect(drawn.texts).toBeGreaterThan(10);
        expect(drawn).toMatchObject({ over: 0, header: 0, pale: 0 });
      }),
  );
});
