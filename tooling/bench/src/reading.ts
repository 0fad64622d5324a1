import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { paper } from "@gouji/corpus";
import { files } from "@gouji/corpus/files";
import { read } from "@gouji/reader";
import type { Report } from "@gouji/schema";
import { balanced } from "./cases.ts";
import { median } from "./measure.ts";
import { cellsFound } from "./reading/found.ts";
import { converted } from "./reading/office.ts";
import type { Document, Way } from "./reading/way.ts";
import { can, throughMammoth, throughOffice, throughPandoc, throughPdftotext, throughPython } from "./reading/ways.ts";
import { reach, short, table } from "./table.ts";

/** Different reports, so that nothing is read from what was kept of the one before. */
const REPORTS = 12;
const ROUNDS = 5;
/** The house is quick; it goes over its documents so often in a round, to be timed for as long as the next. */
const AGAIN = 25;

/** Documents into figures: the reader, which ends with a report, against programs that end with rows of cells. */
export async function reading(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "gouji-reading-"));
  try {
    const reports = Array.from({ length: REPORTS }, (_, seed) => balanced("2021", seed));
    const papers = written(reports, "docx", folder);
    const ways = [throughMammoth, throughPandoc, throughPython, throughOffice].filter(can);
    const docx = await compare("docx", reports, papers, ways);
    console.log(reach("docx against mammoth", docx.times(throughMammoth), "≥", 40, "times as fast"));
    console.log(reach("one docx, warm", docx.ms, "≤", 5, "ms"));
    if (ways.includes(throughOffice)) {
      const office = await compare("docx, as LibreOffice writes it", reports, rewritten(papers), ways);
      console.log(reach("the same against mammoth", office.times(throughMammoth), "≥", 40, "times as fast"));
      console.log(reach("the same, warm", office.ms, "≤", 5, "ms"));
    }
    await compare("pdf", reports, written(reports, "pdf", folder), [throughPdftotext].filter(can));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function written(reports: readonly Report[], kind: "docx" | "pdf", folder: string): Document[] {
  return reports.map((report, at) => {
    const path = join(folder, `${at}.${kind}`);
    const bytes = files[kind](paper(report));
    writeFileSync(path, bytes);
    return { bytes, path };
  });
}

/** The same documents with everything that a word processor says of every run and cell. */
function rewritten(documents: readonly Document[]): Document[] {
  const paths = converted(
    documents.map(({ path }) => path),
    "docx:MS Word 2007 XML",
  );
  return paths.map((path) => ({ path, bytes: readFileSync(path) }));
}

async function compare(kind: string, reports: readonly Report[], documents: readonly Document[], able: readonly Way[]) {
  console.log(`\n${kind}: ${REPORTS} reports, ${short((documents[0]?.bytes.length ?? 0) / 1024)} KB the first`);
  await gate(reports, documents);
  const due = reports.reduce((sum, { figures }) => sum + Object.keys(figures).length, 0);
  const found = new Map<string, number>();
  for (const way of able) {
    const all = await way.rows(documents);
    found.set(
      way.name,
      all.reduce((sum, rows, at) => sum + cellsFound(reports[at] as Report, rows), 0),
    );
  }
  const took = new Map<string, number[]>([["gouji", []], ...able.map(({ name }): [string, number[]] => [name, []])]);
  for (let round = 0; round < ROUNDS; round++) {
    const own = await timed(async () => {
      for (let again = 0; again < AGAIN; again++) for (const { bytes } of documents) await read(bytes);
    });
    took.get("gouji")?.push(own / AGAIN / REPORTS);
    for (const way of able) took.get(way.name)?.push((await timed(() => way.rows(documents))) / REPORTS);
  }
  const ms = median(took.get("gouji") ?? []);
  const times = ({ name }: Way) => median(took.get(name) ?? []) / ms;
  console.log(
    table([
      ["", "ms/document", "as long as gouji", "cells where they stand"],
      ["gouji", short(ms), "1", `${due} of ${due}`],
      ...able.map((way) => [
        way.name,
        short(median(took.get(way.name) ?? [])),
        short(times(way)),
        `${found.get(way.name)} of ${due}`,
      ]),
    ]),
  );
  return { ms, times };
}

/** Nothing is timed unless every cell is read as it was meant. */
async function gate(reports: readonly Report[], documents: readonly Document[]): Promise<void> {
  for (const [at, { bytes }] of documents.entries()) {
    const found = await read(bytes);
    const figures = "refused" in found ? {} : (found.reports[0]?.report.figures ?? {});
    const meant = Object.entries(reports[at]?.figures ?? {});
    const differs = meant.find(([cell, figure]) => figures[cell]?.raw !== figure.raw);
    if (differs || Object.keys(figures).length !== meant.length)
      throw new Error(`no comparison: document ${at} is not read as it was meant, at ${differs?.[0] ?? "more cells"}`);
  }
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const from = performance.now();
  await work();
  return performance.now() - from;
}
