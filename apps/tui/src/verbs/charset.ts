import type { Both } from "../lang.ts";
import type { World } from "../world.ts";

export interface Charset {
  readonly found: string;
  readonly fine: boolean;
  /** What to do where it is not fine. */
  readonly hint?: Both;
}

/**
 * Whether what is printed, which is UTF-8, will be read as that. A Windows console of Chinese surroundings takes what comes
 * through a pipe for code page 936 (GBK); what the command draws in the console itself is not affected.
 */
export function charset(env: World["env"], platform: NodeJS.Platform, codePage: string | null): Charset {
  if (platform === "win32") {
    if (codePage === null || codePage === "65001") return { found: codePage ?? "-", fine: true };
    return {
      found: codePage,
      fine: false,
      hint: {
        zh: "输出是 UTF-8；经管道或重定向出现乱码时，先运行 chcp 65001，或用 -o 写入文件",
        en: "output is UTF-8: run chcp 65001 before a pipe or redirection, or write a file with -o",
      },
    };
  }
  const locale = env.LC_ALL || env.LC_CTYPE || env.LANG || "";
  if (/utf-?8/i.test(locale)) return { found: locale, fine: true };
  return {
    found: locale || "-",
    fine: false,
    hint: { zh: "输出是 UTF-8：export LANG=zh_CN.UTF-8", en: "output is UTF-8: export LANG=C.UTF-8" },
  };
}

/** The number in what `chcp` prints, in whatever language. */
export const codePageIn = (said: string): string | null => /\b(\d{3,5})\b/.exec(said)?.[1] ?? null;
