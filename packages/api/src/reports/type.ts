/** The media type a file's name promises. It is kept beside the original, and nothing is decided by it. */
export const typeOf = (file: string): string =>
  TYPES[/\.([a-z0-9]{1,5})$/i.exec(file)?.[1]?.toLowerCase() ?? ""] ?? "application/octet-stream";

const TYPES: Readonly<Record<string, string>> = {
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  doc: "application/msword",
  wps: "application/vnd.ms-works",
  xls: "application/vnd.ms-excel",
  pdf: "application/pdf",
  ofd: "application/ofd",
  rtf: "application/rtf",
  odt: "application/vnd.oasis.opendocument.text",
  ods: "application/vnd.oasis.opendocument.spreadsheet",
  mht: "multipart/related",
  csv: "text/csv",
  html: "text/html",
  htm: "text/html",
  md: "text/markdown",
  txt: "text/plain",
  json: "application/json",
  zip: "application/zip",
};
