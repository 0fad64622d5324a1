import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject } from "vitest";

/** Where the library is served. */
export const url = inject("url");
const endpoint = inject("browser");
const planted = inject("planted");

/** A report of the made-up library with one slip in it, which leads to failing equations. */
export const wrong = planted.find(({ kind, fails }) => kind === "digitReplaced" && fails.length > 1) ?? {
  authority: "",
  year: 0,
  kind: "",
  fails: [],
};

/** A suite that is skipped where there is no browser; the reason is printed once, by the set-up. */
export const inBrowser: typeof describe.only = describe.skipIf(endpoint === "");

let browser: Browser;

/** To be called once in a file. */
export function useBrowser(): void {
  beforeAll(async () => {
    browser = await chromium.connect(endpoint);
  });
  afterAll(() => browser?.close());
}

/** How many requests were made in all, and how many of them to anywhere else. */
export const traffic = { requests: 0, elsewhere: 0, complaints: 0 };

export interface Visit {
  readonly page: Page;
  /** Everything the page asked of the network. */
  readonly requests: string[];
}

export const small = { width: 1366, height: 768 };

/**
 * A visitor with a new profile. Whatever they do, nothing may be asked of another origin and nothing complained of in the
 * console; `quiet: false` where a complaint is what is looked for, `also` another
 * server that may be asked.
 */
export async function visit(
  does: (visit: Visit) => Promise<void>,
  {
    quiet = true,
    also = "",
    ...options
  }: BrowserContextOptions & { readonly quiet?: boolean; readonly also?: string } = {},
): Promise<void> {
  const context = await browser.newContext({
    viewport: small,
    locale: "zh-CN",
    timezoneId: "Asia/Shanghai",
    reducedMotion: "reduce",
    ...options,
  });
  context.setDefaultTimeout(15_000);
  const page = await context.newPage();
  const requests: string[] = [];
  const complaints: string[] = [];
  page.on("request", (request) => requests.push(request.url()));
  page.on("console", (message) => {
    if (/^(?:error|warning)$/.test(message.type())) complaints.push(`${message.text()} ${message.location().url}`);
  });
  page.on("pageerror", (error) => complaints.push(String(error)));
  try {
    await does({ page, requests });
    const origins = [url, also].filter((one) => one !== "");
    const elsewhere = requests.filter(
      (one) => !origins.some((origin) => one.startsWith(`${origin}/`)) && !/^(?:data|blob):/.test(one),
    );
    traffic.requests += requests.length;
    traffic.elsewhere += elsewhere.length;
    traffic.complaints += complaints.length;
    expect(elsewhere).toEqual([]);
    if (quiet) expect(complaints).toEqual([]);
  } finally {
    await context.close();
  }
}

/** Opens an address of the library, and waits until what it is about is there. */
export async function go(page: Page, path: string): Promise<void> {
  await page.goto(/^http/.test(path) ? path : url + path);
  await page.locator("main h1, main h2, main [role=grid]").first().waitFor();
}

/** Waits until nothing is being read any more and what was read is drawn. */
export const settled = (page: Page): Promise<unknown> =>
  page.waitForFunction(
    () =>
      new Promise((seen) =>
        requestAnimationFrame(() =>
          requestAnimationFrame(() => seen(document.querySelector("[aria-busy=true], .waiting") === null)),
        ),
      ),
  );

/** Does something with each of a list, two at a time: as many as there are cores wherever this runs. */
export async function inTwos<T>(all: readonly T[], does: (mine: readonly T[]) => Promise<void>): Promise<void> {
  await Promise.all([0, 1].map((half) => does(all.filter((_, at) => at % 2 === half))));
}

/** The path with what follows it. */
export const addressOf = (page: Page): string => page.url().slice(url.length);
