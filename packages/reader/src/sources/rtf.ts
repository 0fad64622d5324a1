import { layInto, treeOf } from "./doc/tables.ts";
import { Draft } from "./draft.ts";
import { Paragraphs } from "./rtf/paragraphs.ts";
import type { Sourced } from "./source.ts";

/** What Word and WPS write as RTF, often under the name of a doc: the same paragraphs and rows in other words. */
export function readRtf(bytes: Uint8Array): Sourced {
  const paragraphs = new Paragraphs(bytes);
  if (!paragraphs.walk()) return { refused: { code: "truncated" } };
  const draft = new Draft();
  layInto(draft, treeOf(paragraphs.found));
  return { document: draft.finish() };
}
