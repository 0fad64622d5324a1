import { badge, type Library, type LibraryPlace, type LibraryRow, plainSigns } from "@gouji/view";
import type { Lang } from "../../lang.ts";
import { fitTo, type Line, type Span, span, spotted } from "../../screen/line.ts";
import type { Role } from "../../screen/roles.ts";
import type { State } from "../../screen/state.ts";
import { words } from "../../screen/words/index.ts";

/** The columns that fit beside the names and the years. */
interface Columns {
  readonly name: number;
  readonly years: readonly number[];
  readonly each: number;
  readonly figures: readonly ("received" | "processed" | "carried")[];
  readonly ratio: boolean;
  readonly badge: number;
}

/** In English the heads are longer. */
const FIGURE: Readonly<Record<Lang, number>> = { zh: 7, en: 12 };
const RATIO = 8;
const FRONT = 7;

/** Years are as many as fit, the latest first kept; then the ratio, the badge, the figures. */
export function columnsIn(wide: number, shown: Library, { query }: State, lang: Lang): Columns {
  const each = query.lens === "indicator" ? 8 : wide >= 100 ? 5 : 4;
  const least = 20;
  const most = Math.max(1, Math.min(shown.years.length, Math.floor((wide - FRONT - least) / each)));
  const years = shown.years.slice(-most);
  let room = wide - FRONT - least - years.length * each;
  const take = (columns: number) => {
    if (room < columns) return false;
    room -= columns;
    return true;
  };
  const ratio = query.lens !== "indicator" && take(RATIO);
  const received = take(FIGURE[lang]);
  const processed = take(FIGURE[lang]);
  const carried = take(FIGURE[lang]);
  const badged = take(11) ? 11 : 0;
  const name = Math.min(least + room, 34);
  return {
    name,
    years,
    each,
    figures: [
      ...(received ? (["received"] as const) : []),
      ...(processed ? (["processed"] as const) : []),
      ...(carried ? (["carried"] as const) : []),
    ],
    ratio,
    badge: badged === 0 ? 0 : Math.min(20, badged + least + room - name),
  };
}

export function headLine(columns: Columns, { at, query }: State, lang: Lang): Line {
  const say = words[lang];
  const sorted = (sort: string, text: string) =>
    query.sort === sort ? `${text}${query.descending ? "v" : "^"}` : text;
  return [
    span(`   ${fitTo(sorted("order", say.names.number), 4)}`, "muted"),
    span(fitTo(sorted("name", say.names.authority), columns.name), "muted"),
    ...columns.years.map((year): Span => {
      const text = columns.each > 5 ? String(year) : String(year).slice(2);
      return year === at.year
        ? span(fitTo(`[${text}]`, columns.each, "right"), "strong")
        : span(fitTo(`${text} `, columns.each, "right"), "muted");
    }),
    ...columns.figures.map((figure) => span(fitTo(sorted(figure, say.names[figure]), FIGURE[lang], "right"), "muted")),
    ...(columns.ratio
      ? [span(fitTo(sorted("indicator", words[lang].indicators[query.indicator].name), RATIO, "right"), "muted")]
      : []),
    ...(columns.badge > 0
      ? [span(`  ${fitTo(sorted("problems", say.names.problems), columns.badge - 2)}`, "muted")]
      : []),
  ];
}

export function rowLine(
  row: LibraryRow,
  columns: Columns,
  state: State,
  lang: Lang,
  short: (name: string) => string = (name) => name,
): Line {
  const { authority, places, chosen } = row;
  const here = authority.id === state.at.authority;
  const digest = chosen?.digest ?? null;
  const measured = digest?.measures[state.query.indicator];
  return spotted(` ${authority.id}`, [
    span(here ? ">" : " ", "accent"),
    state.selected.includes(authority.id) ? span("*", "accent") : " ",
    span(fitTo(String(authority.order), 4, "right"), "muted"),
    " ",
    span(fitTo(short(authority.name), columns.name - 1), here ? "strong" : undefined),
    " ",
    ...places
      .filter(({ year }) => columns.years.includes(year))
      .map((place) => {
        const text = state.query.lens === "indicator" ? place.text : markIn(place.plainMark, columns.each - 1);
        const role = roleOf(place);
        const mine = here && place.year === state.at.year;
        return {
          text: fitTo(text, columns.each - 1, "right") + (mine ? "<" : " "),
          role: mine ? ("chosen" as const) : role,
          spot: `${place.year} ${authority.id}`,
        };
      }),
    ...columns.figures.map((figure) => fitTo(digest?.figures[figure] ?? "-", FIGURE[lang], "right")),
    ...(columns.ratio ? [fitTo(measured?.state === "value" ? measured.text : "-", RATIO, "right")] : []),
    ...(columns.badge > 0 ? ["  ", badgeOf(chosen, lang, columns.badge - 2)] : []),
  ]);
}

/** A number too long for its column is many. */
const markIn = (mark: string, wide: number) => (mark.length > wide ? `${mark.slice(0, 1)}+` : mark);

function badgeOf(place: LibraryPlace | null, lang: Lang, wide: number): Span {
  if (!place) return span("");
  if (place.digest && place.shade > 0)
    return span(fitTo(badge(place.digest.counts, lang, plainSigns), wide), roleOf(place));
  if (place.state === "filed" || place.state === "published" || place.state === "reviewed")
    return span(fitTo("", wide));
  return span(fitTo(words[lang].filing[place.state], wide), "muted");
}

const LOOKS: Readonly<Partial<Record<LibraryPlace["look"], Role>>> = {
  error: "error",
  warning: "warning",
  info: "info",
  blocked: "warning",
  clean: "ok",
  returned: "warning",
};

export const roleOf = ({ look }: LibraryPlace): Role => LOOKS[look] ?? "muted";
