import { spawn } from "node:child_process";
import { once } from "node:events";
import { linkSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { paper } from "@gouji/corpus";
import { files } from "@gouji/corpus/files";
import { balanced } from "./cases.ts";
import { reach, short } from "./table.ts";
import { held, worked } from "./worked.ts";

/** Different reports; of more documents each is there several times. */
const REPORTS = 400;
/** What the times to reach are set for. */
const MANY = 10_000;
const JOBS = 2;

/** Documents of Word in a folder, checked by the command in two threads, as one who has a whole county's of them would. */
export async function batching(count: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "gouji-batching-"));
  try {
    fill(folder, count);
    const { ms, work, memory } = await checked(folder, count);
    const most = Math.max(...memory);
    const half = Math.max(...memory.slice(0, memory.length >> 1));
    console.log(`\nbatch: ${count} docx checked in ${JOBS} threads, ${short((count / ms) * 1000)} a second`);
    if (work !== undefined) console.log(`work: ${short(work / 1000)} s, ${short(work / count)} ms a document`);
    if (memory.length > 0) console.log(`memory: at most ${short(half)} MB in the first half, ${short(most)} MB in all`);
    if (count < MANY) return;
    console.log(reach(`${count} docx`, (ms / 1000) * (MANY / count), "≤", 60, `s for ${MANY}`));
    if (memory.length > 0) console.log(reach("memory", most, "≤", 1024, "MB"));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function fill(folder: string, count: number): void {
  const path = (at: number) => join(folder, `${at}.docx`);
  for (let at = 0; at < count; at++) {
    if (at < REPORTS) writeFileSync(path(at), files.docx(paper(balanced("2021", at))));
    else linkSync(path(at % REPORTS), path(at));
  }
}

/** Throws unless every document is read whole and found to balance. */
async function checked(folder: string, count: number) {
  const from = performance.now();
  const child = spawn(process.execPath, [COMMAND, "check", "--jobs", `${JOBS}`, "--format", "ndjson", folder], {
    stdio: ["ignore", "pipe", "ignore"],
  });
  const memory: number[] = [];
  let work: number | undefined;
  const look = () => {
    // Of one that has ended nothing is told any more.
    if (child.exitCode !== null) return;
    const megabytes = held(child.pid as number);
    if (megabytes !== undefined) memory.push(megabytes);
    work = worked(child.pid as number);
  };
  const looking = setInterval(look, EVERY);
  let fine = 0;
  const ended = once(child, "exit");
  for await (const line of createInterface(child.stdout)) if (isFine(JSON.parse(line))) fine++;
  clearInterval(looking);
  await ended;
  if (fine !== count) throw new Error(`no measure: ${fine} of ${count} documents are read as they were meant`);
  return { ms: performance.now() - from, work, memory };
}

const COMMAND = fileURLToPath(new URL("../../../apps/tui/src/gouji.ts", import.meta.url));

/** Milliseconds. */
const EVERY = 50;

/** What the command says of one document. */
interface Said {
  readonly type: string;
  readonly cells?: number;
  readonly outcomes?: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

const isFine = ({ type, cells, outcomes }: Said) =>
  type === "report" &&
  cells === 200 &&
  [outcomes?.fail, outcomes?.blocked].every((found) => found?.error === 0 && found.warning === 0);
