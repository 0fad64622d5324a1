import { countyAuthorities, generate, paper } from "@gouji/corpus";
import { files } from "@gouji/corpus/files";
import { zh } from "@gouji/web/words/zh/index.ts";
import { expect, test } from "vitest";
import { go, inBrowser, useBrowser, visit } from "./testing/visit.ts";

const office = countyAuthorities[1]?.name ?? "";
const report = paper(generate({ seed: "reading", form: "2021", year: 2023, authority: office, size: "bureau" }));

const file = (kind: keyof typeof files) => ({
  name: `report.${kind}`,
  mimeType: "application/octet-stream",
  buffer: Buffer.from(files[kind](report)),
});

inBrowser("a document on the page that checks without a server", () => {
  useBrowser();

  test.each(["pdf", "ofd", "doc", "docx", "xlsx"] as const)("a %s is read with the network cut", (kind) =>
    visit(async ({ page }) => {
      await go(page, "/check");
      await page.getByText(zh.check.ready).waitFor();
      await page.context().setOffline(true);
      await page
        .locator("input[type=file]")
        .first()
        .setInputFiles([file(kind)]);
      await page.getByRole("heading", { name: `report.${kind}` }).waitFor();
      await page.getByText(office).first().waitFor();
    }),
  );

  test("what could not be fetched is no fault of the document, and not said of it", () =>
    visit(
      async ({ page }) => {
        await page.context().route(/\/pdf[.-][^/]*\.js$/, (route) => route.abort());
        await go(page, "/check");
        await page
          .locator("input[type=file]")
          .first()
          .setInputFiles([file("pdf")]);
        await page.getByText(zh.check.broken).waitFor();
        await page.context().unroute(/\/pdf[.-][^/]*\.js$/);
        await page
          .locator("input[type=file]")
          .first()
          .setInputFiles([file("pdf")]);
        await page.getByRole("heading", { name: "report.pdf" }).waitFor();
      },
      { quiet: false },
    ));

  test("reading is stopped when it is not wanted any more, and the next document is read", () =>
    visit(async ({ page }) => {
      await go(page, "/check");
      // It waits for ever: what the worker is asked does not reach it.
      await page.evaluate(() => {
        const send = Worker.prototype.postMessage;
        Worker.prototype.postMessage = () => {
          Worker.prototype.postMessage = send;
        };
      });
      await page
        .locator("input[type=file]")
        .first()
        .setInputFiles([file("pdf")]);
      await page.getByRole("button", { name: zh.check.stop }).click();
      await page
        .locator("input[type=file]")
        .first()
        .setInputFiles([file("pdf")]);
      await page.getByRole("heading", { name: "report.pdf" }).waitFor();
      expect(await page.getByRole("button", { name: zh.check.stop }).count()).toBe(0);
    }));
});
