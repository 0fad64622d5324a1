import { chromium } from "playwright-core";
import type { TestProject } from "vitest/node";
import { chromiumHere, launchOptions } from "./chromium.ts";
import { type Planted, serve } from "./server.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Where the library is served, and where the browser listens; "" where there is no browser. */
    url: string;
    browser: string;
    planted: readonly Planted[];
  }
}

/** One server and one browser for every file. */
export default async function setup({ provide }: TestProject) {
  const executable = chromiumHere();
  if (executable === undefined) {
    console.log("browser: skipped, there is no Chromium here (apt-get install chromium, or say where with CHROMIUM)");
    provide("url", "");
    provide("browser", "");
    provide("planted", []);
    return;
  }
  const began = performance.now();
  const [served, browser] = await Promise.all([serve(), chromium.launchServer(launchOptions(executable))]);
  provide("url", served.url);
  provide("browser", browser.wsEndpoint());
  provide("planted", served.planted);
  console.log(`browser: served in ${((performance.now() - began) / 1000).toFixed(1)} s`);
  return async () => {
    await browser.close();
    await served.stop();
  };
}
