import { existsSync } from "node:fs";
import type { LaunchOptions } from "playwright-core";

const PLACES = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/** The browser of this machine, the one that `CHROMIUM` names or where systems put it; undefined where there is none. */
export const chromiumHere = (): string | undefined =>
  (process.env.CHROMIUM ? [process.env.CHROMIUM] : PLACES).find((place) => existsSync(place));

export const launchOptions = (executablePath: string): LaunchOptions => ({
  executablePath,
  chromiumSandbox: false,
  args: [
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
  ],
});
