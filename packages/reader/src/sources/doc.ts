import { Bytes } from "./bytes.ts";
import { paragraphsOf } from "./doc/paragraphs.ts";
import { stretchesOf } from "./doc/properties.ts";
import { layInto, treeOf } from "./doc/tables.ts";
import { piecesOf } from "./doc/text.ts";
import { Draft } from "./draft.ts";
import type { Sourced } from "./source.ts";

/** A document of Word 97 to 2003, and of what writes like it. */
export function readDoc(streams: ReadonlyMap<string, () => Uint8Array>): Sourced {
  const stream = new Bytes((streams.get("WordDocument") as () => Uint8Array)());
  const flags = stream.u16(FLAGS);
  if (stream.u16(0) !== WORD || stream.u16(VERSION) < WORD97) return { refused: { code: "unsupported", kind: "ole" } };
  if (flags & ENCRYPTED) return { refused: { code: "encrypted" } };
  const side = streams.get(flags & WHICH_TABLE ? "1Table" : "0Table");
  if (!side) return { refused: { code: "truncated" } };
  const table = new Bytes(side());
  const more = streams.get("Data");
  const data = more && new Bytes(more());
  const paragraphs = stretchesOf(stream, table, stream.u32(PARAGRAPHS), stream.u32(PARAGRAPHS + 4), "paragraphs", data);
  const characters = stretchesOf(stream, table, stream.u32(CHARACTERS), stream.u32(CHARACTERS + 4), "characters", data);
  const draft = new Draft();
  layInto(draft, treeOf(paragraphsOf(piecesOf(stream, table), paragraphs, characters)));
  return { document: draft.finish() };
}

const WORD = 0xa5ec;
const VERSION = 2;
/** The versions before keep their text otherwise. */
const WORD97 = 0xc0;
const FLAGS = 0x0a;
const ENCRYPTED = 0x0100;
const WHICH_TABLE = 0x0200;
/** Where the header says where the pages of settings are listed. */
const CHARACTERS = 0xfa;
const PARAGRAPHS = 0x102;
