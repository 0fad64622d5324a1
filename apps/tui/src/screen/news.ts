import { badge, plainSigns } from "@gouji/view";
import type { Lang } from "../lang.ts";
import type { Held } from "../source/source.ts";
import { words } from "./words/index.ts";

const NAMED = 4;

/** What is otherwise than it was, now that everything was read again. */
export function news(before: Held, now: Held, lang: Lang): string {
  const say = words[lang];
  const [was, is] = [marks(before, lang), marks(now, lang)];
  const names = new Map([...before.authorities, ...now.authorities].map(({ id, name }) => [id, name]));
  const changed = [...new Set([...was.keys(), ...is.keys()])]
    .filter((place) => was.get(place)?.whole !== is.get(place)?.whole)
    .map((place) => {
      const { authority, year } = (is.get(place) ?? was.get(place)) as Mark;
      const [from, to] = [was.get(place)?.said ?? say.none, is.get(place)?.said ?? say.none];
      return `${names.get(authority) ?? authority} ${year} ${from === to ? from : `${from} -> ${to}`}`;
    });
  const count = now.filings.filter(({ digest }) => digest !== null).length;
  const more = changed.length > NAMED ? ` ${say.more} ${changed.length - NAMED}` : "";
  const unread = now.refused.length > 0 ? `${say.semicolon}${say.refused(now.refused.length)}` : "";
  return say.reread(count, changed.length) + changed.slice(0, NAMED).join(say.semicolon) + more + unread;
}

interface Mark {
  readonly authority: string;
  readonly year: number;
  readonly said: string;
  readonly whole: string;
}

const marks = ({ filings }: Held, lang: Lang): ReadonlyMap<string, Mark> =>
  new Map(
    filings.map(({ authority, year, state, digest }) => [
      `${authority} ${year}`,
      {
        authority,
        year,
        said: digest ? badge(digest.counts, lang, plainSigns) || "v" : "-",
        whole: JSON.stringify([state, digest]),
      },
    ]),
  );
