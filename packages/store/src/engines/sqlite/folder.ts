import { mkdir, open, readFile, rename, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Originals } from "../../engine.ts";

/** Originals as files: `originals/ab/abcd…`. A file is there wholly or not at all, and stays there when the power goes. */
export function folderOriginals(folder: string, id: () => string): Originals {
  const path = (sha256: string) => join(folder, "originals", sha256.slice(0, 2), sha256);
  const has = (sha256: string) =>
    stat(path(sha256)).then(
      () => true,
      () => false,
    );
  return {
    has,
    async put(sha256, bytes) {
      if (await has(sha256)) return;
      const to = path(sha256);
      const shelf = dirname(to);
      const made = await mkdir(shelf, { recursive: true });
      const draft = join(shelf, `.${id()}`);
      const file = await open(draft, "wx");
      try {
        await file.writeFile(bytes);
        await file.sync();
      } finally {
        await file.close();
      }
      await rename(draft, to);
      await settle(shelf);
      if (made) await settle(dirname(shelf));
    },
    async get(sha256) {
      try {
        return new Uint8Array(await readFile(path(sha256)));
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
        throw error;
      }
    },
  };
}

/** A new name is safe once its folder is on the disk. Windows cannot open a folder, and needs no telling. */
async function settle(folder: string): Promise<void> {
  if (process.platform === "win32") return;
  const handle = await open(folder, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
