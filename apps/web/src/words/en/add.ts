import { plural } from "@gouji/schema";
import type { add as zh } from "../zh/add.ts";

export const add: typeof zh = {
  title: "Add reports",
  said: "The files go to this server, are read, checked and kept in the library. Another document for the same authority and year becomes a new revision; the old one is kept.",
  rather: "Rather check without uploading?",
  files: "Files chosen",
  progress: (done, all) => `${done} of ${plural(all, "file")} done`,
  troubled: (count) => `, ${count} ${count === 1 ? "needs" : "need"} attention`,
  clear: "Take the kept ones off the list",
  waiting: "waiting",
  sending: (percent) => `${percent}% sent`,
  reading: "being read and checked",
  remove: (name) => `Take ${name} off the list`,
  broken: "It did not reach the server and is still on the list. Make sure that the server is running, then try again.",
  cells: (count) => `${plural(count, "cell")} read`,
  blocked: (count) => `cannot be checked: ${count}`,
  unchanged: (rev) => `It is identical to revision ${rev} and was not kept twice.`,
  again: "Keep it as a new revision",
  revision: (rev) => `Kept as revision ${rev}; the older ones stay.`,
  notes: (count) => plural(count, "remark from reading", "remarks from reading"),
  asWritten: "as written in the document",
  send: "Send again",
  enrol: "Put it on the roster and send again",
};
