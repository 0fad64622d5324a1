import { words } from "@gouji/view";
import { zh } from "@gouji/web/words/zh/index.ts";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { addressOf, go, inBrowser, settled, useBrowser, visit, wrong } from "./testing/visit.ts";

const link = `/r/${wrong.authority}/${wrong.year}`;
const report = { ...words.zh.report, ...zh.report };

/** Where the keyboard is, and whether that can be seen: a ring or a shadow, inside the window. */
const stop = (page: Page) =>
  page.evaluate(() => {
    const at = document.activeElement;
    if (!at || at === document.body) return null;
    const of = (one: Element) => getComputedStyle(one);
    const ringed = (one: Element | null): boolean =>
      one !== null &&
      ((of(one).outlineStyle !== "none" && Number.parseFloat(of(one).outlineWidth) >= 2) ||
        of(one).boxShadow !== "none");
    // A mark of a chart is ringed by a line of its own.
    const lined = [...at.querySelectorAll("circle, path, rect")].some(
      (one) => of(one).stroke !== "none" && Number.parseFloat(of(one).strokeWidth) >= 2,
    );
    const { top, bottom, left, right } = at.getBoundingClientRect();
    const seen = bottom > 0 && right > 0 && top < innerHeight && left < innerWidth;
    return {
      name: `${at.tagName.toLowerCase()}.${at.getAttribute("class") ?? ""} ${at.textContent?.slice(0, 20) ?? ""}`,
      // A table of one stop shows where one is by the cell that is chosen.
      ringed:
        (at instanceof SVGElement && lined) || ringed(at) || ringed(at.querySelector("[aria-selected=true], .at")),
      seen,
    };
  });

inBrowser("by keyboard alone", () => {
  useBrowser();

  test.each(["/", link, "/findings", `/compare?a=sl-scjg,${wrong.authority}`, "/rules", "/add", "/check"])(
    "%s: Tab goes through everything and out again, and is always seen",
    (path) =>
      visit(async ({ page }) => {
        await go(page, path);
        await settled(page);
        const unseen = new Set<string>();
        let stops = 0;
        let left = false;
        for (let i = 0; i < 400 && !left; i++) {
          await page.keyboard.press("Tab");
          const at = await stop(page);
          if (at === null) left = stops > 0;
          else {
            stops++;
            if (!at.ringed || !at.seen) unseen.add(at.name);
          }
        }
        console.log(`  ${path}: ${stops} stops`);
        expect(stops).toBeGreaterThan(8);
        expect(left).toBe(true);
        expect([...unseen]).toEqual([]);
      }),
  );

  test("from the library to a problem, what if, back, another page: no mouse", () =>
    visit(async ({ page }) => {
      await go(page, "/");
      await settled(page);
      // Who did not report is a problem too; on to one who did.
      const report = page.getByRole("link", { name: words.zh.library.open });
      for (let i = 0; i < 9 && (await report.count()) === 0; i++) await page.keyboard.press("F8");
      await page.keyboard.press("Enter");
      await expect.poll(() => addressOf(page)).toMatch(/^\/r\//);
      await page.getByRole("complementary").waitFor();
      await page.keyboard.press("F8");
      await expect.poll(() => addressOf(page)).toContain("/f/");
      await page.keyboard.press("=");
      const field = page.getByRole("complementary").getByRole("textbox");
      await expect.poll(() => field.evaluate((it) => it === document.activeElement)).toBe(true);
      await page.keyboard.type("7");
      await page
        .getByRole("complementary")
        .getByText(/等式 \d+：平 \d+/)
        .first()
        .waitFor();
      await page.keyboard.press("Escape");
      await page.keyboard.press("Escape");
      await page.keyboard.press("Alt+ArrowLeft");
      await page.keyboard.press("Control+k");
      await page.getByRole("combobox").or(page.getByRole("searchbox")).last().waitFor();
      await page.keyboard.type("scjg");
      await page.keyboard.press("Enter");
      await expect.poll(() => addressOf(page)).toContain("sl-scjg");
      await page.keyboard.press("F1");
      await page.getByRole("dialog").getByText(zh.shell.help.title).first().waitFor();
      await page.keyboard.press("Escape");
    }));
});

inBrowser("for who listens", () => {
  useBrowser();

  test("each figure names its row and column; the wrong one its value, its problem; a finding is announced", () =>
    visit(async ({ page }) => {
      await go(page, link);
      await settled(page);
      const orphans = await page.evaluate(
        () =>
          [...document.querySelectorAll(".paper td.figure")].filter((cell) => {
            const heads = (cell.getAttribute("headers") ?? "").split(" ").filter(Boolean);
            return heads.length === 0 || heads.some((id) => document.getElementById(id)?.tagName !== "TH");
          }).length,
      );
      expect(orphans).toBe(0);
      const screen = await page.context().newCDPSession(page);
      const { nodes } = (await screen.send("Accessibility.getFullAXTree")) as {
        nodes: { role?: { value?: string }; name?: { value?: string } }[];
      };
      const named = (role: string) =>
        nodes.filter((node) => node.role?.value === role).map((node) => node.name?.value ?? "");
      expect(named("columnheader").length).toBeGreaterThan(8);
      expect(named("rowheader").length).toBeGreaterThan(25);
      expect(named("gridcell").filter((name) => name === "")).toEqual([]);
      expect(named("gridcell").filter((name) => name.includes(report.suspect.sole)).length).toBeGreaterThan(0);
      await page.keyboard.press("F8");
      const sentence = await page.getByRole("complementary").locator(".sentence").textContent();
      await page
        .getByRole("status")
        .filter({ hasText: sentence ?? "" })
        .first()
        .waitFor({ state: "attached" });
    }));
});

inBrowser("for whoever sees colours otherwise", () => {
  useBrowser();

  test("every mark differs from every other in shape, whatever becomes of its colour, and has its word", () =>
    visit(async ({ page }) => {
      await go(page, "/");
      await settled(page);
      const screen = await page.context().newCDPSession(page);
      const marks = page.locator(".legend .mark");
      const count = await marks.count();
      expect(count).toBeGreaterThan(6);
      const words = await page.locator(".legend").evaluate((it) => it.textContent?.length ?? 0);
      expect(words).toBeGreaterThan(count * 2);
      const blank = await page.context().newPage();
      for (const type of ["deuteranopia", "protanopia", "tritanopia", "achromatopsia"] as const) {
        await screen.send("Emulation.setEmulatedVisionDeficiency", { type });
        const drawn: string[] = [];
        for (let i = 0; i < count; i++)
          drawn.push((await marks.nth(i).screenshot({ scale: "css" })).toString("base64"));
        // Only light and dark are compared, so that a difference is one of shape.
        const alike = await blank.evaluate(async (drawn) => {
          const lights = await Promise.all(
            drawn.map(async (one) => {
              const image = new Image();
              image.src = `data:image/png;base64,${one}`;
              await image.decode();
              const canvas = new OffscreenCanvas(16, 16);
              const brush = canvas.getContext("2d") as OffscreenCanvasRenderingContext2D;
              brush.drawImage(image, 0, 0, 16, 16);
              const { data } = brush.getImageData(0, 0, 16, 16);
              return Array.from({ length: 256 }, (_, at) => data[at * 4 + 1] as number);
            }),
          );
          const pairs: string[] = [];
          lights.forEach((one, i) => {
            for (let j = i + 1; j < lights.length; j++) {
              const apart = one.filter((light, at) => Math.abs(light - (lights[j]?.[at] ?? 0)) > 48).length;
              if (apart < 16) pairs.push(`${i} and ${j}: ${apart} of 256`);
            }
          });
          return pairs;
        }, drawn);
        expect(alike, type).toEqual([]);
      }
    }));
});
