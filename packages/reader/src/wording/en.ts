import type { Kind, Note, Refusal } from "../reading.ts";
import { kindsRead } from "./kinds.ts";

const kinds: Record<Kind, string> = {
  text: "text",
  html: "a web page (html)",
  mhtml: "a web page in one file (mht)",
  zip: "an archive within an archive",
  ole: "of another old office program, such as ppt or Word 95",
  pdf: "pdf",
  rtf: "rtf",
  image: "an image",
  xml: "a bare xml file",
  binary: "binary data",
};

const bases = {
  instrument: "the instrument it cites",
  year: "its report year",
  default: "the form in force",
} as const;

export function note(one: Note): string {
  const raw = one.raw === undefined ? "" : ` “${one.raw}”`;
  switch (one.code) {
    case "stray":
      return `stray characters in${raw} left out: “${one.to}”`;
    case "space":
    case "splitDigits":
      return `the space inside${raw} left out: “${one.to}”`;
    case "remark":
      return `the remark in${raw} left out: “${one.to}”`;
    case "fullWidth":
    case "minus":
    case "thousands":
    case "trailingZero":
      return `${raw.trim()} is another writing of “${one.to}”`;
    case "signedPair":
    case "signWord":
      return `the change${raw} read as “${one.to}”`;
    case "unitSuffix":
      return `${raw.trim()} carries its unit: “${one.to}”`;
    case "unitHead":
      return `the unit of${raw} stands in the head: “${one.to}”`;
    case "unitConverted":
      return `the unit of${raw} converted: “${one.from}” is “${one.to}”`;
    case "unitAssumed":
      return `${raw.trim()} names no unit; read in the unit of the form as “${one.to}”`;
    case "unreadable":
      return `the text${raw} is not certainly a number; kept as text`;
    case "labelMended":
      return `“${one.label}” read as “${one.taken}”`;
    case "placedByOrder":
      return `this row has no readable label; read as “${one.label}” by the order of its neighbours`;
    case "placedByPosition":
      return "this row has no label; read by its number of columns and their order";
    case "rowUnclear":
      return `the row “${one.label}” has ${one.found} cells where ${one.due} are due; which is which is unclear, so it was left out`;
    case "strayFigures":
      return `${one.found} figures beside the tables belong to no row and were left out`;
    case "conflict":
      return `the same cell stands here with different contents (${one.values.join("; ")}) and was left out`;
    case "groupFigures":
      return `“${one.label}” is a heading in the form and takes no figures; those given are kept aside`;
    case "extraRow":
      return `“${one.label}” is not a row of the form; kept aside`;
    case "extraTable":
      return `a table of ${one.rows} rows belongs to no known form; kept aside`;
    case "extraSection":
      return `“${one.title}” is not a section of a known form; kept aside`;
    case "hybrid":
      return "one table mixes the rows of two forms";
    case "formUnclear":
      return `the tables do not tell the form; decided by ${bases[one.by]}`;
    case "authorityVaries":
      return `the title says “${one.title}”, the sign-off “${one.signedOff}”; taken: “${one.taken}”`;
    case "authorityTold":
      return `neither title nor sign-off has a name; taken from “${one.by}” on the page: “${one.taken}”`;
    case "authorityUnknown":
      return "the text does not say who reports";
    case "yearUnknown":
      return "the text does not say for which year the report is";
    case "templateText":
      return `a filling instruction left in the text was dropped:${raw}`;
    case "bookmarks":
      return `${one.found} bookmark marks in the text were dropped`;
    case "severalReports":
      return `the file holds ${one.found} reports`;
    case "pageWithoutText":
      return "a page has no text: if it is a scan, what it says was not read";
    case "memberNotRead":
      return `“${one.name}” in the archive was not read: ${refusal(one.refused)}`;
    case "encoding":
      return `the file is encoded in ${one.encoding}`;
  }
}

/** What to do with a kind that is not read. */
const instead: { readonly [kind in Kind]?: string } & { readonly binary: string } = {
  zip: "unpack the archive within first",
  image: "have its text recognised first, or give a document of Word or a PDF that holds text",
  xml: "open it in the program that made it and save it as docx or xlsx",
  ole: "open it in the program that made it and save it as docx or xlsx",
  binary: "see whether it is the file that was meant, or save it as docx or pdf in the program that made it",
};

const AGAIN = "the file may be damaged; open it in the program that made it and save a new copy";
const lost = {
  late: (seconds = 0) => `not read within ${seconds} s, and given up; ${AGAIN}`,
  memory: () => `reading took more memory than is allowed, and was given up; ${AGAIN}`,
  died: () => `reading ended unexpectedly; ${AGAIN}`,
} as const;

export function refusal(one: Refusal): string {
  switch (one.code) {
    case "notAReport":
      return "this is not an annual report on open government information: it has neither a title with a table nor two official labels with figures";
    case "empty":
      return "the file is empty";
    case "unreadable":
      return one.why === undefined ? "the content of the file cannot be made out" : lost[one.why](one.seconds);
    case "unsupported":
      return `this kind of file (${kinds[one.kind]}) is not read; ${kindsRead.join(", ")} are, and a zip of them; ${instead[one.kind] ?? instead.binary}`;
    case "tooLarge":
      return `the file is too large: more than ${one.what === "bytes" ? `${one.limit / 2 ** 20} MB` : `${one.limit} ${one.what}`}`;
    case "truncated":
      return "the file is incomplete: its end is missing";
    case "encrypted":
      return "the file is encrypted; give one that is not";
    case "needsOcr":
      return "the file is a scan without text; it needs text recognition first";
    case "unsafe":
      return "the content of the file is not safe; it was not opened";
    case "notFound":
      return "there is no such file";
  }
}
