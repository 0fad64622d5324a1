import axe from "axe-core";
import { expect, test } from "vitest";
import { everyPage } from "./testing/all.ts";
import { go, inBrowser, traffic, useBrowser, visit, wrong } from "./testing/visit.ts";

const themes = ["light", "dark", "contrast"] as const;

const criteria = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
/** What a theme can change. */
const colours = ["color-contrast", "link-in-text-block"];

inBrowser("WCAG 2.2 AA, as far as axe can tell", () => {
  useBrowser();

  test.each(themes)(
    "nothing serious on any page, %s",
    async (theme) => {
      const found: string[] = [];
      const minor = new Set<string>();
      let looked = 0;
      let held = 0;
      await visit(
        async ({ page }) => {
          await page.addInitScript((chosen) => localStorage.setItem("gouji.theme", chosen), theme);
          const opened = [`/r/${wrong.authority}/${wrong.year}`];
          for (const path of [...everyPage, ...opened]) {
            await go(page, path);
            // A report is looked at as it opens, and with a finding open.
            if (looked >= everyPage.length) await page.keyboard.press("F8");
            await page.waitForLoadState("networkidle");
            // Evaluated from outside, which the page's own security policy says nothing about.
            await page.evaluate(axe.source);
            const { violations, passes } = await page.evaluate(
              (runOnly) =>
                (globalThis as unknown as { axe: typeof import("axe-core") }).axe.run(document, {
                  runOnly,
                  elementRef: false,
                }),
              theme === "light"
                ? { type: "tag" as const, values: criteria }
                : { type: "rule" as const, values: colours },
            );
            expect(await page.locator("html").getAttribute("data-theme")).toBe(theme);
            held += passes.reduce((sum, { nodes }) => sum + nodes.length, 0);
            looked++;
            for (const { id, impact, nodes } of violations) {
              const where = `${path} ${impact} ${id}: ${nodes.length} × ${nodes[0]?.target}`;
              if (impact === "serious" || impact === "critical") found.push(`${where} ${nodes[0]?.failureSummary}`);
              else minor.add(`${id} (${impact})`);
            }
          }
        },
        { quiet: true },
      );
      console.log(
        `  axe ${theme}: ${looked} pages, ${held} checks held, ${found.length} serious; lesser: ${[...minor].join(", ") || "none"}`,
      );
      expect(held).toBeGreaterThan(1000);
      expect(found).toEqual([]);
    },
    240_000,
  );

  test("nothing was asked of anybody else, nothing complained of", () => {
    console.log(
      `  ${traffic.requests} requests, ${traffic.elsewhere} elsewhere; ${traffic.complaints} complaints in the console`,
    );
    expect(traffic).toMatchObject({ elsewhere: 0, complaints: 0 });
  });
});
