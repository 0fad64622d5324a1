import type { Kind, Note, Refusal } from "../reading.ts";

const kinds: Record<Kind, string> = {
  text: "text",
  html: "a web page (html)",
  zip: "a zip container (docx, xlsx, odt, ofd, zip)",
  ole: "an old office document (doc, wps, xls)",
  pdf: "pdf",
  rtf: "rtf",
  image: "an image",
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
      return `the text${raw} is not surely a number; kept as text`;
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
      return `“${one.label}” is no row of the form; kept aside`;
    case "extraTable":
      return `a table of ${one.rows} rows belongs to no known form; kept aside`;
    case "extraSection":
      return `“${one.title}” is no section of a known form; kept aside`;
    case "hybrid":
      return "one table mixes the rows of two forms";
    case "formUnclear":
      return `the tables do not tell the form; decided by ${bases[one.by]}`;
    case "authorityVaries":
      return `the title says “${one.title}”, the sign-off “${one.signedOff}”; taken: “${one.taken}”`;
    case "templateText":
      return `a filling instruction left in the text was dropped:${raw}`;
    case "bookmarks":
      return `${one.found} bookmark marks in the text were dropped`;
    case "severalReports":
      return `the file holds ${one.found} reports`;
    case "pageWithoutText":
      return "a page has no text: if it is a scan, what it says was not read";
    case "encoding":
      return `the file is encoded in ${one.encoding}`;
  }
}

export function refusal(one: Refusal): string {
  switch (one.code) {
    case "notAReport":
      return "this is no annual report on open government information: it has neither a title with a table nor two official labels with figures";
    case "empty":
      return "the file is empty";
    case "unreadable":
      return "the content of the file cannot be made out";
    case "unsupported":
      return `this kind of file cannot be read: ${kinds[one.kind]}; give a document of Word, a PDF, a web page, a workbook or text`;
    case "tooLarge":
      return `the file is too large: more than ${one.limit} ${one.what}`;
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
