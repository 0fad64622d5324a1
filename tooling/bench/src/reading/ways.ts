import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import mammoth from "mammoth";
import { rowsOfHtml } from "./html.ts";
import { converted, OFFICE } from "./office.ts";
import type { Row, Way } from "./way.ts";

/** Word documents become pages, and pages are parsed: what an application would do without a reader. */
export const throughMammoth: Way = {
  name: "mammoth → parse5",
  rows: async (documents) => {
    const all: Row[][] = [];
    for (const { bytes } of documents) {
      const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) });
      all.push(rowsOfHtml(value));
    }
    return all;
  },
};

/** Takes one document a process. */
export const throughPandoc: Way = {
  name: "pandoc → parse5",
  rows: async (documents) => documents.map(({ path }) => rowsOfHtml(run("pandoc", ["--from=docx", "--to=html", path]))),
};

/** All documents in one process. */
export const throughPython: Way = {
  name: "python3-docx",
  rows: async (documents) => JSON.parse(run(PYTHON, [SCRIPT, ...documents.map(({ path }) => path)])),
};

/** All documents in one process. */
export const throughOffice: Way = {
  name: "LibreOffice → parse5",
  rows: async (documents) => {
    const pages = converted(
      documents.map(({ path }) => path),
      "html",
    );
    return pages.map((page) => rowsOfHtml(readFileSync(page, "utf8")));
  },
};

/** Columns are told from the gaps between them; what is broken over lines within a cell is torn. */
export const throughPdftotext: Way = {
  name: "pdftotext -layout",
  rows: async (documents) =>
    documents.map(({ path }) =>
      run("pdftotext", ["-layout", "-enc", "UTF-8", path, "-"])
        .split("\n")
        .map((line) => line.trim().split(/\s+/)),
    ),
};

const PYTHON = "/usr/bin/python3";
const SCRIPT = fileURLToPath(new URL("./rows.py", import.meta.url));

/** What has to be there for a way, and the package of Debian that brings it. */
const needs: { readonly [name: string]: readonly [string, readonly string[], string] } = {
  [throughPandoc.name]: ["pandoc", ["--version"], "pandoc"],
  [throughPython.name]: [PYTHON, ["-c", "import docx"], "python3-docx"],
  [throughOffice.name]: [OFFICE, ["--version"], "libreoffice-writer-nogui"],
  [throughPdftotext.name]: ["pdftotext", ["-v"], "poppler-utils"],
};

/** Whether a way can be taken here; if not, the reason is printed. */
export function can({ name }: Way): boolean {
  const [program, words, source] = needs[name] ?? [];
  if (program === undefined) return true;
  try {
    execFileSync(program, words, { stdio: "ignore" });
    return true;
  } catch {
    console.log(`${name} is left out: not installed here (Debian: ${source}).`);
    return false;
  }
}

const run = (program: string, words: readonly string[]) =>
  execFileSync(program, words, { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"], maxBuffer: 64 * 2 ** 20 });
