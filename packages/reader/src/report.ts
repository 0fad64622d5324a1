import { type Form, formFor, formNarrative, layoutsOf, Report } from "@gouji/schema";
import { align } from "./align.ts";
import type { Block } from "./document.ts";
import { type Entry, entriesOf } from "./entries.ts";
import { figuresOf } from "./figures.ts";
import { headRowsOf } from "./heads.ts";
import { identify } from "./identity.ts";
import type { Note, ReadReport } from "./reading.ts";
import { recognize } from "./recognize.ts";
import { remediesOf } from "./remedies.ts";
import { type Part, partsOf } from "./sections.ts";
import { textsOf } from "./texts.ts";

/** Makes a report of a document, or of the part of one that holds a report; undefined where there is none. */
export function reportOf(blocks: readonly Block[]): ReadReport | undefined {
  const parts = partsOf(blocks);
  const identity = identify(blocks, parts);
  const entries = entriesOf(blocks);
  const rows = align(entries);
  const partOf = (entry: Entry) => partAt(parts, entry.at);
  const isIn = (entry: Entry, section: string) => partOf(entry)?.section === section;
  const aligned = new Set(rows.map((row) => row.index));
  const remedies = remediesOf(entries, aligned, (entry) => isIn(entry, "remedies"));

  const filled = rows.filter((row) => row.entry.values.some((cell) => cell.text !== "")).length + remedies.length;
  const tables = blocks.filter((block) => block.kind === "table").length;
  const sections = new Set(parts.flatMap((part) => part.section ?? [])).size;
  const told = identity.title !== undefined && (tables > 0 || rows.length > 0 || sections >= FEWEST_SECTIONS);
  if (filled < FEWEST_ROWS && !told) return undefined;

  const notes: Note[] = [...identity.notes];
  const recognized = recognize(rows, blocks, identity.year);
  const form = rows.length + remedies.length > 0 ? recognized.form : formWithout(identity.year, recognized.form);
  if (recognized.by !== "tables") notes.push({ code: "formUnclear", by: recognized.by });
  const figures = figuresOf(rows, remedies, {
    form,
    year: identity.year,
    entries,
    heads: headRowsOf(entries),
    isHome: isIn,
    partOf,
    isTorn: blocks.at(-1)?.torn === true,
  });
  notes.push(...figures.notes);
  if (isHybrid(form, Object.keys(figures.figures))) notes.push({ code: "hybrid" });
  const taken = new Set([...figures.taken, ...figures.unclear]);
  const texts = textsOf(blocks, parts, { entries, taken, identity });
  notes.push(...texts.notes);
  return {
    report: Report.parse({
      form: form.id,
      extensions: form.extensions.map((extension) => extension.id),
      year: identity.year,
      authority: identity.authority?.slice(0, 200) ?? null,
      scope: identity.scope,
      ...(identity.title !== undefined && { title: identity.title }),
      ...(identity.signedOff !== undefined && { signedOff: identity.signedOff }),
      figures: figures.figures,
      narratives: texts.narratives,
      extras: texts.extras,
    }),
    notes,
    places: figures.places,
    confidence: figures.confidence,
  };
}

/** Two labels of the form with figures make an excerpt of a report; so does a title with one table. */
const FEWEST_ROWS = 2;
/** A report without any table (they are published) is known by its title and at least these sections. */
const FEWEST_SECTIONS = 3;

const formWithout = (year: number | null, otherwise: Form): Form =>
  (year === null ? undefined : formFor(year)) ??
  (year !== null && year < formNarrative.years.from ? formNarrative : otherwise);

function partAt(parts: readonly Part[], block: number): Part | undefined {
  let low = 0;
  let high = parts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((parts[middle] as Part).heading <= block) low = middle + 1;
    else high = middle;
  }
  return parts[low - 1];
}

/** Lines that stand for one another, as （六）, are there in another way than in the form as it was issued. */
function isHybrid(form: Form, cells: readonly string[]): boolean {
  const [official, ...others] = layoutsOf(form);
  return cells.some((cell) => !official?.place.has(cell) && others.some(({ place }) => place.has(cell)));
}
