import { existsSync, globSync, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { asText, county, paper } from "@gouji/corpus";
import { lacking } from "@gouji/terminal";

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** The built file, as it is started from outside. */
export const built = at("../../dist/gouji.js");

/** Why it is not tried; null where it is there, and is what the sources say. */
export function unbuilt(): string | null {
  if (!existsSync(built)) return `${built} is not there: npm run build`;
  const made = statSync(built).mtimeMs;
  const root = at("../../../..");
  const newer = globSync(["packages/*/src/**/*.ts", "apps/tui/src/**/*.{ts,tsx}"], { cwd: root }).find(
    (file) => !/\.test\.tsx?$|\/testing\//.test(file) && statSync(join(root, file)).mtimeMs > made,
  );
  return newer ? `${built} is older than ${newer}: npm run build` : null;
}

/** Why the screens are not tried. */
export const screenless = async (): Promise<string | null> => unbuilt() ?? (await lacking());

/** Documents of a small county in a folder of their own, and how to be rid of them. */
export function documents(offices = 12, years: readonly number[] = [2023, 2024], flaws = 40) {
  const folder = mkdtempSync(join(tmpdir(), "gouji-county-"));
  const { authorities, filed } = county({ seed: "terminal", years, flaws });
  const few = new Set(authorities.slice(0, offices).map(({ id }) => id));
  for (const { authority, year, report } of filed)
    if (few.has(authority.id)) writeFileSync(join(folder, `${authority.id}-${year}.txt`), asText(paper(report)));
  return { folder, remove: () => rmSync(folder, { recursive: true }) };
}
