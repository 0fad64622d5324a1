import type { Sentences } from "./index.ts";

export const en: Sentences = {
  invalid: ({ issues }) =>
    `the request is not in its shape${first(issues)}; compare it with the description and try again`,
  cursor: () => "this place in the pages is gone; begin at the first page",
  unknownRegion: ({ region }) => `there is no region “${region}”`,
  unknownAuthority: ({ authority }) => `“${authority}” is not on the roster`,
  unknownForm: ({ form }) => `there is no form “${form ?? ""}”`,
  unknownRule: ({ rule }) => `there is no rule “${rule}”`,
  unknownCell: ({ cell }) => `there is no cell “${cell}”`,
  unknownOriginal: () => "this document is not kept",
  notFound: ({ authority, year, rev }) =>
    `there is no report${[authority && ` of ${authority}`, year && ` for ${year}`, rev && `, revision ${rev}`].filter(Boolean).join("")}`,
  conflict: ({ onto, current }) =>
    `somebody saved revision ${current} first (you began from ${onto}); look at it before you save`,
  inBin: () => "the report is in the bin; restore it first",
  notInBin: () => "the report is not in the bin",
  ambiguous: ({ authority, regions }) => `several regions have “${authority}” (${list(regions)}); say which`,
  yearUnknown: () => "the report does not say which year it is about; say it",
  authorityUnknown: ({ name }) =>
    name
      ? `“${name}” is not on the roster; say which authority it is, or add it to the roster first`
      : "the report does not say whose it is; say which authority it is",
  tooLarge: ({ what, limit }) =>
    `at most ${limit} ${what === "bytes" ? "bytes" : "items"} at once; hand them in separately`,
  tooNew: () => "the library was made by a newer version of the program; upgrade before opening it",
  closed: () => "the library is closed; try again later",
  internal: () =>
    "the program is at fault and nothing was changed; try again, and if it stays so tell the number to the administrator",
};

const first = (issues: unknown): string => {
  const [one] = Array.isArray(issues) ? issues : [];
  return one?.path ? ` (${one.path})` : "";
};

const list = (items: unknown): string => (Array.isArray(items) ? items.join(", ") : "");
