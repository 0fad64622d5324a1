import type { Reading } from "@gouji/reader";
import type { Lang } from "@gouji/schema";
import type { Store } from "@gouji/store";

/** What every question is asked within. There is no HTTP in it: a server, a test and an application in process make their own. */
export interface Context {
  readonly store: Store;
  readonly clock: () => Date;
  /** Who asks; the journal says so. */
  readonly by: string;
  /** The language of `message` in errors. Both stand beside it in any case. */
  readonly lang?: Lang | undefined;
  readonly limits: Limits;
  /** Reads a document where that can be ended; without, it is read in process. */
  readonly read?: ((bytes: Uint8Array) => Promise<Reading>) | undefined;
  /** The library is made up, for trying things out. */
  readonly demo?: boolean | undefined;
  /** Told after something was written, so that whoever keeps answers at hand can drop them. */
  readonly changed?: (() => void) | undefined;
}

export interface Limits {
  /** Of one document. */
  readonly documentBytes: number;
  /** Members whose reports a region's own is held against, cell by cell. */
  readonly members: number;
}

/** Far above any published report, and low enough that a hostile request costs no noticeable time or memory. */
export const limits: Limits = { documentBytes: 20 * 1024 * 1024, members: 5_000 };
