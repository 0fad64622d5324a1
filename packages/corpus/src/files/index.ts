import type { Paper } from "../paper/paper.ts";
import { asDocx } from "./docx.ts";
import { asHtml } from "./html.ts";
import { asOdt } from "./odt.ts";
import { asXlsx } from "./xlsx.ts";

/** A report on paper, as each kind of file that offices publish. */
export const files = { docx: asDocx, odt: asOdt, html: asHtml, xlsx: asXlsx } as const satisfies Record<
  string,
  (paper: Paper) => Uint8Array
>;

export type FileKind = keyof typeof files;
