import { everyRule, formById, type Lang, officialLayout } from "@gouji/schema";
import { keySaid } from "./help.ts";
import { type Action, bindings, type Situation } from "./keys.ts";
import { type Holdings, type Library, library } from "./library.ts";
import { wholeLibrary } from "./libraryQuery.ts";
import { wholeCatalogue, writeLink } from "./link.ts";
import { hasInitials } from "./pinyin.ts";
import { words } from "./words.ts";

export const offerKinds = ["cell", "report", "year", "page", "rule", "action"] as const;
export type OfferKind = (typeof offerKinds)[number];

/** Something that one can go to, or do, by its name. */
export interface Offer {
  readonly kind: OfferKind;
  readonly label: string;
  /** How it stands, or its keys. */
  readonly note: string;
  readonly leads: { readonly link: string } | { readonly cell: string } | { readonly action: Action };
}

export interface OfferGroup {
  readonly kind: OfferKind;
  readonly label: string;
  readonly offers: readonly Offer[];
}

/** What there is to choose from: the library where it is there, the cells of the report that is open. */
export interface Offered {
  readonly holdings?: Holdings | undefined;
  readonly cells?: readonly { readonly cell: string; readonly label: string }[] | undefined;
  readonly pages?: readonly { readonly link: string; readonly label: string }[];
  readonly at: Pick<Situation, "front" | "screen">;
  readonly can?: (action: Action) => boolean;
}

/** So many of a kind; typing more is quicker than reading on. */
const MOST = 8;

/**
 * One field for everything: words may be names, old names, ids, pinyin initials or a year, in any order. `scjg 2021` is a
 * report. With nothing typed it offers the pages and what can be done here.
 */
export function palette(typed: string, offered: Offered, lang: Lang): OfferGroup[] {
  const said = typed.normalize("NFKC").toLowerCase().split(/\s+/).filter(Boolean);
  const wanted = said.filter((word) => !isYear(word));
  const when = said.find(isYear) ?? "";
  const held =
    offered.holdings && said.length > 0
      ? library(offered.holdings, { ...wholeLibrary, text: wanted.join(" ") }, lang)
      : null;
  const found: Readonly<Record<OfferKind, readonly Offer[]>> = {
    cell: wanted.length === 0 ? [] : named(cells(offered), said),
    report: held && wanted.length > 0 ? reports(held, when) : [],
    year: held && wanted.length === 0 ? years(held, when, lang) : [],
    page: named(pages(offered), said),
    rule: wanted.length === 0 ? [] : named(rules(lang), said),
    action: named(actions(offered, lang), said),
  };
  return offerKinds
    .map((kind) => ({
      kind,
      label: words[lang].offers[kind],
      offers: said.length === 0 ? found[kind] : found[kind].slice(0, MOST),
    }))
    .filter(({ offers }) => offers.length > 0);
}

/** A year, or how one begins. */
const isYear = (word: string) => /^(?:19|20)\d{0,2}$/.test(word);

const cells = ({ cells = [] }: Offered): Offer[] =>
  cells.map(({ cell, label }) => ({ kind: "cell", label, note: "", leads: { cell } }));

const pages = ({ pages = [] }: Offered): Offer[] =>
  pages.map(({ link, label }) => ({ kind: "page", label, note: "", leads: { link } }));

/** Of one office every year, the latest first; of several the latest report of each. */
function reports({ rows }: Library, when: string): Offer[] {
  return rows.slice(0, MOST).flatMap(({ authority, places }) =>
    places
      .filter(({ year, digest }) => digest !== null && String(year).startsWith(when))
      .reverse()
      .slice(0, rows.length === 1 ? places.length : 1)
      .map(({ year, mark }) => ({
        kind: "report",
        label: `${authority.name} ${year}`,
        note: mark,
        leads: { link: writeLink({ ...REPORT, authority: authority.id, year }) },
      })),
  );
}

const REPORT = { page: "report", revision: null, scope: null, cell: null, finding: null } as const;

const years = ({ years }: Library, when: string, lang: Lang): Offer[] =>
  years
    .filter((year) => String(year).startsWith(when))
    .reverse()
    .map((year) => ({
      kind: "year",
      label: `${words[lang].actions.goLibrary} ${year}`,
      note: "",
      leads: { link: writeLink({ page: "library", query: { ...wholeLibrary, year } }) },
    }));

function rules(lang: Lang): Offer[] {
  const form = formById("2021");
  if (!form) return [];
  return everyRule.map(({ id }) => ({
    kind: "rule",
    label: words[lang].rule(id, officialLayout(form)).name,
    note: "",
    leads: { link: writeLink({ page: "rules", ...wholeCatalogue, rule: id }) },
  }));
}

/** Steps are for keys; what leads to a page is offered as the page. */
const actions = ({ at, can, pages = [] }: Offered, lang: Lang): Offer[] =>
  bindings(at, can)
    .filter(({ topic }) => topic !== "move" && (topic !== "go" || pages.length === 0))
    .flatMap(({ rows }) => rows)
    .filter(({ action }) => action !== "palette")
    .map(({ action, keys }) => ({
      kind: "action",
      label: words[lang].actions[action],
      note: keys.map((key) => keySaid(key, at.front)).join("  "),
      leads: { action },
    }));

/** Those that have every word in their name or its initials; a name that begins so comes first. */
function named(offers: readonly Offer[], wanted: readonly string[]): Offer[] {
  const ranked = offers.flatMap((offer) => {
    const name = offer.label.normalize("NFKC").toLowerCase();
    const letters = name.replace(/[^\p{L}\p{N}]/gu, "");
    const every = wanted.every(
      (word) => name.includes(word) || (/^[a-z0-9]+$/.test(word) && hasInitials(letters, word)),
    );
    return every ? [{ offer, late: wanted[0] !== undefined && !name.startsWith(wanted[0]) }] : [];
  });
  return ranked.sort((a, b) => Number(a.late) - Number(b.late)).map(({ offer }) => offer);
}
