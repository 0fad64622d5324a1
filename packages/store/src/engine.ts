import type { Db, Tables, Tx } from "./tables.ts";

/** What an engine has to bring; all else is said once, above it. */
export interface Engine {
  readonly name: string;
  readonly db: Db;
  readonly words: Words;
  readonly originals: Originals;
  /** Writes many rows of one table, in the fastest way there is. */
  pour<T extends keyof Tables>(tx: Tx, table: T, rows: readonly Tables[T][]): Promise<void>;
  /** Whether the transaction only collided with another one, and may be tried again. */
  collided(error: unknown): boolean;
  close(): Promise<void>;
}

/** The few words in which the engines' SQL differs. */
export interface Words {
  /** The type of a key: compared byte by byte, so that both engines have one order. */
  readonly key: string;
  readonly bytes: string;
  /** How a table is told to lie in the order of its key. */
  readonly inOrder: string;
  /** LIKE that passes over the case of ASCII. */
  readonly like: string;
  /** An aggregate that makes one lot of many rows, each as `authority,length;` and its packed figures, where rows are dear to fetch. */
  readonly lot?: string;
  /** Statements after which the rows of a table can only be added. */
  appendOnly(table: string): readonly string[];
  /** The table of originals, if it is this engine that keeps them. */
  readonly originals: readonly string[];
}

/** Documents by the SHA-256 of their bytes. Putting what is there already changes nothing. */
export interface Originals {
  put(sha256: string, bytes: Uint8Array): Promise<void>;
  get(sha256: string): Promise<Uint8Array | undefined>;
  has(sha256: string): Promise<boolean>;
}
