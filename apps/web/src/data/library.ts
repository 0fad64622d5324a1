import { type Gist, type Holdings, holdingsOf, type Listed, type Placed } from "@gouji/view";
import type { SentLibrary } from "./source.ts";

/** What was sent, taken apart: plain data that the pages read. */
export interface HeldLibrary<D extends Gist = Gist> extends Holdings<D, Placed> {
  readonly demo: boolean;
  readonly regions: SentLibrary["regions"];
}

const known = new WeakMap<SentLibrary, HeldLibrary>();

/** The same object for the same answer, however many ask: what hangs on it is worked out once. */
export function heldLibrary(sent: SentLibrary): HeldLibrary {
  const made = known.get(sent) ?? { demo: sent.demo, regions: sent.regions, ...holdingsOf(sent) };
  known.set(sent, made);
  return made;
}

/** Of an answer that was asked for with its findings. */
export const heldFindings = (sent: SentLibrary): HeldLibrary<Listed> => heldLibrary(sent) as HeldLibrary<Listed>;
