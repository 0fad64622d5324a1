import { execFileSync } from "node:child_process";
import { words } from "@gouji/view";
import { Exit } from "../exit.ts";
import { type Both, inBoth } from "../lang.ts";
import { keptIn } from "../source/where.ts";
import { pad, width } from "../text/width.ts";
import type { Run } from "../verb.ts";
import { version } from "../version.ts";
import { charset, codePageIn } from "./charset.ts";

interface Looked {
  readonly what: { readonly zh: string; readonly en: string };
  readonly found: string;
  readonly fine: boolean;
  readonly hint?: Both;
}

/** What the command runs in, for when something is wrong. Nothing is changed. */
export const run: Run = async (call, world) => {
  const { lang, options, format } = call;
  const { env, screen } = world;
  const { ruleset } = await import("@gouji/schema");
  const all: Looked[] = [
    { what: { zh: "版本", en: "version" }, found: `gouji ${version}  ruleset ${ruleset.slice(0, 12)}`, fine: true },
    {
      what: { zh: "Node", en: "Node" },
      found: `${process.version} ${process.platform}-${process.arch}`,
      fine: Number(process.versions.node.split(".")[0]) >= 24,
    },
    {
      what: { zh: "终端", en: "terminal" },
      found: screen
        ? `${screen.output.columns}x${screen.output.rows} TERM=${env.TERM ?? ""} COLORTERM=${env.COLORTERM ?? ""}`
        : "-",
      fine: !screen || (screen.output.columns >= 60 && screen.output.rows >= 15),
    },
    { what: { zh: "字符集", en: "locale" }, ...charset(env, process.platform, codePage()) },
    { what: { zh: "不定宽字符", en: "ambiguous signs" }, found: env.GOUJI_AMBIGUOUS ?? "1", fine: true },
    await library(),
  ];
  if (format === "json")
    await world.out.write(
      `${JSON.stringify({ v: 1, checks: all.map(({ what, found, fine }) => ({ what: what.en, found, fine })) })}\n`,
    );
  else {
    const wide = Math.max(...all.map(({ what }) => width(what[lang])));
    for (const { what, found, fine, hint } of all)
      await world.out.write(
        `${fine ? "v" : "!"} ${pad(what[lang], wide)}  ${found}\n${hint ? `  ${pad("", wide)}  ${hint[lang]}\n` : ""}`,
      );
  }
  return all.every(({ fine }) => fine) ? Exit.fine : Exit.findings;

  async function library(): Promise<Looked> {
    const what = inBoth((lang) => words[lang].pages.library);
    try {
      const [{ asking }] = await Promise.all([import("../source/asking.ts")]);
      const asked = await asking(call, world);
      const kept = keptIn(options, world);
      const where = options.server ?? ("folder" in kept ? kept.folder : new URL(kept.database).host);
      if (!asked) return { what, found: `${where} (${lang === "zh" ? "还没有" : "not there yet"})`, fine: true };
      const { authorities, filings, years } = await asked.client.library.overview.query({ digests: false });
      await asked.close();
      const reports = filings.filter(({ report }) => report !== null).length;
      return { what, found: `${where}  ${authorities.length} x ${years.length} = ${reports}`, fine: true };
    } catch (error) {
      return { what, found: error instanceof Error ? error.message : String(error), fine: false };
    }
  }
};

/** Of the Windows console that the command was started in. */
function codePage(): string | null {
  if (process.platform !== "win32") return null;
  try {
    return codePageIn(execFileSync("chcp.com", { encoding: "latin1" }));
  } catch {
    return null;
  }
}
