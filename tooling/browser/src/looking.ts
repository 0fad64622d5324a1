import { gzipSync } from "node:zlib";
import { type Browser, chromium, type Page } from "playwright-core";
import { chromiumHere, launchOptions } from "./chromium.ts";
import { type Served, serve } from "./server.ts";

/** How quick the pages are, in milliseconds unless it says otherwise; each number is one visit, key press or frame. */
export interface Looked {
  readonly authorities: number;
  /** Scripts of the first page, in KB as they are sent packed. */
  readonly scripts: number;
  /** From the address to the first rows of the matrix, each time in a new profile. */
  readonly rows: readonly number[];
  /** From the address to a report that takes keys. */
  readonly report: readonly number[];
  /** From the key going down to the verdict in the page, laid out. */
  readonly verdict: readonly number[];
  /** Of each frame while the matrix is scrolled from end to end. */
  readonly frames: readonly number[];
  /** What the page worked for the first rows, and for a frame: unlike the clock, it does not count the time of others. */
  readonly work: { readonly rows: number; readonly frame: number };
}

const VISITS = 5;
const KEYS = 60;
const FRAMES = 240;

/** Looks at a made-up library of so many counties in a real browser; undefined where there is none. */
export async function looking(counties: number): Promise<Looked | undefined> {
  const executable = chromiumHere();
  if (executable === undefined) return undefined;
  const served = await serve(counties);
  const browser = await chromium.launch({ ...launchOptions(executable), executablePath: executable });
  try {
    // What the library shows is worked out once after a start.
    const { result } = await (await fetch(`${served.url}/trpc/library.matrix`)).json();
    const rows: number[] = [];
    const report: number[] = [];
    for (let visit = 0; visit < VISITS; visit++) {
      rows.push(await within(browser, (page) => opened(page, served.url, "td[role=gridcell]")));
      report.push(await within(browser, (page) => opened(page, served.url + reportOf(served), "td[tabindex='0']")));
    }
    return {
      authorities: result.data.authorities.id.length,
      scripts: await within(browser, (page) => scriptsOf(page, served.url)),
      rows,
      report,
      verdict: await within(browser, (page) => verdicts(page, served.url + reportOf(served))),
      ...(await within(browser, (page) => framesOf(page, served.url))),
    };
  } finally {
    await browser.close();
    await served.stop();
  }
}

/** A report with one slip in it, which leads to failing equations. */
function reportOf({ planted }: Served): string {
  const wrong = planted.find(({ kind, fails }) => kind === "digitReplaced" && fails.length > 1);
  return `/r/${wrong?.authority}/${wrong?.year}`;
}

async function within<T>(browser: Browser, does: (page: Page) => Promise<T>): Promise<T> {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, locale: "zh-CN" });
  context.setDefaultTimeout(60_000);
  try {
    return await does(await context.newPage());
  } finally {
    await context.close();
  }
}

async function opened(page: Page, url: string, sign: string): Promise<number> {
  const began = performance.now();
  await page.goto(url, { waitUntil: "commit" });
  await page.locator(sign).first().waitFor();
  return performance.now() - began;
}

async function scriptsOf(page: Page, url: string): Promise<number> {
  const sizes = new Map<string, number>();
  const read: Promise<void>[] = [];
  page.on("response", (response) => {
    if (!/\.js$/.test(response.url()) || response.status() !== 200) return;
    read.push(response.body().then((body) => void sizes.set(response.url(), gzipSync(body).length)));
  });
  await opened(page, url, "td[role=gridcell]");
  await page.waitForLoadState("networkidle");
  await Promise.all(read);
  return [...sizes.values()].reduce((sum, size) => sum + size, 0) / 1024;
}

/** Real keys in the field where a value is tried: the clock starts when the key went down, and ends when all is laid out. */
async function verdicts(page: Page, url: string): Promise<number[]> {
  await opened(page, url, "td[tabindex='0']");
  await page.keyboard.press("F8");
  const field = page.locator("aside input[type=text]");
  await field.focus();
  await page.evaluate(() => {
    const times: number[] = [];
    let down = 0;
    addEventListener("keydown", (event) => (down = event.timeStamp), true);
    // Last of all who hear it: what it changes stands in the page by then.
    addEventListener("input", () => {
      void document.body.offsetHeight;
      times.push(performance.now() - down);
    });
    Object.assign(globalThis, { times });
  });
  for (let at = 0; at < KEYS; at++) await page.keyboard.press(at % 4 === 3 ? "Backspace" : String((at % 9) + 1));
  return page.evaluate(() => (globalThis as unknown as { times: number[] }).times);
}

async function framesOf(page: Page, url: string): Promise<Pick<Looked, "frames" | "work">> {
  const worked = await clockOf(page);
  await opened(page, url, "td[role=gridcell]");
  const rows = await worked();
  await page.waitForLoadState("networkidle");
  const before = await worked();
  const frames = await scrolled(page);
  return { frames, work: { rows, frame: ((await worked()) - before) / FRAMES } };
}

/** Milliseconds that the main thread of a page has worked so far. */
async function clockOf(page: Page): Promise<() => Promise<number>> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("Performance.enable", { timeDomain: "threadTicks" });
  return async () => {
    const { metrics } = await devtools.send("Performance.getMetrics");
    return (metrics.find(({ name }) => name === "TaskDuration")?.value ?? Number.NaN) * 1000;
  };
}

const scrolled = (page: Page): Promise<number[]> =>
  page.evaluate(
    (count) =>
      new Promise<number[]>((done) => {
        const scrolled = document.querySelector("[role=grid]")?.parentElement;
        const times: number[] = [];
        let last = performance.now();
        let by = 120;
        const step = (now: number) => {
          times.push(now - last);
          last = now;
          const before = scrolled?.scrollTop ?? 0;
          scrolled?.scrollBy({ top: by, behavior: "instant" });
          if (scrolled?.scrollTop === before) by = -by;
          if (times.length < count) requestAnimationFrame(step);
          else done(times.slice(5));
        };
        requestAnimationFrame(step);
      }),
    FRAMES,
  );
