import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { everyPage } from "./testing/all.ts";
import { go, inBrowser, inTwos, settled, useBrowser, visit, wrong } from "./testing/visit.ts";

const report = `/r/${wrong.authority}/${wrong.year}`;
const views = [
  ...everyPage.map((path) => ({ path, key: null })),
  { path: report, key: "F8" },
  { path: `${report}#requests/received@total`, key: null },
  { path: "/", key: "F1" },
];

/** Words that are so in any language: keys, kinds of file, the switch to English. */
const NAMES =
  /\b(?:Ctrl|Shift|Alt|Esc|Enter|Tab|Home|End|Backspace|PgUp|PgDn|Excel|Word|Writer|PDF|CSV|JSON|OFD|WPS|EN)\b|\S*\/\S*/g;

/** Every text of the page but of the report itself, with where it stands and the language it is said to be in. */
const textsOf = (page: Page) =>
  page.evaluate(() => {
    const texts: { text: string; lang: string; where: string }[] = [];
    const add = (text: string | null | undefined, at: Element | null) => {
      if (!text?.trim() || !at || at.closest(".paper, script, style, noscript")) return;
      texts.push({
        text: text.trim(),
        lang: at.closest("[lang]")?.getAttribute("lang") ?? "",
        where: `${at.tagName.toLowerCase()}.${at.getAttribute("class") ?? ""}`,
      });
    };
    const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walk.nextNode()) add(walk.currentNode.textContent, walk.currentNode.parentElement);
    for (const name of ["aria-label", "placeholder"])
      for (const one of document.querySelectorAll(`[${name}]`)) add(one.getAttribute(name), one);
    return texts;
  });

inBrowser("one language at a time", () => {
  useBrowser();

  test.each(["zh", "en"] as const)(
    "every text of every page is in the language chosen, or says which it is in: %s",
    async (lang) => {
      const strange = new Set<string>();
      let read = 0;
      await inTwos(views, (mine) =>
        visit(
          async ({ page }) => {
            await page.addInitScript((chosen) => localStorage.setItem("gouji.lang", chosen), lang);
            for (const { path, key } of mine) {
              await go(page, path);
              if (key) await page.keyboard.press(key);
              await settled(page);
              for (const one of await textsOf(page)) {
                read++;
                // A name within a sentence is a name in any language; a text of Chinese alone is Chinese, and says so.
                const odd =
                  lang === "en"
                    ? /\p{Script=Han}/u.test(one.text) && !/[a-z]{2}/i.test(one.text) && one.lang !== "zh-CN"
                    : one.lang !== "en" && /[a-z]{3,}/i.test(one.text.replace(NAMES, ""));
                if (odd) strange.add(`${path} ${one.where}: ${one.text.slice(0, 60)}`);
              }
            }
          },
          { quiet: true },
        ),
      );
      console.log(`  ${lang}: ${read} texts, ${strange.size} strange`);
      expect(read).toBeGreaterThan(2000);
      expect([...strange]).toEqual([]);
    },
  );
});
