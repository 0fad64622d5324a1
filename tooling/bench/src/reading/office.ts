import { execFileSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { basename, dirname, extname, join } from "node:path";
import { pathToFileURL } from "node:url";

export const OFFICE = "soffice";

/** Files as LibreOffice writes them, by the name of a kind or of one of its filters; all in one process, beside the files. */
export function converted(paths: readonly string[], filter: string): string[] {
  const [kind = filter] = filter.split(":");
  const beside = dirname(paths[0] as string);
  const folder = join(beside, `office-${kind}`);
  mkdirSync(folder, { recursive: true });
  // Settings of its own: another LibreOffice at work on this machine would take the files over, and say nothing.
  const settings = pathToFileURL(join(beside, "office-settings")).href;
  const words = [`-env:UserInstallation=${settings}`, "--headless", "--convert-to", filter, "--outdir", folder];
  execFileSync(OFFICE, [...words, ...paths], { stdio: "ignore" });
  return paths.map((path) => join(folder, `${basename(path, extname(path))}.${kind}`));
}
