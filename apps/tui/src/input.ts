import { createReadStream } from "node:fs";
import { refusalOf, tooLarge } from "./refusal.ts";

/** Something to read: its name as it is reported, and its bytes when they are asked for. */
export interface Input {
  readonly file: string;
  /** Where it lies, if another thread can find it there. */
  readonly place?: Place;
  /** Throws a Refusal. */
  bytes(): Promise<Uint8Array>;
}

/** A file, or a member of the archive that it is. */
export interface Place {
  readonly path: string;
  readonly member?: string;
}

export const fileAt = (file: string, path: string): Input => ({
  file,
  place: { path },
  bytes: async () => {
    try {
      // Read as a stream: a device or a pipe has no size to look at first.
      return await gather(createReadStream(path));
    } catch (error) {
      throw refusalOf(error);
    }
  },
});

/** An input that is refused before it is opened. */
export const refused = (file: string, refusal: Error): Input => ({ file, bytes: () => Promise.reject(refusal) });

const MEGABYTES = 200;

/** All bytes of a stream. Throws a Refusal where there are too many. */
export async function gather(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.length;
    if (size > MEGABYTES * 1e6) throw tooLarge(MEGABYTES);
    parts.push(chunk);
  }
  return Buffer.concat(parts);
}
