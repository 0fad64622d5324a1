import { read, speakNote, speakRefusal } from "@gouji/reader";
import { damaged, type KindName } from "./kinds.ts";

/** What came of a damaged document: `read`, the code of a refusal, or what should never be. */
export interface Outcome {
  readonly kind: KindName;
  readonly seed: number;
  readonly was: string;
  /** Why it is a failure; absent where it is none. */
  readonly fails?: string;
  readonly ms: number;
}

/** Of the processor's time, since the machine may be busy: far more than the slowest whole report takes, and less than anyone would wait. */
export const LONGEST_MS = 10_000;

/** Reads the document of one seed. Throws never: what is thrown is what is looked for. */
export async function outcome(kind: KindName, seed: number): Promise<Outcome> {
  const bytes = damaged(kind, seed);
  const from = process.threadCpuUsage();
  const done = (was: string, fails?: string): Outcome => {
    const { user, system } = process.threadCpuUsage(from);
    const ms = (user + system) / 1000;
    const late = ms > LONGEST_MS ? `took ${(ms / 1000).toFixed(1)} s` : undefined;
    const why = fails ?? late;
    return { kind, seed, was, ms, ...(why !== undefined && { fails: why }) };
  };
  try {
    const reading = await read(bytes);
    if ("refused" in reading) {
      const { code } = reading.refused;
      const said = [speakRefusal(reading.refused, "zh"), speakRefusal(reading.refused, "en")];
      return said.every((text) => text !== "") ? done(code) : done(code, "a refusal that says nothing");
    }
    if (reading.reports.length === 0) return done("read", "neither a report nor a refusal");
    for (const { notes } of reading.reports) {
      for (const note of notes) for (const language of ["zh", "en"] as const) speakNote(note, language);
    }
    return done("read");
  } catch (error) {
    return done("thrown", String(error instanceof Error ? error.stack : error));
  }
}
