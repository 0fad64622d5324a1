import axe from "axe-core";
import { expect, test } from "vitest";
import { everyPage } from "./testing/all.ts";
import { go, inBrowser, inTwos, settled, traffic, useBrowser, visit, wrong } from "./testing/visit.ts";

const themes = ["light", "dark", "contrast"] as const;

const criteria = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
/** What a theme can change. */
const colours = ["color-contrast", "link-in-text-block"];

/** A report is looked at as it opens, and with a finding open. */
const opened = `/r/${wrong.authority}/${wrong.year}`;
const views = [...everyPage.map((path) => ({ path, key: null })), { path: opened, key: "F8" }];

inBrowser("WCAG 2.2 AA, as far as axe can tell", () => {
  useBrowser();

  test("nothing serious on any page in any theme", async () => {
    const found: string[] = [];
    const minor = new Set<string>();
    const held = { light: 0, dark: 0, contrast: 0 };
    await inTwos(views, (mine) =>
      visit(async ({ page }) => {
        for (const { path, key } of mine) {
          await go(page, path);
          if (key) await page.keyboard.press(key);
          await settled(page);
          // Evaluated from outside, which the page's own security policy says nothing about.
          await page.evaluate(axe.source);
          // A theme is an attribute of the page and changes nothing but colours: it need not be opened again for each.
          for (const theme of themes) {
            const { violations, passes } = await page.evaluate(
              ({ theme, runOnly }) => {
                document.documentElement.dataset.theme = theme;
                return (globalThis as unknown as { axe: typeof import("axe-core") }).axe.run(document, {
                  runOnly,
                  elementRef: false,
                });
              },
              {
                theme,
                runOnly:
                  theme === "light"
                    ? { type: "tag" as const, values: criteria }
                    : { type: "rule" as const, values: colours },
              },
            );
            held[theme] += passes.reduce((sum, { nodes }) => sum + nodes.length, 0);
            for (const { id, impact, nodes } of violations) {
              const where = `${path} ${theme} ${impact} ${id}: ${nodes.length} × ${nodes[0]?.target}`;
              if (impact === "serious" || impact === "critical") found.push(`${where} ${nodes[0]?.failureSummary}`);
              else minor.add(`${id} (${impact})`);
            }
          }
        }
      }),
    );
    console.log(
      `  axe: ${views.length} views, checks held ${themes.map((theme) => `${theme} ${held[theme]}`).join(", ")}; ${found.length} serious; lesser: ${[...minor].join(", ") || "none"}`,
    );
    for (const theme of themes) expect(held[theme], theme).toBeGreaterThan(1000);
    expect(found).toEqual([]);
  }, 240_000);

  test("a pressed button under the mouse can still be read, in any theme", () =>
    visit(async ({ page }) => {
      await go(page, "/findings");
      await settled(page);
      const main = page.getByRole("main");
      await main.locator("button[aria-pressed='false']:visible").first().click();
      const pressed = main.locator("button[aria-pressed='true']:hover");
      await pressed.waitFor();
      for (const theme of themes) {
        const { color, backgroundColor } = await pressed.evaluate((button, theme) => {
          document.documentElement.dataset.theme = theme;
          const { color, backgroundColor } = getComputedStyle(button);
          return { color, backgroundColor };
        }, theme);
        expect(color, theme).not.toBe(backgroundColor);
      }
    }));

  test("nothing was asked of anybody else, nothing complained of", () => {
    console.log(
      `  ${traffic.requests} requests, ${traffic.elsewhere} elsewhere; ${traffic.complaints} complaints in the console`,
    );
    expect(traffic).toMatchObject({ elsewhere: 0, complaints: 0 });
  });
});
