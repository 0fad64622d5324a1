import { words } from "@gouji/view";
import { zh } from "@gouji/web/words/zh/index.ts";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Served, serve } from "./server.ts";
import { go, inBrowser, settled, url, useBrowser, visit, wrong } from "./testing/visit.ts";

const { states } = zh;
const API = /\/trpc\//;

/** Pages that live of what is read from the server. */
const read = ["/", `/r/${wrong.authority}/${wrong.year}`, "/findings", "/compare", `/agg/sl/${wrong.year}`] as const;
const all = [...read, "/rules", "/add", "/check"] as const;

/** A sentence with whatever numbers in it. */
const numbered = (said: string) => new RegExp(said.replace(/7/g, "\\d+"));

inBrowser("the states of each page", () => {
  useBrowser();
  let empty: Served;
  beforeAll(async () => {
    if (url) empty = await serve(0);
  });
  afterAll(() => empty?.stop());

  test.each(read)("%s: waiting says for what, a server that does not answer is said, and trying again helps", (path) =>
    visit(
      async ({ page }) => {
        let answer: () => void = () => undefined;
        const held = new Promise<void>((resolve) => {
          answer = resolve;
        });
        await page.route(API, async (route) => {
          await held;
          await route.abort();
        });
        await page.goto(url + path);
        await page
          .getByRole("status")
          .filter({ hasText: states.loading("") })
          .first()
          .waitFor({ state: "attached" });
        expect(await page.locator("main [aria-busy=true]").count()).toBe(1);
        answer();
        const alert = page.getByRole("main").getByRole("alert");
        await alert.getByText(states.unreachable).waitFor();
        await page.unroute(API);
        await alert.getByRole("button", { name: states.retry }).click();
        await page.locator("main h1, main h2, main [role=grid]").first().waitFor();
        await settled(page);
        expect(await page.getByRole("alert").count()).toBe(0);
      },
      { quiet: false },
    ),
  );

  test.each(["/", `/r/${wrong.authority}/${wrong.year}`] as const)(
    "%s: with the network cut what was read stays, with its time; the other pages open and say what they lack",
    (path) =>
      visit(
        async ({ page }) => {
          await go(page, path);
          await settled(page);
          const before = await page.locator("main h1, main h2").first().textContent();
          // Pages that were not opened yet come by themselves when the first has long been there.
          await page.waitForFunction(() =>
            ["FindingsPage", "CheckPage"].every((part) =>
              performance.getEntriesByType("resource").some(({ name }) => name.includes(part) && name.endsWith(".js")),
            ),
          );
          await page.context().setOffline(true);
          await page.getByText(/^网络中断，显示的是 \d\d:\d\d 读到的数据/).waitFor();
          expect(await page.locator("main h1, main h2").first().textContent()).toBe(before);
          await page.getByRole("navigation").getByRole("link", { name: zh.shell.nav.findings, exact: true }).click();
          await page.getByText(states.unreachable).waitFor();
          await page.getByRole("navigation").getByRole("link", { name: zh.shell.nav.check, exact: true }).click();
          await page.getByRole("heading", { level: 1 }).waitFor();
        },
        { quiet: false },
      ),
  );

  test("a page that did not arrive says so, and comes when the network is back", () =>
    visit(
      async ({ page }) => {
        await page.route(/RulesPage.*\.js$/, (route) => route.abort());
        await go(page, "/add");
        await page.getByRole("navigation").getByRole("link", { name: zh.shell.nav.rules, exact: true }).click();
        await page.getByRole("alert").getByText(states.lost).waitFor();
        await page.unroute(/RulesPage.*\.js$/);
        await page.getByRole("alert").getByRole("button", { name: states.retry }).click();
        await page.getByRole("heading", { level: 1, name: zh.rules.title }).waitFor();
      },
      { quiet: false },
    ));

  test.each(all)("%s: an empty library says what to do, or does its work without one", (path) =>
    visit(
      async ({ page }) => {
        await page.goto(`${empty.url}${path}`);
        await page.locator("main h1, main h2").first().waitFor();
        await settled(page);
        expect(await page.getByRole("alert").count()).toBe(0);
        const ways = page.getByRole("main").locator("a, button, input");
        expect(await ways.count()).toBeGreaterThan(0);
        expect(((await page.getByRole("main").textContent()) ?? "").length).toBeGreaterThan(12);
      },
      { also: empty.url, quiet: false },
    ),
  );

  test("partial: who is missing is named, and the sum says what it is a sum of", () =>
    visit(async ({ page }) => {
      await go(page, "/");
      await page
        .getByText(numbered(zh.library.missingList(7)))
        .first()
        .waitFor();
      await go(page, `/agg/sl/${wrong.year}`);
      await page
        .getByText(numbered(words.zh.partial(7, 7)))
        .first()
        .waitFor();
    }));

  test("filtered to nothing: the filter is named, and one press clears it", () =>
    visit(async ({ page }) => {
      await go(page, "/?q=qqqqqq");
      await page.getByText("qqqqqq").first().waitFor();
      await page.getByRole("main").getByRole("button", { name: /清除/ }).last().click();
      await page.getByRole("gridcell").first().waitFor();
    }));
});
