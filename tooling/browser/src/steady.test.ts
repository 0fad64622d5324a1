import { zh } from "@gouji/web/words/zh/index.ts";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { addressOf, go, inBrowser, settled, useBrowser, visit, wrong } from "./testing/visit.ts";

type Film = { readonly frames: number; readonly empty: number; readonly bones: number };

/** Watches each frame while something is done: whether there was nothing in the page, and whether only its bones were. */
async function filmed(page: Page, does: () => Promise<void>): Promise<Film> {
  await page.evaluate(() => {
    const film = { frames: 0, empty: 0, bones: 0, stop: false };
    Object.assign(globalThis, { film });
    const look = () => {
      const main = document.querySelector("main");
      film.frames++;
      const texts = [...(main?.querySelectorAll("h1, h2, td, th, p, li, button, a") ?? [])];
      const shown = texts.filter((one) => one.closest(".waiting") === null && one.getClientRects().length > 0);
      if (shown.length === 0) {
        film.empty++;
        if (main?.querySelector(".waiting")) film.bones++;
      }
      if (!film.stop) requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  await does();
  return page.evaluate(() => {
    const { film } = globalThis as unknown as { film: Film & { stop: boolean } };
    film.stop = true;
    return { frames: film.frames, empty: film.empty, bones: film.bones };
  });
}

inBrowser("nothing flickers", () => {
  useBrowser();

  test("from page to page and back no frame is empty, and what was read stays while it is read again", () =>
    visit(async ({ page }) => {
      await go(page, "/");
      await settled(page);
      const visitEach = async () => {
        for (const word of ["findings", "compare", "region", "rules", "library"] as const) {
          await page.getByRole("navigation").getByRole("link", { name: zh.shell.nav[word], exact: true }).click();
          await settled(page);
        }
      };
      // Read once each; bones may stand in for what was never read, but not nothing at all.
      const first = await filmed(page, visitEach);
      expect(first.empty - first.bones).toBe(0);
      const again = await filmed(page, visitEach);
      console.log(
        `  ${first.frames} frames, ${first.bones} of bones; again ${again.frames} frames, ${again.empty} empty`,
      );
      expect(again.frames).toBeGreaterThan(20);
      expect(again.empty).toBe(0);
    }));

  test("a report stays while its neighbour is read, and the matrix under a filter", () =>
    visit(async ({ page }) => {
      await go(page, `/r/${wrong.authority}/${wrong.year}`);
      await settled(page);
      const film = await filmed(page, async () => {
        await page.keyboard.press("F8");
        await expect.poll(() => addressOf(page)).toContain("/f/");
        await page.keyboard.press("Escape");
        await page.goBack();
        await page.goForward();
        await settled(page);
      });
      expect(film.empty).toBe(0);
      await go(page, "/");
      await settled(page);
      const filtered = await filmed(page, async () => {
        await page.getByRole("searchbox", { name: zh.shell.search.label }).pressSequentially("scjg");
        await settled(page);
      });
      expect(filtered.empty).toBe(0);
    }));
});
