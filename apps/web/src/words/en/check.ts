import type { check as zh } from "../zh/check.ts";

export const check: typeof zh = {
  title: "Check here",
  private: "The document is read and checked in this browser alone: it is not sent and not kept.",
  ready: "Ready: it works without a network now.",
  nothingSent: "Not sent; gone when closed",
  kept: "What is carried over from last year, and other authorities, need the library; they are not checked here.",
  broken:
    "The program failed while reading. The document is untouched and was not sent. Try it in another format, as plain text.",
  reports: "Reports in the document",
  notes: (count) => `${count} remarks of the reader`,
  another: "Another document",
  forget: "Close",
};
