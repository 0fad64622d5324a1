import { createReadStream } from "node:fs";
import { resolve } from "node:path";
import { exitFor } from "../check/exit.ts";
import type { errorRecord, recordsOf } from "../check/records.ts";
import { Tally } from "../check/tally.ts";
import { Exit, worst } from "../exit.ts";
import { codeOf, usage } from "../failure.ts";
import type { Input } from "../input.ts";
import type { Call } from "../verb.ts";
import type { World } from "../world.ts";

/** What an earlier run has left in its output. */
export interface Earlier {
  readonly path: string;
  /** How many bytes of the output stand; what follows is an incomplete set of records, or the summary. */
  readonly end: number;
  readonly files: number;
  readonly exit: Exit;
  readonly summary: Tally["summary"];
  /** The inputs that have no result yet. */
  left(inputs: readonly Input[]): Input[];
}

/** The run that `--resume` goes on with; undefined where it was not asked for. Throws where the file is something else. */
export async function earlierRun({ options, format }: Call, world: World): Promise<Earlier | undefined> {
  if (options.resume === undefined) return undefined;
  if (format !== "ndjson") throw usage("--resume 要与 --format ndjson 同用。", "--resume needs --format ndjson.");
  if (options.output !== undefined) {
    throw usage("--resume 本身就是输出文件，不与 -o 同用。", "--resume names the output itself; it goes without -o.");
  }
  const path = resolve(world.cwd, options.resume);
  const finished = new Map<string, number>();
  const tally = new Tally();
  let set: Record[] = [];
  let files = 0;
  let exit: Exit = Exit.fine;
  let end = 0;
  for await (const { record, from } of recordsIn(path)) {
    if (set[0] && set[0].file !== record.file) {
      finish(set, set[0].file ?? "");
      end = from;
      set = [];
    }
    if (record.type !== "summary") set.push(record);
  }
  return { path, end, files, exit, summary: tally.summary, left };

  /** Nothing but what follows tells that a set is complete, so the last one is done again. */
  function finish(records: readonly Record[], file: string): void {
    finished.set(file, (finished.get(file) ?? 0) + 1);
    files++;
    const examined = examinedBy(records);
    tally.add(examined);
    exit = worst(exit, exitFor(examined, options));
  }

  /** A file that is named several times is left as often as it has no result. */
  function left(inputs: readonly Input[]): Input[] {
    const done = new Map(finished);
    return inputs.filter(({ file }) => {
      const times = done.get(file) ?? 0;
      if (times > 0) done.set(file, times - 1);
      return times === 0;
    });
  }
}

type Record = ReturnType<typeof recordsOf>[number] | { readonly v: 1; readonly type: "summary"; readonly file: null };

type Examined = Parameters<typeof exitFor>[0] & Parameters<Tally["add"]>[0];

/** The records of a file, as the examination that they came from: outcomes that were not printed are not known. */
function examinedBy(records: readonly Record[]): Examined {
  const error = records.find((record): record is ReturnType<typeof errorRecord> => record.type === "error");
  const outcomes = records.filter((record) => record.type === "outcome");
  return { reports: [{ outcomes, diagnoses: [] }], ...(error && { refusal: error }) } as unknown as Examined;
}

/** The lines of the output. The last one may be torn; no other may. */
async function* recordsIn(path: string): AsyncIterable<{ record: Record; from: number }> {
  let from = 0;
  let rest = Buffer.alloc(0);
  try {
    for await (const chunk of createReadStream(path)) {
      rest = Buffer.concat([rest, chunk]);
      for (let at = rest.indexOf(10); at >= 0; at = rest.indexOf(10)) {
        yield { record: recordIn(rest.toString("utf8", 0, at)), from };
        from += at + 1;
        rest = rest.subarray(at + 1);
      }
      // A result never has a line of this length: whatever this is, it is not to be kept in memory.
      if (rest.length > 64e6) throw notOurs();
    }
  } catch (error) {
    if (codeOf(error) === "ENOENT") return;
    throw error;
  }
  if (rest.length > 0 && !rest.toString("latin1", 0, 6).startsWith('{"v":1'.slice(0, rest.length))) throw notOurs();
}

function recordIn(line: string): Record {
  try {
    const record = JSON.parse(line);
    if (record?.v === 1 && typeof record.type === "string" && "file" in record) return record;
  } catch {
    // Said below.
  }
  throw notOurs();
}

const notOurs = () =>
  usage("--resume 的文件不是 ndjson 结果，没有动它。", "The file of --resume is no ndjson result; it was not touched.");
