import { open } from "@gouji/client/local";
import { Exit } from "./exit.ts";
import { Failure } from "./failure.ts";
import { asked } from "./source/asked.ts";
import type { Source } from "./source/source.ts";
import type { Kept } from "./source/where.ts";

/** The store on this machine, asked as a server would be. */
export async function local(kept: Kept, region?: string): Promise<Source> {
  const { client, close } = await open(kept, { by: "gouji" }).catch((error) => {
    throw DAMAGED.test(String(error)) ? damaged(kept) : error;
  });
  return asked({ client, url: null, name: "folder" in kept ? kept.folder : "PostgreSQL", region, close });
}

/** What SQLite says of a file that is none of its own, or has been damaged. */
const DAMAGED = /not a database|malformed/;

function damaged(kept: Kept): Failure {
  const where = "folder" in kept ? kept.folder : "";
  return new Failure(
    {
      zh: `${where} 里的 gouji.db 不是年报库，或者已经损坏。请从备份恢复，或用 --data 指定别的文件夹。`,
      en: `gouji.db in ${where} is no library, or is damaged. Restore it from a backup, or name another folder with --data.`,
    },
    Exit.broken,
  );
}
