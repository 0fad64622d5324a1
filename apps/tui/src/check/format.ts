import type { Outcome } from "@gouji/schema";
import type { Lang } from "../lang.ts";
import type { Paint } from "../text/colour.ts";
import type { Examined } from "./examine.ts";
import type { summaryRecord } from "./records.ts";
import type { Tools } from "./tools.ts";

/** What every format is told before the first file. */
export interface Setting extends Pick<Tools, "speak"> {
  readonly lang: Lang;
  /** Outcomes that passed or do not apply are printed too. */
  readonly all: boolean;
  /** Whether an outcome makes the command end with findings. */
  readonly fails: (outcome: Outcome) => boolean;
  readonly paint: Paint;
  /** The output goes to a file of `-o`, to be opened by some program. */
  readonly toFile: boolean;
}

/** Turns what was found into text, piece by piece, so that a long run needs no more memory than a short one. */
export interface Format {
  begin?(): Iterable<string>;
  /** Asked in the thread that examined the file. */
  file(examined: Examined): Iterable<string>;
  /** Keeps what `file` made until the end, where it cannot be printed as it comes. */
  keep?(text: string): void;
  end?(summary: ReturnType<typeof summaryRecord>): Iterable<string>;
}
