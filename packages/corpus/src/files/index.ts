import type { Paper } from "../paper/paper.ts";
import { asDoc } from "./doc.ts";
import { asDocx } from "./docx.ts";
import { asGbkHtml, asHtml, asSite } from "./html.ts";
import { asOdt } from "./odt.ts";
import { asOfd } from "./ofd.ts";
import { asPdf } from "./pdf.ts";
import { asRtf } from "./rtf.ts";
import { asXlsx } from "./xlsx.ts";

/** A report on paper, as each kind of file that offices publish. */
export const files = {
  docx: asDocx,
  doc: asDoc,
  odt: asOdt,
  html: asHtml,
  gbk: asGbkHtml,
  site: asSite,
  xlsx: asXlsx,
  pdf: asPdf,
  ofd: asOfd,
  rtf: asRtf,
} as const satisfies Record<string, (paper: Paper) => Uint8Array>;

export type FileKind = keyof typeof files;

export { asPlainPdf } from "./pdf.ts";
export { quirks } from "./quirks.ts";
