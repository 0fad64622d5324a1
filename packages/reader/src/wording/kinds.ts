/** What the files are called that are read; a zip of them is read as well. */
export const kindsRead: readonly string[] = "docx doc wps rtf pdf ofd html mht xlsx xls et csv odt ods txt md".split(
  " ",
);
