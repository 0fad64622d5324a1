import { type Reading, type Refusal, read, speakRefusal } from "@gouji/reader";
import type { Context } from "./context.ts";
import { Failure } from "./failure.ts";
import type { GivenDocument } from "./given/shapes.ts";
import { type Both, inBoth } from "./said.ts";

export interface Opened {
  readonly bytes: Uint8Array;
  readonly reading: Exclude<Reading, { refused: Refusal }> | { readonly refused: Refused };
}

/** Why a document gives no report: a code, and a sentence for people. */
export interface Refused {
  readonly code: Refusal["code"];
  readonly message: Both;
}

type Reader = Pick<Context, "limits" | "read">;

/** Reads a document that came as text. Throws a Failure where there is more of it than is taken. */
export async function open({ name, bytes: text }: GivenDocument, ctx: Reader): Promise<Opened> {
  return opened(name, Buffer.from(text, "base64"), ctx);
}

export async function opened(name: string, bytes: Uint8Array, { limits, read: aside }: Reader): Promise<Opened> {
  const { documentBytes } = limits;
  if (bytes.length > documentBytes) throw new Failure("tooLarge", { what: "bytes", limit: documentBytes });
  const reading = await (aside ? aside(bytes) : read(bytes, { name }));
  if (!("refused" in reading)) return { bytes, reading };
  const { refused } = reading;
  return { bytes, reading: { refused: { ...refused, message: inBoth((lang) => speakRefusal(refused, lang)) } } };
}
