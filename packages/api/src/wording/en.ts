import type { Sentences } from "./index.ts";

export const en: Sentences = {
  invalid: ({ issues }) =>
    `the request is malformed${first(issues)}; compare it with the description of the interface and try again`,
  cursor: () => "this position in the list is no longer valid; start again from the first page",
  unknownRegion: () => "there is no such region",
  unknownAuthority: () => "this authority is not on the roster",
  unknownForm: ({ form }) => `there is no form “${form ?? ""}”`,
  unknownRule: ({ rule }) => `there is no rule “${rule}”`,
  unknownCell: ({ cell }) => `there is no cell “${cell}”`,
  unknownOriginal: () => "this original is not kept",
  notFound: ({ year, rev }) => `there is no report${year ? ` for ${year}` : ""}${rev ? `, revision ${rev}` : ""}`,
  conflict: ({ onto, current }) =>
    `somebody saved revision ${current} first (you began from ${onto}); look at it before you save`,
  inBin: () => "the report is in the bin; restore it first",
  notInBin: () => "the report is not in the bin",
  ambiguous: ({ authority, regions }) => `several regions have “${authority}” (${list(regions)}); say which one`,
  yearUnknown: () => "the report does not state its year; please give it",
  authorityUnknown: ({ name }) =>
    name
      ? `“${name}” is not on the roster; say which authority it is, or add this one to the roster first`
      : "the report does not name its authority; please give it",
  tooLarge: ({ what, limit }) => `at most ${limit} ${what === "bytes" ? "bytes" : "items"} at once; send them in parts`,
  tooNew: () => "the library was made by a newer version of the program; upgrade before opening it",
  closed: () => "the library is closed; try again later",
  internal: () =>
    "the program failed and nothing was changed; try again, and if it happens again, give the number to the administrator",
};

const first = (issues: unknown): string => {
  const [one] = Array.isArray(issues) ? issues : [];
  return one?.path ? ` (${one.path})` : "";
};

const list = (items: unknown): string => (Array.isArray(items) ? items.join(", ") : "");
