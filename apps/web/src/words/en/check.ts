import type { check as zh } from "../zh/check.ts";

export const check: typeof zh = {
  title: "Check here",
  private: "The document is read and checked in this browser alone: it is not sent and not kept.",
  ready: "Ready: this page now works without a network.",
  nothingSent: "Not sent; gone when closed",
  kept: "Comparing with last year and with other authorities needs the library, so it is not done here.",
  broken:
    "The program failed while reading. The document is untouched and was not sent. Reload this page and try again, or try another format, such as plain text.",
  stop: "Stop reading",
  reports: "Reports in the document",
  another: "Another document",
};
