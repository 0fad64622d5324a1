import type { files as zh } from "../zh/files.ts";

export const files: typeof zh = {
  chooseMany: "Choose files",
  chooseOne: "Choose a document",
  or: "or drop it here, or copy the text of a report and paste it (Ctrl+V)",
  kinds: "Files are known by what is in them, whatever they are called; if one cannot be read you are told why.",
  pasted: "pasted.txt",
};
